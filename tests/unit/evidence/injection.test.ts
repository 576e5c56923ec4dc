import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { faultsAfter } from '../../edited-content.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '<p style="color:red">',
  'data:text/html,<b>x</b>',
];

/** One file of each kind, because files of a kind have the same fields. */
const files = ['summit.yaml', 'names.yaml', 'speakers', 'references', 'accounts', 'agreements', 'matters'].map((kind) =>
  extname(kind) === '' ? `${kind}/${readdirSync(`content/${kind}`)[0]}` : kind,
);

/** The other files are left out to save time. Without the ledger, no message says that they are gone. */
const others = readdirSync('content', { recursive: true })
  .map(String)
  .filter((file) => file === 'permalinks.txt' || /^(?:references|accounts|agreements|matters)\/.+\.(?:yaml|md|txt)$/u.test(file))
  .filter((file) => !files.includes(file.replace(/\.txt$/u, '.md')))
  .map((file) => ({ file, write: null }));

/** Every text field of a file's YAML with the place of its value. A field that stands in a list is taken once. */
function fieldsOf(source: string): { field: string; start: number; end: number }[] {
  const fields = new Map<string, { field: string; start: number; end: number }>();
  visit(parseDocument(source), {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const field = path.flatMap((step) => ('key' in step && isScalar(step.key) ? [String(step.key.value)] : [])).join('.');
      if (!fields.has(field)) fields.set(field, { field, start: node.range[0], end: node.range[1] });
    },
  });
  return [...fields.values()];
}

for (const file of files) {
  const whole = readFileSync(`content/${file}`, 'utf8');
  const frontmatter = file.endsWith('.md') ? (/^---\n([\s\S]*?\n)---\n/u.exec(whole)?.[1] ?? '') : whole;
  const offset = whole.indexOf(frontmatter);
  for (const [index, { field, start, end }] of fieldsOf(frontmatter).entries()) {
    test(`${file}: nothing active gets in through ${field}`, () => {
      // Every field is checked by the same code, so the payloads take turns.
      const payload = payloads[index % payloads.length];
      const edited =
        whole.slice(0, offset + start) + JSON.stringify(payload) + whole.slice(offset + end).replace(/^(?! *[\n,\]}])/u, '\n');
      const faults = faultsAfter(...others, { file, find: whole, replace: edited });
      const own = faults.filter((fault) => fault.startsWith(`${file}:`) && / (?:foreign|schema)\//u.test(fault));
      expect(own, payload).not.toEqual([]);
    });
  }
}

test.each([
  ['accounts/eirns.md', 'Tillerson said,'],
  ['agreements/ambassadors.md', 'It names two posts,'],
])('%s: nothing active gets in through its text', (file, words) => {
  for (const payload of [...payloads.slice(0, 4), '[x](data:text/html,hello)', ':said[words]{#x style="color:red"}']) {
    const faults = faultsAfter({ file, find: words, replace: `${payload} ${words}` });
    expect(
      faults.filter((fault) => fault.startsWith(`${file}:`) && / foreign\//u.test(fault)),
      payload,
    ).not.toEqual([]);
  }
});
