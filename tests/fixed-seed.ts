import fc from 'fast-check';

// The seed is fixed, so that a test that passes today passes tomorrow. To look for faults, try another:
// `FAST_CHECK_SEED=$RANDOM npm run test:unit`.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] || 20170707) });
