/**
 * Every permalink and anchor of the site. Paths begin with the base under which the site is served and end with a slash, or with
 * a file's name; `absolute` puts the site's public address before one.
 */

const base = `${import.meta.env.BASE_URL.replace(/\/+$/u, '')}/`;

/** What a link to an agreement or a matter needs to know of it. */
interface SubjectLike {
  readonly id: string;
  /** Agreements are numbered; matters are not. */
  readonly number?: number;
}

export const links = {
  home: () => base,
  agreements: () => `${base}agreements/`,
  subject: ({ id, number }: SubjectLike) => `${base}${number === undefined ? 'matters' : 'agreements'}/${id}/`,
  point: (subject: SubjectLike, point: string) => `${links.subject(subject)}#${point}`,
  matters: () => `${base}matters/`,
  statements: () => `${base}statements/`,
  statement: (id: string) => `${base}statements/${id}/`,
  accounts: () => `${base}accounts/`,
  account: (id: string) => `${base}accounts/${id}/`,
  accountText: (id: string) => `${base}accounts/${id}.txt`,
  paragraph: (account: string, number: number) => `${links.account(account)}#p${number}`,
  /** A statement's passage in its account. */
  inContext: ({ account, id }: { account: string; id: string }) => `${links.account(account)}#${id}`,
  speakers: () => `${base}speakers/`,
  speaker: (id: string) => `${base}speakers/${id}/`,
  names: () => `${base}index-of-names/`,
  brief: () => `${base}brief/`,
  about: () => `${base}about/`,
  data: (file: string) => `${base}data/${file}`,
  icon: () => `${base}icon.svg`,
  sitemap: () => `${base}sitemap-index.xml`,
} as const;

/** A path at the site's public address. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
