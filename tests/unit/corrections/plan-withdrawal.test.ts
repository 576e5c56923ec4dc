import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../src/evidence/source-content.ts';
import { type Content, textOf } from '../../../src/corrections/content-text.ts';
import { planWithdrawal, type Withdrawing } from '../../../src/corrections/plan-withdrawal.ts';
import { targetKinds } from '../../../src/corrections/targets.ts';
import { withdrawnAddresses } from '../../../src/evidence/permanence.ts';
import { publishedAddresses } from '../../../src/evidence/published-addresses.ts';
import { readContent, readFiles } from '../../../src/loaders/read-content.ts';
import { toBriefing } from '../../../src/loaders/to-briefing.ts';
import { contentAfter, contentIn, faultsOf, planIn } from '../../corrected.ts';

const fixture = 'tests/fixtures/briefing';
const reason = 'The paper took it back.';
const date = '2031-04-01';
const withdraw = (content: Content, ids: readonly string[], more: Partial<Withdrawing> = {}) =>
  planWithdrawal(content, { ids, reason, date, heading: '# Withdrawn.\n', ...more });
const briefingOf = ({ files, name }: Content) => readFiles(files, name).content;

/** An id of every kind. */
function someIds(folder: string): [kind: string, id: string][] {
  const ids = idsOf(readContent(folder).content);
  return targetKinds.flatMap((kind) => {
    const own = [...ids[kind]];
    const some = [folder === fixture ? own[0] : own.at(-1)];
    return [...new Set(some)].map((id): [string, string] => [kind, id ?? '']);
  });
}

describe.each([fixture, 'content'])('%s', (folder) => {
  const content = contentIn(folder);
  const published = publishedAddresses(briefingOf(content));
  const before = withdrawnAddresses(briefingOf(content));
  const statementsOf = new Map(briefingOf(content).accounts.map(({ id, statements }) => [id, statements.map((each) => each.id)]));
  const texts = new Map(briefingOf(content).accounts.map(({ id, parsed }) => [id, parsed.text]));

  test.each(someIds(folder))(
    'if a %s, %s, is withdrawn, each address says so, or the places that build on it are listed',
    (kind, id) => {
      const planned = withdraw(content, [id], { kind });
      if (planned.type === 'blocked') {
        expect(planned.needs.length + planned.faults.length).toBeGreaterThan(0);
        for (const { path, line, why } of planned.needs) {
          const own = textOf(content.files, path).split('\n')[line - 1] ?? '';
          const names = [id, ...(statementsOf.get(id) ?? [])];
          expect(
            names.some((name) => own.includes(name)),
            `${path}:${line} ${why}`,
          ).toBe(true);
        }
        return;
      }
      const plan = planIn(planned);
      const after = contentAfter(content, plan);
      expect(faultsOf(after)).toEqual([]);
      const result = briefingOf(after);
      const current = new Set(publishedAddresses(result));
      const gone = published.filter((address) => !current.has(address));
      expect(plan.addresses).toEqual(gone.map((address) => [address, null]));
      expect([...withdrawnAddresses(result)].filter((address) => !before.has(address))).toEqual(gone);
      for (const { id: account, parsed } of result.accounts) expect(parsed.text).toBe(texts.get(account));
    },
  );
});

