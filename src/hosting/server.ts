/** What a sample configuration is written for. */
export interface Server {
  /** The path below which the site is served, with a slash at both ends, as an address has it. */
  readonly base: string;
  /** The folder that was built. */
  readonly root: string;
  readonly port?: number;
  /** The one network address to listen at, for a server behind another. All, where there is none. */
  readonly address?: string;
}

/** The port that a sample listens at, where none is given. */
export const defaultPort = 8080;

/** Files of the folder that are no part of the site: what begins with a dot, and the headers for hosts that read them. */
export const hidden = { dotfiles: '.*', headers: '_headers' } as const;

/**
 * The base path and the folder as a configuration has them: the path decoded, as servers match it, the folder without a slash at
 * its end.
 *
 * @throws TypeError where one holds a character that means something to a server
 */
export function pathsOf({ base, root }: Server): { base: string; root: string } {
  const paths = { base: decodeURI(base), root: root.replace(/\/+$/u, '') };
  for (const path of Object.values(paths)) {
    const [found] = /["\\$*{}\p{Cc}]/u.exec(path) ?? [];
    if (found)
      throw new TypeError(`Unexpected ${JSON.stringify(found)} in ${path}, expected a path without "\\$*{} for a server`);
  }
  return paths;
}
