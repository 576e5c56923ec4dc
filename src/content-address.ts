import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseLedger } from './annotations/parse-ledger.ts';
import { contentDirectory } from './chosen-briefing.ts';
import type { WithdrawnFile } from './record/withdrawal.ts';
import type { SiteAddress } from './site-address.ts';
import { siteAddress } from './site-address.ts';

/**
 * The address of the site: the one in `summit.yaml`, or what the environment says instead. The loaders report what is wrong with the
 * file. Here it must only not crash.
 */
export function publicAddress(): SiteAddress {
  return siteAddress(
    fromContent('summit.yaml', (text) => new URL((parse(text) as { address: string }).address).href, 'http://localhost/'),
    process.env,
  );
}

/** The public addresses from which something has moved or was withdrawn. The sitemap leaves them out. */
export function goneAddresses({ site, base }: SiteAddress): ReadonlySet<string> {
  const lines = fromContent('permalinks.txt', (text) => parseLedger(text, 'permalinks.txt'), []);
  const moved = lines.filter(({ movedTo }) => movedTo !== null).map(({ address }) => address);
  const withdrawn = fromContent(
    'withdrawn.yaml',
    (text) => (parse(text) as WithdrawnFile).flatMap(({ addresses }) => addresses),
    [],
  );
  return new Set([...moved, ...withdrawn].map((address) => new URL(base.slice(0, -1) + address, site).href));
}

/** The name of the briefing, and that it is a draft if it is one; null if its file cannot be read. */
export function briefingTitle(): string | null {
  const titleOf = ({ name, draft }: { name: string; draft?: boolean }) => `${name}${draft === true ? ' (draft)' : ''}`;
  return fromContent('summit.yaml', (text) => titleOf(parse(text) as { name: string; draft?: boolean }), null);
}

/** What is read from a content file, or something else if it cannot be read. */
function fromContent<T>(file: string, read: (text: string) => T, otherwise: T): T {
  const path = join(contentDirectory(), file);
  try {
    return read(readFileSync(path, 'utf8'));
  } catch {
    return otherwise;
  }
}
