import './plain-errors.ts';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { parseAccount } from '../annotations/parse-account.ts';
import { shown } from '../chosen-briefing.ts';
import type { Block, Extract } from '../importing/block.ts';
import { textOf } from '../importing/block.ts';
import { Unusable } from '../importing/decode.ts';
import { importFile } from '../importing/import-file.ts';
import { writeAccount } from '../importing/write-account.ts';
import { absentFolder, originalsName } from '../loaders/content-folder.ts';
import { slug } from '../loaders/content-places.ts';
import { readContent } from '../loaders/read-content.ts';
import { findFrontmatter } from '../loaders/find-frontmatter.ts';
import { addresses } from '../record/address.ts';
import { idSchema } from '../record/id.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { skeleton, textsBeside } from './skeletons.ts';
import { takeOver } from './take-over.ts';

const usage = `npm run import -- <file> [id] [--headline 2] [--keep 3,4] [--leave 9] [--encoding windows-1252] [--again]`;
const largest = 20 * 2 ** 20;
const leftOutHeading = '# The import left out:';
const leftOutBefore = new RegExp(`^${leftOutHeading}\\n(?:# {3}.*\\n?)*`, 'mu');

const { options, words } = readArguments({
  call: usage,
  does:
    'Begins an account with the text of a file, letter for letter, and numbers what it left out. --keep brings blocks back, --leave ' +
    'leaves more out, --headline names the headline; --again imports an account anew that has no marks yet.',
  example: 'npm run import -- ~/Downloads/article.html daily-herald',
  most: 2,
  options: {
    again: { type: 'boolean' },
    encoding: { type: 'string' },
    headline: { type: 'string' },
    keep: { type: 'string' },
    leave: { type: 'string' },
  },
});
const [path, given] = words;
if (path === undefined) refuse('lack of a file', usage);
const id = given ?? slug(basename(path, extname(path)));
const form = idSchema.safeParse(id);
if (!form.success) refuse(`id “${id}”`, `${form.error.issues[0]?.message}; give one behind the file: ${usage}`);
const directory = nameBriefing();
const absent = absentFolder(directory);
if (absent) printReport([absent]);
else await begin(path, id);