test('a statement loses its mark, and its id goes from lists that need nothing else', () => {
  const content = contentIn(
    fixture,
    {
      file: 'accounts/vestnik.md',
      find: 'affects: [o-dwyer-dry-season]',
      replace: 'affects: [o-dwyer-dry-season, vereskov-common-bill]',
    },
    {
      file: 'agreements/lighthouse.md',
      find: /^Vereskov divides.*\n/mu,
      replace: 'Vereskov divides the cost by three. :cite[vereskov-thirds]\n',
    },
  );
  const after = contentAfter(content, planIn(withdraw(content, ['vereskov-common-bill'])));
  expect(textOf(after.files, 'accounts/vestnik.md')).toBe(
    textOf(content.files, 'accounts/vestnik.md')
      .replace('affects: [o-dwyer-dry-season, vereskov-common-bill]', 'affects: [o-dwyer-dry-season]')
      .replace(
        ':said[Свет общий, и счёт общий]{#vereskov-common-bill by=vereskov on=lighthouse/cost}',
        'Свет общий, и счёт общий',
      ),
  );
  expect(textOf(after.files, 'withdrawn.yaml')).toMatch(
    /^# yaml-language-server: .+\n# .+\n\n- date: "2031-04-01"\n {2}after: "b90e8223"\n {2}reason: "The paper took it back."\n {2}addresses:\n(?: {4}- "\/.+"\n){3}\n- date: "2031-03-25"\n/u,
  );
});

test('a reason for an inferred speaker goes with the last statement that needs it', () => {
  const content = contentIn(fixture);
  const planned = withdraw(content, ['vereskov-oil-and-bread', 'estuary-patrols/tasks', 'lighthouse/supply']);
  const after = contentAfter(content, planIn(planned));
  const courier = textOf(after.files, 'accounts/courier.md');
  expect(courier).toContain('inferences:\n  - statements: [o-dwyer-bookkeeping]\n');
  expect(courier).not.toContain('“He said” goes on with him');
  expect(faultsOf(after)).toEqual([]);
});

test('the places that build on a statement are listed, and nothing is planned', () => {
  const content = contentIn(fixture);
  const planned = withdraw(content, ['vereskov-thirds']);
  expect(planned).toMatchObject({
    type: 'blocked',
    faults: expect.arrayContaining([expect.objectContaining({ rule: 'relation/left-out' })]),
  });
  const needs = planned.type === 'blocked' ? planned.needs : [];
  expect(needs.map(({ path, why }) => `${path} ${why}`)).toEqual([
    'agreements/lighthouse.md gist.cites',
    'agreements/lighthouse.md key.statement',
    'agreements/lighthouse.md points.relation.between',
    'agreements/lighthouse.md :cite[…]',
  ]);
  const lines = textOf(content.files, 'agreements/lighthouse.md').split('\n');
  for (const { line } of needs) expect(lines[line - 1]).toContain('vereskov-thirds');
});

test('the marks of statements that continue another need it', () => {
  const planned = withdraw(contentIn(fixture), ['vereskov-daylight']);
  expect(planned.type === 'blocked' && planned.needs.map(({ path, why }) => `${path} ${why}`)).toContain(
    'accounts/courier.md from=',
  );
});

test('content with faults allows a withdrawal if it has none afterwards', () => {
  const content = contentIn(
    fixture,
    {
      file: 'agreements/lighthouse.md',
      find: / {6}kind: conflicts\n.*\n {6}reason: >-\n.*\n/u,
      replace: '      kind: one-voice-only\n      reason: Only O’Dwyer is reported on this.\n',
    },
    {
      file: 'agreements/lighthouse.md',
      find: '  - statement: vereskov-thirds\n    words: Расходы на фонарь на скале Скарн, заявил Вересков, поделят на троих поровну\n',
      replace: '',
    },
    {
      file: 'agreements/lighthouse.md',
      find: /^ {2}text: .*\n.*\n/mu,
      replace: '  text: O’Dwyer says that Brannoch alone pays for the lamp.\n  cites: [o-dwyer-pays]\n',
    },
    { file: 'agreements/lighthouse.md', find: /^Vereskov divides.*\n/mu, replace: '' },
    {
      file: 'accounts/gal.md',
      find: ':told[מי ישלם, לא נכתב בדו״ח.]{#gal-no-payer on=lighthouse/cost}',
      replace: 'מי ישלם, לא נכתב בדו״ח.',
    },
    { file: 'agreements/lighthouse.md', find: /^ {2}- statement: gal-no-payer\n.*\n/mu, replace: '' },
    { file: 'permalinks.txt', find: /.*gal-no-payer.*\n/gu, replace: '' },
  );
  expect(faultsOf(content).map(({ rule }) => rule)).toContain('relation/one-voice');
  const plan = planIn(withdraw(content, ['vereskov-thirds', 'vereskov-common-bill']));
  expect(faultsOf(contentAfter(content, plan))).toEqual([]);
});

