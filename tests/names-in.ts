import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Words in names that are also common words. A page may use them without naming anybody. */
const common = new Set(
  (
    'Account Agreement Both Capital Congress Council Department First Foreign Four House Lady Minister Nations Security Sources Special The ' +
    'State States Three Translator United White'
  ).split(' '),
);

/** The names in a content folder: of speakers, the place, the participants, the index of names, and publishers. */
export function namesIn(content: string): ReadonlySet<string> {
  const files = (folder: string) => readdirSync(`${content}/${folder}`).map((name) => `${content}/${folder}/${name}`);
  const yaml = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const frontmatter = (path: string) =>
    parse(/^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(path, 'utf8'))?.[1] ?? '') as Record<string, unknown>;
  const summit = yaml(`${content}/summit.yaml`);
  const phrases = [
    ...files('speakers').flatMap((path) => [yaml(path)['name'], yaml(path)['shortName'], yaml(path)['aliases']]),
    summit['place'],
    summit['occasion'],
    summit['participants'],
    ...Object.values(yaml(`${content}/names.yaml`)).flatMap((entries) =>
      (entries as { heading: string }[]).map(({ heading }) => heading),
    ),
    ...files('accounts').map((path) => (path.endsWith('.md') ? frontmatter(path)['publisher'] : null) ?? []),
  ].flat() as string[];
  const words = phrases.flatMap((phrase) => phrase.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []);
  return new Set(words.filter((word) => !common.has(word)));
}

/** The files of a built site that hold a name of a content folder, each with the first such name. */
export function filesThatName(files: ReadonlyMap<string, string>, content: string): string[] {
  // The rules name a language, and the styles name a font, with these words.
  const names = [...namesIn(content)].filter((name) => name !== 'Russian' && name !== 'Charter');
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return [...files].flatMap(([file, text]) => (any.test(text) ? `${file}: ${any.exec(text)?.[0]}` : []));
}
