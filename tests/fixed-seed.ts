import fc from 'fast-check';

// What holds today holds tomorrow: another seed is for looking for faults, `FAST_CHECK_SEED=$RANDOM npm run test:unit`.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] || 20170707) });
