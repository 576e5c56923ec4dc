import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Kind } from '../../../src/commands/skeletons.ts';
import { isKind, skeleton } from '../../../src/commands/skeletons.ts';
import { folderKinds } from '../../../src/loaders/file-kinds.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { withEditedContent } from '../../edited-content.ts';

const every = Object.keys(folderKinds) as Kind[];

test('knows the kinds of file that can be begun, and takes no name that objects inherit for one', () => {
  expect(every).toEqual(['account', 'agreement', 'matter', 'speaker', 'reference']);
  expect([isKind('matter'), isKind('summit'), isKind('toString'), isKind(undefined)]).toEqual([true, false, false, false]);
});

test.each(every)('a new %s is YAML, and names the schema for editors', (kind) => {
  const text = skeleton(kind, 'content/x/y', Array(6).fill(''));
  const yaml = folderKinds[kind].ending === '.md' ? (/^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '') : text;
  const document = parseDocument(yaml);
  expect(document.errors).toEqual([]);
  expect(yaml.split('\n')[0]).toBe(`# yaml-language-server: $schema=../../.vscode/schemas/${kind}.schema.json`);
  expect(document.get(kind === 'account' || kind === 'agreement' ? 'number' : 'order')).toBe(
    kind === 'reference' ? undefined : 7,
  );
});

test.each(every)('the checks find empty fields in a new %s, and no broken YAML', (kind) => {
  const { folder, ending } = folderKinds[kind];
  const own = withEditedContent([], (directory) => {
    const path = join(directory, folder, `zz-new${ending}`);
    writeFileSync(path, skeleton(kind, path, []));
    return readContent(directory).messages.filter(({ place }) => place.file.endsWith(`zz-new${ending}`));
  });
  expect(own.map(({ found }) => found)).toContainEqual(expect.stringMatching(/^empty /u));
  expect(own.map(({ rule }) => rule)).not.toContain('yaml/syntax');
  expect(own.filter(({ found }) => /^field |^lack of /u.test(found))).toEqual([]);
});

test('explains each field as its schema does, with the values that it may have, and shows the fields of a list entry', () => {
  expect(skeleton('speaker', 'content/x/y', [])).toContain('\n# The office held on the day of the meeting.\noffice: ""\n');
  expect(skeleton('account', 'content/x/y', [])).toMatch(
    /\n# {5}kind: # What kind of oddity it is\..* One of: unbalanced-quotation, .*spelling\.\n/u,
  );
  expect(skeleton('agreement', 'content/x/y', [])).toContain('  # The sentence. At most 160 characters.\n  text: ""\n');
  expect(skeleton('matter', 'content/x/y', [])).toMatch(
    /\nsilences: \[\]\n# {3}- speaker: # .*\n(?:# {5}\w+: # .*\n)+# {7}- text: # /u,
  );
});
