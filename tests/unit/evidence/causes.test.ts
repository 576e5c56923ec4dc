import { describe, expect, test } from 'vitest';
import { attribution } from '../../../src/evidence/attribution.ts';
import { indexContent } from '../../../src/evidence/source-content.ts';
import { atTheirCauses } from '../../../src/evidence/causes.ts';
import { inference } from '../../../src/evidence/inference.ts';
import { permanence } from '../../../src/evidence/permanence.ts';
import { reference } from '../../../src/evidence/reference.ts';
import { verbatim } from '../../../src/evidence/verbatim.ts';
import { type Edits, ledgerOf, printed, smallContent } from '../../small-content.ts';

const published = ledgerOf(smallContent());

/** What these rules say of the small content after edits that make it another edition, told at its causes. */
const faults = (edits: Edits) => {
  const content = smallContent({ ledger: published, edition: 'ffffffff', ...edits });
  const index = indexContent(content);
  const messages = [attribution, inference, permanence, reference, verbatim].flatMap((rule) => rule(content, index));
  return printed(atTheirCauses(messages, content, index));
};
/** The same without what was expected and the mend. */
const brief = (edits: Edits) => faults(edits).map((fault) => fault.replace(/, expected .*/su, ''));

const keep = ':said[Ash said, “We will keep the ferry,”]{#ash-keep by=ash on=ferry/keep}';
const old = ':told[The ferry is old.]{#ferry-old on=ferry/age}';
const gazette = (passage: string, rest = old) => ({
  gazette: { body: `# Talks at the quay\n\n${passage} and left.\n\n${rest}` },
});

describe('a statement that is as it was published', () => {
  const alias = (aliases: string[], shortName = 'Ash'): Edits => ({ speakers: { ash: { aliases, shortName } } });

  test('and does not name its speaker any more lost an alias, once for all that need it', () => {
    expect(faults(alias(['quay']))).toEqual([
      'speakers/ash.yaml aliases attribution/unnamed  Unexpected aliases of ash without any that stands in the sentence of ash-keep, which was published as naming Ash, expected the words by which “Ash said, “We will keep the ferry,” and left.” names the speaker\n' +
        '  note: put the alias back; if the sentence names somebody else, correct the mark and run npm run permalinks -- ash-keep',
    ]);
    expect(
      brief({ speakers: { ash: { aliases: ['quay'] }, birch: { aliases: ['bridge'] } }, names: { people: [] } }).filter((fault) =>
        fault.includes('aliases'),
      ),
    ).toEqual([
      'speakers/ash.yaml aliases attribution/unnamed  Unexpected aliases of ash without any that stands in the sentence of ash-keep, which was published as naming Ash',
    ]);
  });

  test('and has a long sentence is told with its beginning', () => {
    const quoted = (sentence: string) => {
      const accounts = {
        gazette: { body: `# Talks at the quay\n\n:said[${sentence}]{#ash-keep by=ash on=ferry/keep}\n\n${old}` },
      };
      const ledger = ledgerOf(smallContent({ accounts }));
      return /by which “(.*?)” names the/u.exec(faults({ accounts, ledger, ...alias(['quay']) })[0] ?? '')?.[1];
    };
    const keeps = 'Ash keeps the ferry and keeps the ferry and keeps the ferry and keeps the ferry';
    expect(quoted(`${keeps}.`)).toBe(`${keeps}.`);
    expect(quoted(`${keeps} on.`)).toBe(`${keeps}…`);
    expect(quoted(`${keeps.slice(0, -1)} on.`)).toBe(`${keeps.slice(0, -1)}…`);
  });

  test('and is not signed any more was taken out of the entry with the nearest statement of its speaker', () => {
    const herald = (...inferences: string[][]): Edits => ({
      accounts: {
        herald: {
          body:
            '# Talks end\n\n:told[The ferry goes in May.]{#ferry-goes on=ferry/keep}\n\n' +
            ':said[Ash and Birch “will build” a bridge,]{#both-build by=ash,birch on=bridge/build} they said. ' +
            ':said[It was to stand in a year.]{#birch-year by=birch from=both-build on=bridge/build,bridge/when} ' +
            ':said[It costs.]{#birch-costs by=birch from=both-build on=bridge/when} :said[It lasts.]{#birch-lasts by=birch from=both-build on=bridge/when} ' +
            ':said[It shines.]{#ash-shines by=ash from=both-build on=bridge/when}',
          inferences: inferences.map((statements) => ({ statements, reason: 'It goes on with the bridge.' })),
        },
      },
    });
    const ledger = ledgerOf(smallContent(herald(['birch-year', 'birch-costs', 'birch-lasts', 'ash-shines'])));
    const told = (...inferences: string[][]) =>
      faults({ ...herald(...inferences), ledger }).filter((fault) => fault.includes('inference/unsigned'));
    expect(told(['birch-lasts'], ['ash-shines', 'birch-costs'])).toEqual([
      'accounts/herald.md inferences 1 statements inference/unsigned  Unexpected reason without statement birch-year, whose speaker is inferred, expected birch-year in an entry of inferences:, this one or another\n' +
        '  note: put birch-year back into the list that it stood in',
    ]);
    expect(told(['birch-year'], ['birch-lasts', 'ash-shines']).map((fault) => fault.split(',')[0])).toEqual([
      'accounts/herald.md inferences 0 statements inference/unsigned  Unexpected reason without statement birch-costs',
    ]);
    expect(told(['birch-year', 'birch-costs', 'birch-lasts']).map((fault) => fault.split(',')[0])).toEqual([
      expect.stringMatching(/^accounts\/herald\.md:5:\d+ inference\/unsigned {2}Unexpected passage ash-shines$/u),
    ]);
  });
});