test('a point goes from marks that keep another point, and their statements are sealed anew', () => {
  const content = contentIn(fixture);
  const after = contentAfter(content, planIn(withdraw(content, ['estuary-patrols/tasks'])));
  expect(textOf(after.files, 'accounts/courier.md')).toBe(
    textOf(content.files, 'accounts/courier.md').replace('on=estuary-patrols/tasks,lighthouse/supply', 'on=lighthouse/supply'),
  );
  expect(textOf(after.files, 'agreements/estuary-patrols.md')).toBe(
    textOf(content.files, 'agreements/estuary-patrols.md').replace(/ {2}- id: tasks\n(?: {4}.*\n)+/u, ''),
  );
  expect(textOf(after.files, 'permalinks.txt')).toMatch(/^\/statements\/vereskov-oil-and-bread\/ [0-9a-f]{8}-[0-9a-f]{8}$/mu);
});

test('an agreement or matter goes with its file, its place in lists, and the statements that are named with it', () => {
  const content = contentIn(
    fixture,
    {
      file: 'references/harbour-log.yaml',
      find: /, upstream-dam\]\nreports:\n.*\n/u,
      replace: ', upstream-dam]\nreports:\n',
    },
    { file: 'agreements/lighthouse.md', find: 'number: 4\n', replace: 'number: 4\nrelated: [upstream-dam]\n' },
  );
  const alone = withdraw(content, ['upstream-dam']);
  expect(alone.type === 'blocked' && new Set(alone.needs.map(({ why }) => why))).toEqual(new Set(['on=']));
  const statements = ['courier-dam-hour', 'vestnik-dam-set-aside', 'gal-dam-postponed', 'tavorin-twenty-metres'];
  const after = contentAfter(content, planIn(withdraw(content, ['upstream-dam', ...statements])));
  expect(after.files.has('matters/upstream-dam.md')).toBe(false);
  expect(textOf(after.files, 'agreements/lighthouse.md')).toContain('number: 4\nrelated: []\n');
  expect(textOf(after.files, 'references/harbour-log.yaml')).toContain('topics: [lighthouse]\n');
  expect(textOf(after.files, 'accounts/vestnik.md')).toContain('\n# Плотина осталась за скобками: пять');
});

test('an account goes with its text as received, its original, its entry, its searches, and its statements', () => {
  const front = 'number: 4\nname: Extra\nlanguage: en\npublisher: null\nkind: A postscript.\noriginal: null\npublished: null\n';
  const body = '# Postscript\n\n:told[The lamp burned.]{#extra-lamp on=lighthouse/lamp}\n';
  const addresses = [
    '/accounts/extra/',
    '/accounts/extra.txt',
    '/accounts/extra/#p0',
    '/accounts/extra/#p1',
    '/accounts/extra/#extra-lamp',
  ];
  const others = ['/agreements/lighthouse/#extra-lamp', '/statements/extra-lamp/'];
  const before = contentIn(fixture);
  const content = contentIn(
    fixture,
    {
      file: 'accounts/extra.md',
      write: `---\n${front}dating: Not stated.\nreceived: Nothing is left out.\n---\n\n${body}`,
    },
    { file: 'accounts/extra.txt', write: 'Postscript\n\nThe lamp burned.\n' },
    {
      file: 'received.yaml',
      find: /^gal:/mu,
      replace: `extra:\n  - date: 2031-03-21\n    digest: ${'a'.repeat(64)}\n    reason: First.\ngal:`,
    },
    {
      file: 'matters/upstream-dam.md',
      find: 'silences:\n',
      replace: 'silences:\n  - speaker: vereskov\n    account: extra\n    kind: not-mentioned\n    searched: [dam]\n',
    },
    { file: 'permalinks.txt', find: /$/u, replace: [...addresses, ...others].map((line) => `${line}\n`).join('') },
  );
  const plan = planIn(withdraw({ ...content, originals: ['originals/extra.html', 'originals/gal.html'] }, ['extra']));
  expect([...plan.files].flatMap(([path, bytes]) => (bytes === null ? [path] : []))).toEqual([
    'accounts/extra.md',
    'accounts/extra.txt',
    'originals/extra.html',
  ]);
  const after = contentAfter(content, plan);
  for (const path of ['received.yaml', 'matters/upstream-dam.md'])
    expect(textOf(after.files, path)).toBe(textOf(before.files, path));
  expect(plan.addresses.map(([address]) => address).toSorted()).toEqual([...addresses, ...others].toSorted());
  expect(faultsOf(after)).toEqual([]);
});

