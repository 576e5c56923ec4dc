import { contentTypes } from './content-types.ts';
import type { Headers } from './headers.ts';
import { cards, hashed, ownHeaders, pages, shared } from './headers.ts';
import type { Server } from './server.ts';
import { defaultPort, hidden, pathsOf } from './server.ts';

/**
 * A Caddyfile, tested with Caddy 2.6. A domain in the place of the port has Caddy fetch its certificate.
 *
 * What is in a `route` is done in the order in which it stands; Caddy would put the general headers after the particular ones.
 * Headers set before a file is found missing stay set, so the page for unknown addresses sets them all again.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/file_server
 * @see https://caddyserver.com/docs/caddyfile/directives/route
 * @see https://caddyserver.com/docs/caddyfile/directives/handle_errors
 */
export function caddyfile(server: Server): string {
  const { base, root } = pathsOf(server);
  const { port = defaultPort, address } = server;
  const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines.map((line) => line && `\t${line}`), '}'];
  const set = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  const particular = Object.entries({ hashed, shared, cards }).flatMap(([name, rule]) => [
    `@${name} path ${rule.paths.map((path) => `/${path}`).join(' ')}`,
    ...block(`header @${name}`, set(ownHeaders(rule))),
  ]);
  const files = block('file_server', ['precompressed br gzip', `hide ${hidden.dotfiles} ${hidden.headers}`]);
  const site = block('route', [
    `root * "${root}"`,
    ...block('header', set(pages.headers)),
    ...particular,
    ...block('map {path} {content_type}', [
      ...Object.entries(contentTypes).map(([extension, type]) => `~\\.${extension}$ "${type}"`),
      'default ""',
    ]),
    'header Content-Type {content_type}',
    ...files,
  ]);
  const errors = block('route', [
    `root * "${root}"`,
    ...block('header', [...set(pages.headers), '-Access-Control-Allow-Origin', `Content-Type "${contentTypes['html']}"`]),
    'rewrite * /404.html',
    ...files,
  ]);
  const lines = [
    ...(address ? [`bind ${address}`] : []),
    ...(base === '/'
      ? block('handle', site)
      : [
          `redir "${base.slice(0, -1)}" "${base}" permanent`,
          ...block(`handle_path "${base}*"`, site),
          ...block('handle', ['error 404']),
        ]),
    ...block('handle_errors', errors),
  ];
  return `${block(`:${port}`, lines).join('\n')}\n`;
}
