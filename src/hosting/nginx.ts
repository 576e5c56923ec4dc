import { contentTypes } from './content-types.ts';
import type { HeaderRule, Headers } from './headers.ts';
import { cards, hashed, pages, shared } from './headers.ts';
import type { Server } from './server.ts';
import { defaultPort, hidden, pathsOf } from './server.ts';

/**
 * A configuration of nginx, tested with 1.22, to be included within its `http` block.
 *
 * Each location holds all headers: one that has a header of its own inherits none. Files are found by `alias` and by nginx's own
 * handling of folders, which redirects to the slash, without `try_files`, which does not go with `alias`.
 *
 * @param brotli whether the module that serves `.br` files is loaded; nginx does not start with the directive without it
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 * @see https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html
 * @see https://github.com/google/ngx_brotli
 */
export function nginxConfig({ brotli = false, ...server }: Server & { readonly brotli?: boolean }): string {
  const { base, root } = pathsOf(server);
  const { port = defaultPort, address } = server;
  const pattern = base.replaceAll(/[.+?^()|[\]]/gu, '\\$&');
  const location = (match: string, lines: readonly string[], headers: Headers) => [
    `location ${match} {`,
    ...lines.map((line) => `    ${line}`),
    ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '}',
    '',
  ];
  const within = ({ paths, headers }: HeaderRule) =>
    paths.flatMap((path) => {
      const [folder = '', name = ''] = path.split('*');
      return name === ''
        ? location(`"${base}${folder}"`, [`alias "${root}/${folder}";`], headers)
        : location(`~ "^${pattern}(${folder}[^/]+${name.replaceAll('.', '\\.')})$"`, [`alias "${root}/$1";`], headers);
    });
  const lines = [
    `listen ${address ? `${address}:` : ''}${port};`,
    'server_tokens off;',
    'absolute_redirect off;',
    'index index.html;',
    '',
    '# Files compressed by the build, beside the ones they stand for.',
    'gzip_static on;',
    'gzip_vary on;',
    brotli ? 'brotli_static on;' : '# brotli_static on;  # where the module ngx_http_brotli_static is loaded',
    '',
    'types {',
    ...Object.entries(contentTypes).map(([extension, type]) => `    ${type.includes(' ') ? `"${type}"` : type} ${extension};`),
    '}',
    'default_type application/octet-stream;',
    '',
    '# A folder without a page is as unknown as an address without a file.',
    `error_page 404 "${base}404.html";`,
    `error_page 403 =404 "${base}404.html";`,
    '',
    ...location(`= "${base}404.html"`, ['internal;', `alias "${root}/404.html";`], pages.headers),
    ...location(`~ "/\\.|^${pattern}${hidden.headers}$"`, ['return 404;'], pages.headers),
    ...within(shared),
    ...within(cards),
    ...within(hashed),
    ...location(`"${base}"`, [`alias "${root}/";`], pages.headers),
    ...(base === '/'
      ? []
      : [
          ...location(`= "${base.slice(0, -1)}"`, [`return 301 "${base}";`], pages.headers),
          ...location('/', ['return 404;'], pages.headers),
        ]),
  ];
  const body = lines.slice(0, -1).map((line) => (line === '' ? '' : `    ${line}`));
  return ['server {', ...body, '}', ''].join('\n');
}
