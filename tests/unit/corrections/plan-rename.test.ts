import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../src/evidence/source-content.ts';
import { type Content, textOf } from '../../../src/corrections/content-text.ts';
import { planRename } from '../../../src/corrections/plan-rename.ts';
import { targetKinds } from '../../../src/corrections/targets.ts';
import { readContent, readFiles } from '../../../src/loaders/read-content.ts';
import { toBriefing } from '../../../src/loaders/to-briefing.ts';
import { contentAfter, contentIn, faultsOf, planIn } from '../../corrected.ts';

const fixture = 'tests/fixtures/briefing';

/** The ids of every kind. A person in the index who is a speaker is left to the speakers. */
function idsIn(folder: string): [kind: string, id: string][] {
  const ids = idsOf(readContent(folder).content);
  return targetKinds.flatMap((kind) => {
    const own = [...ids[kind]].filter((id) => kind !== 'name' || !ids.speaker.has(id));
    const some = [folder === fixture ? own[0] : own.at(-1)];
    return [...new Set(some)].map((id): [string, string] => [kind, id ?? '']);
  });
}

/** The last part of an id: the id of a point within its agreement. */
const own = (id: string) => id.split('/').at(-1) ?? '';

/** Expects two texts or values to differ only in an id: wherever they differ, one has the old id and the other the new. */
function differences(before: unknown, after: unknown, id: string): string[] {
  const words = (value: unknown) =>
    (typeof value === 'string' ? value : JSON.stringify(value)).split(/(?<![\p{L}\p{N}-])([a-z0-9-]+)(?![\p{L}\p{N}-])/u);
  const [one, other] = [words(before), words(after)];
  if (one.length !== other.length) return ['another number of words'];
  return one.flatMap((word, at) => {
    const isOther = word !== other[at] && !(word === own(id) && other[at] === `${own(id)}-2`);
    return isOther ? [`${word} became ${other[at]}`] : [];
  });
}

function briefingOf({ files, name }: Content) {
  const { summit, ...briefing } = toBriefing(readFiles(files, name));
  const { edition: _, editions: __, redirects: ___, ...meeting } = summit;
  return { ...briefing, summit: meeting };
}

describe.each([fixture, 'content'])('%s', (folder) => {
  const content = contentIn(folder);
  const before = briefingOf(content);
  const lines = (files: Content['files']) => textOf(files, 'permalinks.txt').trimEnd().split('\n');

  test.each(idsIn(folder))('a %s, %s, gets another id everywhere, and nothing else changes', (kind, id) => {
    const plan = planIn(planRename(content, id, `${id}-2`, kind));
    const result = contentAfter(content, plan);
    expect(faultsOf(result)).toEqual([]);
    expect(differences(before, briefingOf(result), id)).toEqual([]);
    const names = new Map(plan.renamed.map(([from, to]) => [to, from]));
    for (const [path, bytes] of plan.files) {
      if (bytes === null || path === 'permalinks.txt') continue;
      expect(differences(textOf(content.files, names.get(path) ?? path), textOf(result.files, path), id), path).toEqual([]);
    }

    // Each line of the ledger stays, moves, or has a seal that names the new id. New lines are those to which others move.
    const [was, is] = [lines(content.files), lines(result.files)];
    const changed = was.flatMap((line, at) => (line === is[at] ? [] : [[line, is[at] ?? ''] as const]));
    const words = (line: string) => line.split('-').slice(0, -1).join('-');
    for (const [line, next] of changed) expect(next.startsWith(`${line} -> `) || words(next) === words(line), next).toBe(true);
    expect(changed.filter(([, line]) => line.includes(' -> '))).toHaveLength(plan.addresses.length);
    expect(is.slice(was.length).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(plan.addresses.map(([, to]) => to)),
    );
    expect(is.length - was.length).toBe(plan.addresses.length);
  });
});

test('comments, quotation marks, line ends, and a byte order mark stay as they are', () => {
  const names =
    '\uFEFF# A comment on net-charter.\r\ndocuments:\r\n  # Another.\r\n  - { id: "net-charter", heading: Net Charter, forms: [Net Charter] }\r\n';
  const content = contentIn(fixture, { file: 'names.yaml', find: /[\s\S]+/u, replace: '' });
  const people = textOf(contentIn(fixture).files, 'names.yaml')
    .replace(/\ndocuments:[\s\S]+$/u, '\n')
    .replaceAll('\n', '\r\n');
  const files = new Map(content.files).set('names.yaml', new TextEncoder().encode(names + people));
  const plan = planIn(planRename({ ...content, files }, 'net-charter', 'charter'));
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(plan.files.get('names.yaml') ?? new Uint8Array())).toBe(
    (names + people).replace('"net-charter"', '"charter"'),
  );
});

test('a value in quotation marks, an alias of YAML, and a field named by an id are changed in their places', () => {
  const content = contentIn('content', {
    file: 'accounts/eirns.md',
    find: 'on=cyber-working-group/commitments',
    replace: 'on="cyber-working-group/commitments"',
  });
  const plan = planIn(planRename(content, 'cyber-working-group', 'cyber-group'));
  expect(textOf(contentAfter(content, plan).files, 'accounts/eirns.md')).toContain('on="cyber-group/commitments"');
  const received = planIn(planRename(content, 'eirns', 'release', 'account'));
  expect(textOf(contentAfter(content, received).files, 'received.yaml')).toContain('\nrelease:\n');
  expect(textOf(contentAfter(content, received).files, 'agreements/ambassadors.md')).toContain('    dismissed: *titles\n');
});

