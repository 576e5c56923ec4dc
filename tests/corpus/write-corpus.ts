import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { publishedAddresses } from '../../src/evidence/published-addresses.ts';
import { ledgerName, singleKinds } from '../../src/loaders/file-kinds.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { type CorpusSize, generateCorpus } from './generate-corpus.ts';

/** Writes a made-up briefing into a folder of its own, with the ledger and the edition that follow from it. */
export function writeCorpus(folder: string, size: CorpusSize, seed?: number): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const writeEdition = (edition: string) =>
    write(singleKinds.changes.file, stringify([{ edition, date: '2031-03-20', changes: ['First edition.'] }]));
  for (const [path, text] of generateCorpus(size, seed)) write(path, text);
  writeEdition('00000000');
  writeEdition(readContent(folder).edition);
  write(ledgerName, `${publishedAddresses(readContent(folder).content).join('\n')}\n`);
}