describe('a statement that is not as it was published', () => {
  test('is told at its own place', () => {
    expect(brief({ accounts: gazette(keep.replace('by=ash', 'by=birch')) })).toEqual([
      'accounts/gazette.md:3:1 attribution/unnamed  Unexpected passage ash-keep as said by birch: its sentence does not name Birch',
      'accounts/gazette.md:3:1 permanence/changed  Unexpected statement ash-keep, which was published with these words and reported otherwise: now birch, named, by way of Ben Birch, partly-quoted, on ferry/keep',
    ]);
  });

  test('as one is that was never published', () => {
    const fresh = ':said[It stays.]{#stays by=ash on=ferry/keep}';
    expect(brief({ accounts: gazette(`${keep} he left. ${fresh}`) }).filter((fault) => fault.includes('unnamed'))).toEqual([
      expect.stringMatching(/^accounts\/gazette\.md:3:\d+ attribution\/unnamed/u),
    ]);
  });

  test('if the name of its speaker is another, which was changed where it is written', () => {
    const changed = (place: string, now: string, was: string, id = 'ash-keep') =>
      `${place} permanence/changed  Unexpected name ${now} in the chain of ${id}, which was published as ${was}, expected ${was}\n` +
      `  note: write ${was}; if the name is to be another, run npm run permalinks -- with the id of each statement that has it in its chain`;
    expect(
      faults({ speakers: { ash: { name: 'Ida Ash', aliases: ['Ash', 'Ada Ash'] } } }).filter((fault) =>
        fault.includes('ash-keep'),
      ),
    ).toEqual([changed('speakers/ash.yaml name', 'Ida Ash', 'Ada Ash')]);
    const people = (heading: string, forms: string[]) => ({ people: [{ id: 'ash', heading, forms }] });
    expect(
      faults({ speakers: { ash: { name: 'Ida Ash' } }, names: people('Ash', ['Ada Ash']) }).filter((fault) =>
        fault.includes('ash-keep'),
      ),
    ).toEqual([changed('speakers/ash.yaml name', 'Ida Ash', 'Ada Ash')]);
  });

  test('if a name of the index in its chain is another, wherever in the chain it stands', () => {
    const accounts = gazette(keep.replace('by=ash', 'by=ash chain=ash,quay,gazette'));
    const ledger = ledgerOf(smallContent({ accounts }));
    const told = (names: Edits['names']) =>
      faults({ accounts, ledger, names: { ...names } })
        .filter((fault) => fault.includes('permanence/changed'))
        .map((fault) => fault.replace(/, expected .*/su, ''));
    expect(told({})).toEqual([]);
    expect(told({ organisations: [{ id: 'gazette', heading: 'The Gazet', forms: ['Talks', 'The Gazette'] }] })).toEqual([
      'names.yaml organisations 0 heading permanence/changed  Unexpected name The Gazet in the chain of ash-keep, which was published as The Gazette',
    ]);
    expect(
      told({
        organisations: [
          { id: 'x', heading: 'X', forms: ['Talks'] },
          { id: 'gazette', heading: 'Gazette, The', name: 'The Gazet', forms: ['The Gazette'] },
        ],
      }),
    ).toEqual([
      'names.yaml organisations 1 name permanence/changed  Unexpected name The Gazet in the chain of ash-keep, which was published as The Gazette',
    ]);
    expect(told({ organisations: [{ id: 'gazette', heading: 'The Gazet', forms: ['Talks'] }] })).toEqual([
      expect.stringContaining('accounts/gazette.md:3:1 permanence/changed'),
    ]);
  });
});

describe('what follows from another fault is left out', () => {
  test('changed statements of an account whose text has changed', () => {
    const edits = gazette(keep.replace('keep the', 'sell the'));
    const asReceived = smallContent().accounts[0]?.parsed.text ?? '';
    expect(
      brief({ accounts: { gazette: { ...edits.gazette, asReceived } }, received: { gazette: ['0'.repeat(64)] } }).filter(
        (fault) => fault.includes('permanence/changed'),
      ),
    ).toEqual([]);
  });

  test('and what is said of a passage with an unknown speaker', () => {
    expect(
      brief({ accounts: gazette(keep.replace('by=ash', 'by=ahs')) }).filter((fault) => fault.startsWith('accounts/')),
    ).toEqual(['accounts/gazette.md:3:1 reference/unknown  Unexpected speaker “ahs”, which does not exist']);
  });
});
