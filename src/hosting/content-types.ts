/**
 * The media type of each kind of file that the site may hold, with its character set where it is a text. Servers know most of
 * them, but not alike: what XML is differs, a `.txt` goes without a character set, and what is served compressed is not looked at.
 *
 * @see https://www.iana.org/assignments/media-types/
 */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
};
