import { addresses } from './record/address.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/u, '');

/** The site's addresses as links: below the path under which the site is served. */
export const links = Object.fromEntries(
  Object.entries(addresses).map(([name, address]) => [
    name,
    (...parameters: never[]) => base + (address as (...parameters: never[]) => string)(...parameters),
  ]),
) as typeof addresses;

/** A part of a list that is too long for one page. Ids never begin with `page-`. */
export function partLink(list: string, part: number): string {
  return part === 1 ? list : `${list}page-${part}/`;
}

/** The last part of the path of a part, as a route parameter. */
export function partParameter(part: number): string | undefined {
  return part === 1 ? undefined : `page-${part}`;
}

/** A file of `public/` or one that the build adds, as a link. */
export function fileLink(name: string): string {
  return `${base}/${name}`;
}

/** An address of the site's own, as the ledger has it, as a link. */
export function linkTo(address: string): string {
  return base + address;
}

/** The address that a link leads to, as the ledger has it. */
export function addressOf(link: string): string {
  return link.slice(base.length);
}

/** Where a link leads at another address of the site, such as the public one while a preview is built. */
export function linkAt(address: string, link: string): string {
  return new URL(link.slice(base.length + 1), address).href;
}

/** A link at the address for which the site is built. */
export function absolute(link: string): string {
  return new URL(link, import.meta.env.SITE).href;
}