test('the file that an account was imported from is renamed with it', () => {
  const content = { ...contentIn(fixture), originals: ['originals/gal.html', 'originals/courier.docx'] };
  const { renamed } = planIn(planRename(content, 'gal', 'wave'));
  expect(renamed).toContainEqual(['originals/gal.html', 'originals/wave.html']);
  expect(renamed.filter(([from]) => from.startsWith('originals/'))).toHaveLength(1);
});

test('an id may change back; its addresses then are what they were, and the others move', () => {
  const content = contentIn(fixture);
  const there = contentAfter(content, planIn(planRename(content, 'vereskov-thirds', 'thirds')));
  const further = contentAfter(there, planIn(planRename(there, 'thirds', 'in-thirds')));
  const back = contentAfter(further, planIn(planRename(further, 'in-thirds', 'vereskov-thirds')));
  expect(faultsOf(back)).toEqual([]);
  const ledger = textOf(back.files, 'permalinks.txt');
  expect(ledger.startsWith(textOf(content.files, 'permalinks.txt'))).toBe(true);
  expect(ledger).toContain('\n/statements/thirds/ 72486cea-707e52ab -> /statements/in-thirds/\n');
  expect(ledger).toContain('\n/statements/in-thirds/ 72486cea-707e52ab -> /statements/vereskov-thirds/\n');
});

test.each([
  ['nobody', 'x', undefined, 'id “nobody”, which nothing has'],
  ['vereskov-thirds', 'Thirds', undefined, 'id “Thirds”'],
  ['vereskov-thirds', 'p3', undefined, 'id “p3”'],
  ['vereskov-thirds', 'vereskov-thirds', undefined, 'id “vereskov-thirds”, which it has'],
  ['vereskov-thirds', 'lighthouse', undefined, 'id “lighthouse”, which is that of an agreement or matter'],
  ['vereskov-thirds', 'vessels', undefined, 'id “vessels”, which is that of a point'],
  ['lighthouse/cost', 'cost', undefined, 'id “cost”'],
  ['lighthouse/cost', 'herring-quota/cost', undefined, 'point “herring-quota/cost” of another agreement or matter'],
  ['lighthouse/cost', 'lighthouse/lamp', undefined, 'id “lighthouse/lamp”, which is that of a point'],
  ['lighthouse/cost', 'lighthouse/o-dwyer-pays', undefined, 'id “lighthouse/o-dwyer-pays”, which is that of a statement'],
  ['gal', 'vereskov', undefined, 'id “vereskov”, which is that of a speaker'],
  ['vereskov', 'rask', undefined, 'id “rask”, which is that of a name'],
  ['gal', 'wave', 'name', 'id “gal”, which is that of an account'],
])('%s cannot become %s', (before, after, kind, found) => {
  expect(planRename(contentIn(fixture), before, after, kind)).toMatchObject({ type: 'refused', found });
});

test('the message about a mistyped id says which one was probably meant', () => {
  expect(planRename(contentIn(fixture), 'vereskov-third', 'x')).toMatchObject({
    expected: 'vereskov-thirds, or another id of the content; a point is named as in agreement/point',
  });
});

test('an id that several kinds have needs its kind', () => {
  expect(planRename(contentIn('content'), 'assad', 'x')).toEqual({
    type: 'refused',
    found: 'id “assad”, which is that of an agreement or matter and of a name',
    expected: '--kind subject or --kind name',
  });
});

test('an id under which something else was published is not free', () => {
  const content = contentIn(fixture, { file: 'permalinks.txt', find: /$/u, replace: '/statements/thirds/ -> /brief/\n' });
  expect(planRename(content, 'vereskov-thirds', 'thirds')).toMatchObject({
    type: 'refused',
    found: 'id “thirds”, under which something else was published: /statements/thirds/',
  });
});

test('a new id that would cause faults is not planned, and the faults are reported', () => {
  expect(planRename(contentIn(fixture), 'ulvane', 'island')).toMatchObject({
    type: 'blocked',
    faults: [{ rule: 'reference/form', found: 'id island of “Ulvane”' }],
  });
});

test('content with faults is not changed, unless the faults are only left to record', () => {
  const unrecorded = contentIn(fixture, { file: 'permalinks.txt', find: '/brief/\n', replace: '' });
  expect(planRename(unrecorded, 'gal', 'wave').type).toBe('plan');
  const wrong = contentIn(fixture, { file: 'agreements/lighthouse.md', find: ':cite[tavorin-hopes]', replace: '' });
  expect(planRename(wrong, 'gal', 'wave')).toMatchObject({
    type: 'faults',
    faults: expect.arrayContaining([expect.objectContaining({ rule: 'citation/missing' })]),
  });
});

describe('a draft', () => {
  const unpublished = [
    { file: 'permalinks.txt', write: null },
    { file: 'changes.yaml', write: null },
    { file: 'withdrawn.yaml', write: null },
    { file: 'summit.yaml', find: /^/u, replace: 'draft: true\n' },
  ];

  test('may be unfinished, and has no ledger afterwards either', () => {
    const draft = contentIn(fixture, ...unpublished, {
      file: 'agreements/lighthouse.md',
      find: ':cite[tavorin-hopes]',
      replace: '',
    });
    const plan = planIn(planRename(draft, 'lighthouse', 'lamp-house'));
    expect(plan.addresses).toEqual([]);
    expect([...plan.files.keys()]).not.toContain('permalinks.txt');
    expect(faultsOf(contentAfter(draft, plan)).map(({ rule }) => rule)).toEqual(faultsOf(draft).map(({ rule }) => rule));
  });

  test('may have no fault of form', () => {
    const draft = contentIn(fixture, ...unpublished, { file: 'summit.yaml', find: /^place: .*$/mu, replace: 'place: ""' });
    expect(planRename(draft, 'gal', 'wave')).toMatchObject({ type: 'faults', faults: [{ rule: 'schema/invalid' }] });
  });
});
