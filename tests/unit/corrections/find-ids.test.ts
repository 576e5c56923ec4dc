import { expect, test } from 'vitest';
import { type Content, edited, textOf } from '../../../src/corrections/content-text.ts';
import { findIds, type FoundId } from '../../../src/corrections/find-ids.ts';
import { contentIn, faultsOf } from '../../corrected.ts';

const folders = ['tests/fixtures/briefing', 'content'] as const;

/** The field or attribute that an id stands in, without the numbers of list entries and without ids as the names of fields. */
function wayOf(path: string, { where }: FoundId): string {
  if ('mark' in where) return `${where.mark.name === 'cite' ? 'a citation' : 'a mark'}, ${where.attribute.name}`;
  const fields = where.path.filter((step) => typeof step === 'string');
  const inside = /^(?:labels|details|reports)$/u.test(fields[0] ?? '') ? fields.slice(0, 1) : fields;
  return `${path.replace(/\/.*$/u, '/')}, ${path === 'received.yaml' ? 'a field' : inside.join('.')}${where.isKey ? ' by name' : ''}`;
}

/** An example from the two briefings for each way in which ids refer to something. */
const references = new Map(folders.flatMap((folder) => referencesIn(contentIn(folder))));

function referencesIn(content: Content): [way: string, { content: Content; path: string; found: FoundId }][] {
  return [...content.files.keys()].flatMap((path) =>
    findIds(path, textOf(content.files, path))
      // In a mark, the id of an agreement is a part of the id of a point.
      .filter(
        ({ declares, where, kind }) => !declares && !('mark' in where && (where.attribute.name === 'id' || kind === 'subject')),
      )
      .map((found): [string, { content: Content; path: string; found: FoundId }] => [
        wayOf(path, found),
        { content, path, found },
      ]),
  );
}

test('ids refer to something in these ways', () => {
  expect([...references.keys()].sort()).toMatchInlineSnapshot(`
    [
      "a citation, cite",
      "a mark, by",
      "a mark, chain",
      "a mark, from",
      "a mark, on",
      "accounts/, inferences.statements",
      "accounts/, quirks.affects",
      "agreements/, gist.cites",
      "agreements/, key.statement",
      "agreements/, points.relation.between",
      "agreements/, silences.account",
      "agreements/, silences.speaker",
      "matters/, gist.cites",
      "matters/, points.relation.between",
      "matters/, related",
      "matters/, silences.account",
      "matters/, silences.speaker",
      "names.yaml, places.also",
      "received.yaml, a field by name",
      "references/, details by name",
      "references/, reports",
      "references/, reports by name",
      "references/, topics",
      "summit.yaml, brief",
    ]
  `);
});

test.each([...references])('an id that leads nowhere is at fault: %s', (_, { content, path, found }) => {
  const nowhere = found.kind === 'point' ? 'no-such/thing' : 'no-such';
  const files = new Map(content.files).set(path, edited(content.files, path, [{ ...found, text: nowhere }]));
  const line = textOf(files, path).slice(0, found.start).split('\n').length;
  const isTold = faultsOf({ ...content, files }).some(
    ({ place, found: problem }) =>
      (place.type === 'source' && place.file === `c/${path}` && place.line === line) ||
      // If the entry of an account in received.yaml has another name, the account is reported to have none.
      (path === 'received.yaml' && problem === `account ${found.id} without its text as received`),
  );
  expect(isTold).toBe(true);
});
