import { addresses } from './record/address.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/u, '');

/** The addresses of the site as links, which begin with the path below which it is served. */
export const links = Object.fromEntries(
  Object.entries(addresses).map(([name, address]) => [
    name,
    (...parameters: never[]) => base + (address as (...parameters: never[]) => string)(...parameters),
  ]),
) as typeof addresses;

/** The link to a part of a list that is too long for one page. Ids never begin with `page-`. */
export function partLink(list: string, part: number): string {
  return part === 1 ? list : `${list}page-${part}/`;
}

/** The route parameter for a part of a list; none for the first part. */
export function partParameter(part: number): string | undefined {
  return part === 1 ? undefined : `page-${part}`;
}

/** The link to a file of `public/`, or to one that the build adds. */
export function fileLink(name: string): string {
  return `${base}/${name}`;
}

/** The link to an address of the site, as the ledger writes it. */
export function linkTo(address: string): string {
  return base + address;
}

/** The address that a link leads to, as the ledger writes it. */
export function addressOf(link: string): string {
  return link.slice(base.length);
}

/** Where a link leads if the site stands at another address, such as the public one while a preview is built. */
export function linkAt(address: string, link: string): string {
  return new URL(link.slice(base.length + 1), address).href;
}

/** The whole URL of a link, at the address for which the site is built. */
export function absolute(link: string): string {
  return new URL(link, import.meta.env.SITE).href;
}
