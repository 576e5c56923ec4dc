import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { parseAccount } from '../annotations/parse-account.ts';
import { shown } from '../chosen-briefing.ts';
import { pluralize } from '../comparison/wording.ts';
import { type Block, type Extract, textOf } from '../importing/block.ts';
import { Unusable } from '../importing/decode.ts';
import { importFile } from '../importing/import-file.ts';
import { writeAccount } from '../importing/write-account.ts';
import { absentFolder, originalsName } from '../loaders/content-folder.ts';
import { slug } from '../loaders/content-places.ts';
import { findFrontmatter } from '../loaders/find-frontmatter.ts';
import { readContent } from '../loaders/read-content.ts';
import { addresses } from '../record/address.ts';
import { idSchema } from '../record/id.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { skeleton, textsBeside } from './skeletons.ts';
import { takeOver } from './take-over.ts';

const call = `npm run import -- <file> [id] [--headline 2] [--keep 3,4] [--leave 9] [--encoding windows-1252] [--again]`;
const sizeLimit = 20 * 2 ** 20;
const leftOutHeading = '# The import left out:';
const leftOutBefore = new RegExp(`^${leftOutHeading}\\n(?:# {3}.*\\n?)*`, 'mu');

const { options, words } = readArguments({
  call,
  does:
    'Begins an account with the text of a file, letter for letter, and numbers the blocks that it left out. --keep brings blocks back, ' +
    '--leave leaves more out, and --headline names the headline. --again imports an account anew if it has no marks yet.',
  example: 'npm run import -- ~/Downloads/article.html daily-herald',
  limit: 2,
  options: {
    again: { type: 'boolean' },
    encoding: { type: 'string' },
    headline: { type: 'string' },
    keep: { type: 'string' },
    leave: { type: 'string' },
  },
});
const [path, given] = words;
if (path === undefined) refuse('lack of a file', call);
const id = given ?? slug(basename(path, extname(path)));
const form = idSchema.safeParse(id);
if (!form.success) refuse(`id “${id}”`, `${form.error.issues[0]?.message}; give one behind the file: ${call}`);
const directory = nameBriefing();
const absent = absentFolder(directory);
if (absent) printReport([absent]);
else await begin(path, id);

async function begin(path: string, id: string): Promise<void> {
  const target = join(directory, 'accounts', `${id}.md`);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : null;
  const { ledger, received } = readContent(directory).content;
  if (before !== null && !options.again) {
    refuse(`id “${id}”: ${shown(target)} exists already; it is left as it is`, 'an id of its own, or --again to import it anew');
  }
  if (before !== null && parseAccount(before, target).passages.length > 0) {
    refuse(`account “${id}” that has marks`, 'one without, whose text can be imported anew');
  }
  if (before !== null && ledger.lines.some(({ address }) => address === addresses.account(id))) {
    refuse(`account “${id}” that is published`, `npm run receive -- ${id} "why", which keeps what was received before`);
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) refuse(`lack of a file ${path}`, call);
  if (stats.size > sizeLimit) refuse(`file of ${Math.round(stats.size / 2 ** 20)} MB`, 'at most 20 MB');
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
    const yaml = before === null ? begunFields(target, markdown, extract, leftOut.length === 0) : fieldsOf(before);
    const comment = leftOut.length > 0 ? [leftOutHeading, ...leftOut.map((line) => `#   ${line}`)] : [];
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${['---', yaml.replace(leftOutBefore, '').trimEnd(), ...comment, '---'].join('\n')}\n\n${markdown}`);
    // The account begins anew: what was taken over of it before does not count.
    takeOver(directory, id, text, 'First taken over.', { ...received?.record, [id]: [] });
    report(target, original, blocks, extract.losses);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    refuse(`${error.found} in ${path}`, error.expected);
  }
}

/** The blocks as the editor wants them: with another headline, with more of them or with fewer. */
function choose(blocks: readonly Block[]): Block[] {
  const numbers = (list = '') =>
    list
      .split(',')
      .filter((word) => word.trim() !== '')
      .map(Number);
  const [keep, leave, headlines] = [numbers(options.keep), numbers(options.leave), numbers(options.headline)];
  const wrong = [...keep, ...leave, ...headlines].find((number) => !(Number.isInteger(number) && blocks[number - 1]));
  if (wrong !== undefined) throw new Unusable(`number ${wrong}`, `numbers of blocks, from 1 to ${blocks.length}`);
  return blocks.map((block, index): Block => {
    const number = index + 1;
    if (headlines.includes(number)) return { ...block, kind: 'headline', isArticle: true };
    if (headlines.length > 0 && block.kind === 'headline') return { ...block, kind: 'heading' };
    return { ...block, isArticle: keep.includes(number) || (block.isArticle && !leave.includes(number)) };
  });
}

/** The fields of a new account, filled with what the file says of itself. */
function begunFields(target: string, markdown: string, extract: Extract, isWhole: boolean): string {
  const document = parseDocument(fieldsOf(skeleton('account', target, textsBeside(target), markdown)));
  const { language, address, publisher, published } = extract;
  const known = { language, original: address, publisher, published, received: isWhole ? 'Nothing is left out.' : null };
  for (const [field, value] of Object.entries(known)) if (value) document.set(field, value);
  return document.toString({ lineWidth: 0 });
}

/** The YAML in the front matter of an account. */
function fieldsOf(source: string): string {
  const front = findFrontmatter(source, '');
  return 'yaml' in front ? front.yaml : '';
}

/** Copies the file to where originals are kept. */
function keepOriginal(path: string, id: string): string {
  const original = join(directory, originalsName, `${id}${extname(path).toLowerCase()}`);
  mkdirSync(dirname(original), { recursive: true });
  if (resolve(path) !== original) copyFileSync(path, original);
  return original;
}

function report(target: string, original: string, blocks: readonly Block[], losses: readonly string[]): void {
  const kept = blocks.filter(({ isArticle }) => isArticle);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  console.log(`${shown(target)} begun: ${pluralize(kept.length - 1, 'paragraph')} below the headline`);
  console.log(`  ${headline ? excerpt(headline) : ''}`);
  const list = (heading: string, isMeant: (block: Block) => boolean, note: (block: Block) => string) => {
    const lines = blocks.flatMap((block, index) => (isMeant(block) ? `  ${String(index + 1).padStart(3)}  ${note(block)}` : []));
    if (lines.length > 0) console.log([`\n${heading}`, ...lines].join('\n'));
  };
  list('Left out, to be brought back with --keep and the number:', ({ isArticle }) => !isArticle, excerpt);
  list(
    'Kept as plain paragraphs, though they were more than that:',
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
