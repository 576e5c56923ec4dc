import { describe, expect, test } from 'vitest';
import { permanence, resolveMove, withdrawnAddresses } from '../../../src/evidence/permanence.ts';
import { publishedAddresses } from '../../../src/evidence/published-addresses.ts';
import { type Edits, faultsBy, ledgerOf, smallContent } from '../../small-content.ts';

const published = ledgerOf(smallContent());

/** The faults of the small content after edits that make it another edition, and with more lines at the top of its ledger. */
const faults = (edits: Edits = {}, ...lines: string[]) =>
  faultsBy(permanence, { ledger: [...lines, published].join('\n'), edition: 'ffffffff', ...edits });

const message = (place: string, rule: string, found: string, expected: string, mend: string) =>
  `${place} permanence/${rule}  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;

test('content that has every address of its ledger keeps the rule', () => {
  expect(faults()).toEqual([]);
  expect(faults({ edition: '0123abcd' })).toEqual([]);
});

test('the addresses of the site are those of all it shows, in the order of its pages', () => {
  const addresses = (edits: Edits) => publishedAddresses(smallContent(edits));
  expect(addresses({})).toMatchInlineSnapshot(`
    [
      "/",
      "/agreements/",
      "/matters/",
      "/agreements/ferry/",
      "/agreements/ferry/#keep",
      "/agreements/ferry/#age",
      "/agreements/ferry/#ash-keep",
      "/agreements/ferry/#ferry-old",
      "/agreements/ferry/#ferry-goes",
      "/agreements/ferry/#page-silences",
      "/matters/bridge/",
      "/matters/bridge/#build",
      "/matters/bridge/#when",
      "/matters/bridge/#both-build",
      "/matters/bridge/#birch-year",
      "/accounts/",
      "/accounts/gazette/",
      "/accounts/gazette.txt",
      "/accounts/gazette/#p0",
      "/accounts/gazette/#p1",
      "/accounts/gazette/#p2",
      "/accounts/gazette/#ash-keep",
      "/accounts/gazette/#ferry-old",
      "/accounts/herald/",
      "/accounts/herald.txt",
      "/accounts/herald/#p0",
      "/accounts/herald/#p1",
      "/accounts/herald/#p2",
      "/accounts/herald/#ferry-goes",
      "/accounts/herald/#both-build",
      "/accounts/herald/#birch-year",
      "/statements/",
      "/statements/ash-keep/",
      "/statements/ferry-old/",
      "/statements/ferry-goes/",
      "/statements/both-build/",
      "/statements/birch-year/",
      "/speakers/",
      "/speakers/ash/",
      "/speakers/birch/",
      "/index-of-names/",
      "/index-of-names/#birch",
      "/index-of-names/#quay",
      "/index-of-names/#gazette",
      "/search/",
      "/brief/",
      "/about/",
      "/rules/",
      "/changes/",
      "/changes/#0123abcd",
      "/changes/feed.xml",
      "/data/",
      "/data/briefing.json",
      "/data/briefing.schema.json",
      "/data/statements.csv",
      "/data/annotations.jsonld",
    ]
  `);
  const agreements = addresses({ matters: { bridge: null } });
  expect(agreements).toContain('/agreements/');
  expect(agreements).not.toContain('/matters/');
  expect(addresses({ agreements: { ferry: { silences: [] } } })).not.toContain('/agreements/ferry/#page-silences');
  expect(addresses({ faulty: ['agreements/ferry.md', 'names.yaml', 'changes.yaml'] }).join('\n')).not.toMatch(
    /#(?:keep|birch|0123abcd)$/mu,
  );
  expect(addresses({ names: null, changes: null }).join('\n')).not.toMatch(/#(?:quay|0123abcd)$/mu);
});

describe('an address that was published', () => {
  test('is lost if it is gone', () => {
    expect(faults({}, '/gone/')).toEqual([
      message(
        'permalinks.txt:1:1',
        'lost',
        'loss of /gone/, which was published',
        'the address, or where it moved',
        'restore what stood there; npm run rename then gives it another id, and npm run withdraw takes it out; where it is on another page now, write /gone/ -> and the new address',
      ),
    ]);
  });

  test('may have moved, through a chain of moves, to one that is there', () => {
    expect(faults({}, '/gone/ -> /brief/')).toEqual([]);
    expect(faults({}, '/oldest/ -> /older/', '/older/ -> /old/', '/old/ -> /brief/')).toEqual([]);
    expect(faults({}, '/about/#gone -> /brief/')).toEqual([]);
  });

  test('has not moved to one that is not there, nor in a circle', () => {
    const nowhere = (line: number, from: string, to: string) =>
      message(
        `permalinks.txt:${line}:1`,
        'move',
        `move of ${from} to ${to}, which is not there`,
        'an address of the site',
        'correct the new address',
      );
    expect(faults({}, '/oldest/ -> /old/', '/old/ -> /nowhere/')).toEqual([
      nowhere(1, '/oldest/', '/old/'),
      nowhere(2, '/old/', '/nowhere/'),
    ]);
    expect(faults({}, '/one/ -> /two/', '/two/ -> /one/')).toEqual([nowhere(1, '/one/', '/two/'), nowhere(2, '/two/', '/one/')]);
  });

  test('has not moved if it is still there', () => {
    expect(faults({ ledger: published.replace('/brief/', '/brief/ -> /about/') })).toEqual([
      message(
        `permalinks.txt:${published.split('\n').indexOf('/brief/') + 1}:1`,
        'move',
        'move of /brief/, which is still there',
        'an address that is gone',
        'take the arrow and what follows out',
      ),
    ]);
  });

  test.each(['brief/', '/a b/', 'https://example.org/', '/gone/ -> brief/', '/gone/->/brief/ x'])(
    'begins with a slash and holds no blank: “%s” is none',
    (line) => {
      expect(faults({}, line)).toEqual([
        message(
          'permalinks.txt:1:1',
          'form',
          `line “${line.split(' -> ')[0]}”`,
          'an address that begins with a slash, or old -> new',
          'correct the line',
        ),
      ]);
    },
  );

  test('stands in a ledger that may have empty lines and notes', () => {
    expect(faults({}, '', '# A note')).toEqual([]);
  });
});

test('a move is followed to its end', () => {
  const line = (address: string, movedTo: string | null) => ({
    ...{ address, movedTo, seal: null },
    place: { type: 'unavailable', file: 'permalinks.txt' } as const,
  });
  const lines = [line('/a/', '/b/'), line('/b/', '/c/'), line('/d/', null), line('/e/', '/d/')];
  const led = (from: number, ...current: string[]) =>
    resolveMove(lines[from] ?? line('/', null), new Set(current), new Map(lines.map((each) => [each.address, each])));
  expect(led(0, '/c/')).toBe('/c/');
  expect(led(0, '/b/', '/c/')).toBe('/b/');
  expect(led(0)).toBe(null);
  expect(led(3)).toBe(null);
  expect(led(2, '/d/')).toBe(null);
});

describe('an address of the site', () => {
  const unrecorded = (which: string, mend: string) =>
    message('permalinks.txt', 'unrecorded', `${which}`, 'a ledger that holds every address', mend);

  test('is in the ledger', () => {
    expect(faults({ ledger: published.replace('/brief/\n', '') })).toEqual([
      unrecorded('address not in the ledger, /brief/', 'run npm run permalinks, which adds them'),
    ]);
    expect(faults({ ledger: published.replace('/brief/\n/about/\n', '') })).toEqual([
      unrecorded('2 addresses not in the ledger, /brief/ first', 'run npm run permalinks, which adds them'),
    ]);
  });

  test('is in a ledger that is not empty', () => {
    expect(faults({ ledger: '' })).toEqual([
      unrecorded(
        `${published.split('\n').length} addresses not in the ledger, / first`,
        'restore it from the last commit; for content that was never published, write draft: true in summit.yaml',
      ),
    ]);
  });
});

test('nothing is judged of a draft, or of content that cannot be read', () => {
  expect(faults({ summit: { draft: true } }, '/gone/')).toEqual([]);
  for (const file of ['accounts/gazette.md', 'agreements/ferry.md', 'speakers/ash.yaml']) {
    expect(faults({ faulty: [file] }, '/gone/')).toEqual([]);
  }
  expect(faults({ summit: null, names: null, changes: null, ledger: '/gone/' })).toHaveLength(2);
});

describe('what was withdrawn', () => {
  const withdrawn = (after: string, ...addresses: string[]): Edits => ({
    withdrawn: [{ date: '2031-04-01', after, reason: 'So.', addresses }],
  });

  test('keeps the rule, and so does what had moved to it', () => {
    expect(faults(withdrawn('0123abcd', '/gone/'), '/gone/')).toEqual([]);
    expect(faults(withdrawn('0123abcd', '/gone/'), '/old/ -> /gone/', '/gone/')).toEqual([]);
    expect([...withdrawnAddresses(smallContent(withdrawn('0123abcd', '/a/', '/b/')))]).toEqual(['/a/', '/b/']);
    expect([...withdrawnAddresses({ withdrawn: null })]).toEqual([]);
  });

  test('is not there, and was published', () => {
    expect(faults(withdrawn('0123abcd', '/gone/', '/brief/', '/never/'), '/gone/')).toEqual([
      message(
        'withdrawn.yaml 0 addresses 1',
        'withdrawn',
        'withdrawal of /brief/, which is there',
        'an address that is gone',
        'take the address out, or what stands there; another statement needs another id',
      ),
      message(
        'withdrawn.yaml 0 addresses 2',
        'withdrawn',
        'withdrawal of /never/, which is not in the ledger',
        'a published address',
        'restore the line from the last commit, here or in the ledger',
      ),
    ]);
  });

  test('has not moved', () => {
    expect(faults(withdrawn('0123abcd', '/gone/'), '/gone/ -> /brief/')).toEqual([
      message(
        'permalinks.txt:1:1',
        'move',
        'move of /gone/, which was withdrawn',
        'an address that is gone',
        'take the arrow and what follows out',
      ),
    ]);
  });

  test('was withdrawn after an edition that is recorded', () => {
    expect(faults(withdrawn('0000ffff', '/gone/'), '/gone/')).toEqual([
      message(
        'withdrawn.yaml 0 after',
        'withdrawn',
        'edition “0000ffff”, which changes.yaml does not have',
        'the newest edition before the withdrawal',
        'restore the line from the last commit',
      ),
    ]);
    expect(
      faults({ ...withdrawn('0123abcd', '/gone/'), faulty: ['changes.yaml'] }, '/gone/').some((fault) =>
        fault.startsWith('withdrawn.yaml 0 after'),
      ),
    ).toBe(true);
  });

  test('is not judged as long as its file cannot be read', () => {
    expect(faults({ ...withdrawn('0000ffff', '/brief/'), faulty: ['withdrawn.yaml'] })).toEqual([]);
  });
});

describe('a published statement', () => {
  const body = (passage: string) => ({
    accounts: { gazette: { body: `# Talks at the quay\n\n${passage}\n\n:told[The ferry is old.]{#ferry-old on=ferry/age}` } },
  });
  const keep = ':said[Ash said, “We will keep the ferry,”]{#ash-keep by=ash on=ferry/keep} and left.';
  const changed = (found: string, expected: string, id = 'ash-keep') =>
    message(
      'accounts/gazette.md:3:1',
      'changed',
      found,
      expected,
      `move the brackets or the attributes back; if the statement is to change, run npm run permalinks -- ${id}`,
    );
  const words = 'the words that were published';
  const way = 'the speakers, points, and quotation marks that were published';

  test('keeps its words', () => {
    expect(faults(body(keep))).toEqual([]);
    expect(faults(body(keep.replace(',”]', ']').replace(' and left', ',” and left')))).toEqual([
      changed(
        'statement ash-keep, which was published in other words: now “Ash said, “We will keep the ferry” (ash, named, by way of Ada Ash, partly-quoted)',
        words,
      ),
    ]);
  });

  test('is cut where its words are told', () => {
    const shown = (text: string) => /now “(.*?)” \(/u.exec(faults(body(keep.replace(/\[.*?\]/u, `[${text}]`)))[0] ?? '')?.[1];
    const ten = (times: number) => 'The ferry '.repeat(times).trimEnd();
    expect(shown(`${ten(7)}.`)).toBe(`${ten(7)}.`);
    const [start, end] = ['The ferry The ferry The ferry The', 'ferry The ferry The ferry The on.'];
    expect(shown(`${start} quay and ${end}`)).toBe(`${start} … ${end}`);
  });

  test('keeps its speakers, its points, and the way it is reported', () => {
    const otherwise = (now: string) =>
      changed(`statement ash-keep, which was published with these words and reported otherwise: now ${now}`, way);
    expect(faults(body(keep.replace('on=ferry/keep', 'on=ferry/age,ferry/keep')))).toEqual([
      otherwise('ash, named, by way of Ada Ash, partly-quoted, on ferry/age and ferry/keep'),
    ]);
    expect(faults(body(keep.replace('by=ash', 'by=birch,ash chain=birch,quay')))).toEqual([
      otherwise('birch and ash, named, by way of Ben Birch, Quay, partly-quoted, on ferry/keep'),
    ]);
    expect(faults(body(keep.replace('by=ash', 'by=ash from=both-build')))).toEqual([
      otherwise('ash, carried from both-build, by way of Ada Ash, partly-quoted, on ferry/keep'),
    ]);
    expect(faults(body(keep.replace(':said', ':told').replace(' by=ash', '')))).toEqual([
      otherwise('the account, narrated, on ferry/keep'),
    ]);
  });

  /** The seal of a statement in the ledger. */
  const sealOf = (id: string) => new RegExp(`^/statements/${id}/ (\\S+)$`, 'mu').exec(published)?.[1] ?? '';
  const line = published.split('\n').findIndex((each) => each.startsWith('/statements/ash-keep/')) + 1;
  const mistyped = (found: string) =>
    message(
      `permalinks.txt:${line}:1`,
      'form',
      found,
      `${sealOf('ash-keep')}, the seal of the statement as it stands in the content`,
      'restore the line from the last commit',
    );
  /** The seal with some digits of its end mistyped. */
  const typed = (digits: number) =>
    sealOf('ash-keep').replace(new RegExp(`.{${digits}}$`, 'u'), (end) =>
      end.replaceAll(/./gu, (digit) => (digit === '0' ? '1' : '0')),
    );

  test('whose seal differs in a digit or two has a mistyped line in the ledger', () => {
    const [one, two, three] = [1, 2, 3].map(typed);
    const judged = (seal = '') => faults({ ledger: published.replace(sealOf('ash-keep'), seal) });
    expect(judged(one)).toEqual([mistyped(`seal ${one} of statement ash-keep`)]);
    expect(judged(two)).toEqual([mistyped(`seal ${two} of statement ash-keep`)]);
    expect(judged(three)).toEqual([expect.stringContaining('permanence/changed')]);
  });

  test('has a mistyped line as well if the content is as it was recorded', () => {
    const ledger = published.replace(sealOf('ash-keep'), sealOf('ferry-old'));
    expect(faults({ ledger, edition: '0123abcd' })).toEqual([
      mistyped(`seal ${sealOf('ferry-old')} of statement ash-keep, which is that of ferry-old`),
    ]);
    expect(faults({ ledger })).toEqual([expect.stringContaining('permanence/changed')]);
  });

  test('without a seal in the ledger is not compared', () => {
    expect(faults({ ledger: published.replace(` ${sealOf('ash-keep')}`, '') })).toEqual([]);
  });
});