test('a speaker goes with the searches for him, and the entry of the index with the same id stays', () => {
  const rask =
    'name: Edda Rask\nshortName: Rask\noffice: Harbor master\norder: 4\nmark: R\ncolour: voice-4\naliases: [Edda Rask]\n';
  const content = contentIn(
    fixture,
    { file: 'speakers/rask.yaml', write: rask },
    {
      file: 'matters/upstream-dam.md',
      find: 'silences:\n',
      replace: 'silences:\n  - speaker: rask\n    account: gal\n    kind: not-mentioned\n    searched: [סכר]\n',
    },
    { file: 'permalinks.txt', find: /$/u, replace: '/speakers/rask/\n' },
  );
  expect(withdraw(content, ['rask'])).toMatchObject({ type: 'refused', expected: '--kind speaker or --kind name' });
  const plan = planIn(withdraw(content, ['rask'], { kind: 'speaker' }));
  expect(plan.addresses).toEqual([['/speakers/rask/', null]]);
  const after = contentAfter(content, plan);
  expect(textOf(after.files, 'matters/upstream-dam.md')).toBe(textOf(contentIn(fixture).files, 'matters/upstream-dam.md'));
  expect(faultsOf(after)).toEqual([]);
});

test('an id that nothing has is refused', () => {
  expect(withdraw(contentIn(fixture), ['nobody'])).toMatchObject({ type: 'refused', found: 'id “nobody”, which nothing has' });
});

test('a part that was never published cannot be withdrawn', () => {
  const content = contentIn(
    fixture,
    { file: 'permalinks.txt', find: '/index-of-names/#rask\n', replace: '' },
    { file: 'accounts/courier.md', find: ',rask on', replace: ' on' },
  );
  expect(withdraw(content, ['rask'])).toMatchObject({ type: 'refused', found: 'withdrawal of rask, which was never published' });
});

test('nothing can be withdrawn from a draft', () => {
  expect(withdraw(contentIn(fixture, { file: 'summit.yaml', find: /^/u, replace: 'draft: true\n' }), ['gal'])).toMatchObject({
    type: 'refused',
    found: 'withdrawal from a draft, of which nothing was published',
  });
});

test('a second withdrawal stands above the first, and a move may lead to what has been withdrawn since', () => {
  const content = contentIn(fixture, {
    file: 'permalinks.txt',
    find: /$/u,
    replace: '/index-of-names/#commission -> /index-of-names/#basin-commission\n',
  });
  const first = contentAfter(content, planIn(withdraw(content, ['basin-commission'])));
  const second = contentAfter(first, planIn(withdraw(first, ['net-charter'], { reason: 'It has another name.' })));
  expect(faultsOf(second)).toEqual([]);
  const { summit } = toBriefing(readFiles(second.files, second.name));
  expect(summit.withdrawals.slice(0, 2).map(({ addresses }) => addresses)).toEqual([
    ['/index-of-names/#net-charter'],
    ['/index-of-names/#basin-commission'],
  ]);
  expect(summit.redirects).toEqual([{ from: '/index-of-names/#commission', to: '/index-of-names/#basin-commission' }]);
});
