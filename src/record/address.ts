/** What the address of an agreement or a matter is made of. */
export interface SubjectAddress {
  readonly id: string;
  readonly type: 'agreement' | 'matter';
}

/** The data files, in the order in which the site offers them. */
export const dataFileNames = ['briefing.json', 'briefing.schema.json', 'statements.csv', 'annotations.jsonld'] as const;

export type DataFileName = (typeof dataFileNames)[number];

/**
 * Every address of the site, fragments included, relative to the site's own root. A published address never stops working: the
 * ledger records them all.
 */
export const addresses = {
  home: () => '/',
  /** The list of the agreements, or of the matters. */
  subjects: (type: SubjectAddress['type']) => (type === 'agreement' ? '/agreements/' : '/matters/'),
  subject: ({ id, type }: SubjectAddress) => `${addresses.subjects(type)}${id}/`,
  point: (subject: SubjectAddress, point: string) => `${addresses.subject(subject)}#${point}`,
  silences: (subject: SubjectAddress) => `${addresses.subject(subject)}#page-silences`,
  /** How one silence was checked: inside of what a reader can open, so that the link opens it. */
  searchLog: (subject: SubjectAddress, silence: { readonly speaker?: string | undefined; readonly account: string }) =>
    `${addresses.subject(subject)}#${searchLogId(silence)}`,
  statements: () => '/statements/',
  statement: (id: string) => `/statements/${id}/`,
  accounts: () => '/accounts/',
  account: (id: string) => `/accounts/${id}/`,
  accountText: (id: string) => `/accounts/${id}.txt`,
  paragraph: (account: string, number: number) => `${addresses.account(account)}#p${number}`,
  /** A statement's passage in its account. */
  inContext: ({ account, id }: { account: string; id: string }) => `${addresses.account(account)}#${id}`,
  speakers: () => '/speakers/',
  speaker: (id: string) => `/speakers/${id}/`,
  names: () => '/index-of-names/',
  name: (id: string) => `${addresses.names()}#${id}`,
  search: () => '/search/',
  brief: () => '/brief/',
  about: () => '/about/',
  rules: () => '/rules/',
  changes: () => '/changes/',
  edition: (edition: string) => `${addresses.changes()}#${edition}`,
  feed: () => '/changes/feed.xml',
  /** The page that explains the data. */
  dataPage: () => '/data/',
  data: (file: DataFileName) => `/data/${file}`,
  /** The citation of a page for reference managers, in the format that the file extension names. */
  citation: (record: string, extension: string) => `/data/citations/${record}.${extension}`,
} as const;

/** The fragment of the search log of a silence on its page. */
export function searchLogId({ speaker, account }: { readonly speaker?: string | undefined; readonly account: string }): string {
  return `page-receipt-${speaker === undefined ? '' : `${speaker}--`}${account}`;
}

/** Splits an address into its page and its fragment, without the number sign; empty if it has none. */
export function splitAddress(address: string): { page: string; fragment: string } {
  return { page: address.replace(/#.*/u, ''), fragment: address.replace(/^[^#]*#?/u, '') };
}

/** The id in an address, between what stands before and after it; null if the address has another form. */
export function idIn(address: string, before: string, after: string): string | null {
  return address.startsWith(before) && address.endsWith(after) ? address.slice(before.length, -after.length) : null;
}
