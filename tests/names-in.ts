import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Words in names that are words of the language too: a page may use them without knowing of any meeting. */
const common = new Set(
  (
    'Account Agreement Both Capital Congress Council Department First Foreign Four House Lady Minister Nations Security Sources Special ' +
    'State States Translator United White'
  ).split(' '),
);

/** The words by which the real content names who and what it is about: speakers, the place and who was there, the index of names, publishers. */
export function namesInContent(): ReadonlySet<string> {
  const files = (folder: string) => readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`);
  const yaml = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const frontmatter = (path: string) =>
    parse(/^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(path, 'utf8'))?.[1] ?? '') as Record<string, unknown>;
  const summit = yaml('content/summit.yaml');
  const phrases = [
    ...files('speakers').flatMap((path) => [yaml(path)['name'], yaml(path)['shortName'], yaml(path)['aliases']]),
    summit['place'],
    summit['occasion'],
    summit['participants'],
    ...Object.values(yaml('content/names.yaml')).flatMap((entries) =>
      (entries as { heading: string }[]).map(({ heading }) => heading),
    ),
    ...files('accounts').map((path) => (path.endsWith('.md') ? frontmatter(path)['publisher'] : null) ?? []),
  ].flat() as string[];
  const words = phrases.flatMap((phrase) => phrase.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []);
  return new Set(words.filter((word) => !common.has(word)));
}
