import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseLedger } from './annotations/parse-ledger.ts';
import { contentDirectory } from './chosen-briefing.ts';
import type { SiteAddress } from './site-address.ts';
import { siteAddress } from './site-address.ts';

/**
 * Where the site stands: the address in `summit.yaml`, overridden by the environment. What is wrong with the file, the loaders
 * say; here it must only not crash.
 */
export function publicAddress(): SiteAddress {
  return siteAddress(
    fromContent('summit.yaml', (text) => new URL((parse(text) as { address: string }).address).href, 'http://localhost/'),
    process.env,
  );
}

/** The public addresses from which something has moved: redirects stand there, and the sitemap leaves them out. */
export function movedAddresses({ site, base }: SiteAddress): ReadonlySet<string> {
  const lines = fromContent('permalinks.txt', (text) => parseLedger(text, 'permalinks.txt'), []);
  return new Set(
    lines.filter(({ movedTo }) => movedTo !== null).map(({ address }) => new URL(base.slice(0, -1) + address, site).href),
  );
}

/** The name of the briefing, and that it is a draft if it is one; null where its file cannot be read. */
export function briefingTitle(): string | null {
  const titleOf = ({ name, draft }: { name: string; draft?: boolean }) => `${name}${draft === true ? ' (draft)' : ''}`;
  return fromContent('summit.yaml', (text) => titleOf(parse(text) as { name: string; draft?: boolean }), null);
}

function fromContent<T>(file: string, read: (text: string) => T, otherwise: T): T {
  const path = join(contentDirectory(), file);
  try {
    return read(readFileSync(path, 'utf8'));
  } catch {
    return otherwise;
  }
}