async function begin(path: string, id: string): Promise<void> {
  const target = join(directory, 'accounts', `${id}.md`);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : null;
  if (before !== null && !options.again) {
    refuse(`id “${id}”: ${shown(target)} exists already; it is left as it is`, 'an id of its own, or --again to import it anew');
  }
  if (before !== null && parseAccount(before, target).passages.length > 0) {
    refuse(`account “${id}” that has marks`, 'one without, whose text can be imported anew');
  }
  const { ledger } = readContent(directory).content;
  if (before !== null && ledger.lines.some(({ address }) => address === addresses.account(id))) {
    refuse(`account “${id}” that is published`, `npm run receive -- ${id} "why", which keeps what was received before`);
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) refuse(`lack of a file ${path}`, usage);
  if (stats.size > largest) refuse(`file of ${Math.round(stats.size / 2 ** 20)} MB`, 'at most 20 MB');
  try {
    const extract = await importFile({ bytes: readFileSync(path), name: basename(path), encoding: options.encoding });
    const blocks = choose(extract.blocks);
    const kept = blocks.filter(({ isArticle }) => isArticle);
    const { markdown, text } = writeAccount([
      ...kept.filter(({ kind }) => kind === 'headline'),
      ...kept.filter(({ kind }) => kind !== 'headline'),
    ]);
    const leftOut = blocks.flatMap((block, index) => (block.isArticle ? [] : `${index + 1}. ${excerpt(block)}`));
    const original = keepOriginal(path, id);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${frontmatter(target, before, { ...extract, leftOut, markdown })}\n\n${markdown}`);
    takeOver(directory, id, text, 'First taken over.', withoutEntry(id));
    report(target, original, blocks, extract.losses);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    refuse(`${error.found} in ${path}`, error.expected);
  }
}

/** The blocks as the editor wants them: another headline, more of them or fewer. */
function choose(blocks: readonly Block[]): Block[] {
  const numbers = (option: string | undefined) =>
    (option ?? '')
      .split(',')
      .filter((word) => word.trim() !== '')
      .map(Number);
  const [keep, leave, headlines] = [numbers(options.keep), numbers(options.leave), numbers(options.headline)];
  const wrong = [...keep, ...leave, ...headlines].find((number) => !(Number.isInteger(number) && blocks[number - 1]));
  if (wrong !== undefined) throw new Unusable(`number ${wrong}`, `numbers of blocks, from 1 to ${blocks.length}`);
  return blocks.map((block, index): Block => {
    const number = index + 1;
    if (headlines.length > 0 && block.kind === 'headline' && !headlines.includes(number)) return { ...block, kind: 'heading' };
    if (headlines.includes(number)) return { ...block, kind: 'headline', isArticle: true };
    return { ...block, isArticle: keep.includes(number) || (block.isArticle && !leave.includes(number)) };
  });
}

/** The front matter of an account: that of before, else a new one, with what the file itself says. */
function frontmatter(
  target: string,
  before: string | null,
  {
    language,
    address,
    publisher,
    published,
    leftOut,
    markdown,
  }: Omit<Extract, 'blocks' | 'losses'> & { readonly leftOut: readonly string[]; readonly markdown: string },
): string {
  const front = findFrontmatter(before ?? skeleton('account', target, textsBeside(target), markdown), '');
  if (!('yaml' in front)) return '---\n---';
  const comment = leftOut.length > 0 ? [leftOutHeading, ...leftOut.map((line) => `#   ${line}`)] : [];
  const fields = before === null ? begun(front.yaml) : front.yaml.replace(leftOutBefore, '');
  return ['---', fields.trimEnd(), ...comment, '---'].join('\n');

  /** The fields of a new account, with what the file itself says. */
  function begun(yaml: string): string {
    const document = parseDocument(yaml);
    if (language) document.set('language', language);
    if (address) document.set('original', address);
    if (publisher) document.set('publisher', publisher);
    if (published) document.set('published', published);
    if (leftOut.length === 0) document.set('received', 'Nothing is left out.');
    return document.toString({ lineWidth: 0 });
  }
}

/** Copies the file to where originals are kept. */
function keepOriginal(path: string, id: string): string {
  const original = join(directory, originalsName, `${id}${extname(path).toLowerCase()}`);
  mkdirSync(dirname(original), { recursive: true });
  if (resolve(path) !== original) copyFileSync(path, original);
  return original;
}

/** What was taken over of other accounts: this one begins anew. */
function withoutEntry(id: string) {
  const { [id]: _, ...others } = readContent(directory).content.received?.record ?? {};
  return others;
}

function report(target: string, original: string, blocks: readonly Block[], losses: readonly string[]): void {
  const kept = blocks.filter(({ isArticle }) => isArticle);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const paragraphs = kept.length - 1;
  console.log(`${shown(target)} begun: ${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`} below the headline`);
  console.log(`  ${headline ? excerpt(headline) : ''}`);
  const numbered = (heading: string, isMeant: (block: Block) => boolean, note: (block: Block) => string) => {
    const lines = blocks.flatMap((block, index) => (isMeant(block) ? `  ${String(index + 1).padStart(3)}  ${note(block)}` : []));
    if (lines.length > 0) console.log([`\n${heading}`, ...lines].join('\n'));
  };
  numbered('Left out, to be brought back with --keep and the number:', ({ isArticle }) => !isArticle, excerpt);
  numbered(
    'Kept as a plain paragraph, though it was more than that:',
    ({ isArticle, kind }) => isArticle && kind !== 'paragraph' && kind !== 'headline',
    (block) => `${block.kind}: ${excerpt(block)}`,
  );
  if (losses.length > 0) console.log(`\nNot kept: ${losses.join('; ')}.`);
  console.log(
    `\nThe original is kept in ${shown(original)}. ` +
      (blocks.length > kept.length ? 'To choose otherwise, run the command again with --again and the numbers. ' : '') +
      'Fill in the fields; npm run check:content says what is missing.',
  );
}

function excerpt(block: Block): string {
  const text = textOf(block);
  return text.length > 90 ? `“${text.slice(0, 80).trimEnd()} …”, ${text.length} characters` : `“${text}”`;
}
