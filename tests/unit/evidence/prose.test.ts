import { expect, test } from 'vitest';
import { faultsAfter, faultsIn } from '../../edited-content.ts';

const ambassadors = 'agreements/ambassadors.md';
const truce = 'agreements/spawning-truce.md';

/** The faults of the real content where a sentence, with its citations, stands in place of one of a summary. */
const summary = (text: string, ...cites: string[]) =>
  faultsAfter({ file: ambassadors, find: /^It names two posts.*$/mu, replace: `${text} :cite[${cites.join(', ')}]` });

/** The same of the invented content, whose accounts are in three languages. */
const foreign = (text: string, ...cites: string[]) =>
  faultsIn('tests/fixtures/briefing', {
    file: truce,
    find: /^Vereskov would be content.*$/mu,
    replace: `${text} :cite[${cites.join(', ')}]`,
  });

const at = (rule: string) => `${ambassadors}:47:1 ${rule}  `;
const there = (rule: string) => `${truce}:48:1 ${rule}  `;
const sayHow = (how: string) =>
  `\n  note: say how the account reports it, such as “is reported as saying” or “in its own words”, or ${how} the statement that is quoted`;
const correct = '\n  note: correct it, cite the statement that holds it, or leave it out';
const elsewhere = '; where another language has it in words, say it in a sentence that cites that statement alone';
const nameIt =
  '\n  note: cite the statement that names it, or leave it out; where the account has another form of the name, add that to names.yaml';

test('words are called quoted only where the account quotes them', () => {
  const message =
    'words without quotation marks: lavrov-both-posts (indirect speech), expected a statement in quotation marks, whole or in part';
  expect(summary('Lavrov, as quoted, names two posts.', 'lavrov-both-posts')).toEqual([
    `${at('prose/way-of-reporting')}Unexpected “as quoted” of ${message}${sayHow('cite')}`,
  ]);
  expect(summary('It quotes Lavrov on two posts.', 'lavrov-both-posts')).toEqual([
    `${at('prose/way-of-reporting')}Unexpected “quotes” of ${message}${sayHow('cite')}`,
  ]);
  expect(summary('Lavrov is quoted on Moscow.', 'lavrov-moscow-consultations')).toEqual([]);
  expect(summary('Lavrov is quoted with a word.', 'lavrov-strange')).toEqual([]);
});

test('what is called quoted is a statement of the speaker who is named for it', () => {
  const both = ['lavrov-both-posts', 'tillerson-objectives'];
  const lavrov = expect.stringContaining('quotation marks: lavrov-both-posts (indirect speech), expected');
  expect(summary('Tillerson goes on, and Lavrov is quoted.', ...both)).toEqual([lavrov]);
  expect(summary('Tillerson and Lavrov are quoted.', ...both)).toEqual([lavrov]);
  expect(summary('It quotes Lavrov, and has Tillerson go on.', ...both)).toEqual([lavrov]);
  expect(summary('It quotes both Tillerson and Lavrov.', ...both)).toEqual([lavrov]);
  expect(summary('Lavrov goes on, and Tillerson is quoted.', ...both)).toEqual([]);
  expect(summary('Lavrov goes on; EIRNS quotes Tillerson.', ...both)).toEqual([]);
  expect(summary('Lavrov goes on; something is quoted.', ...both)).toEqual([]);
});

test('what is said not to be quoted, or to be all that is, is no claim', () => {
  for (const text of ['Lavrov is not quoted on this.', 'It quotes only him.']) {
    expect(summary(text, 'lavrov-both-posts')).toEqual([]);
  }
});

test('a relation, too, calls quoted only what is', () => {
  const faults = faultsAfter({
    file: 'agreements/ukraine-channel.md',
    find: 'short: Lavrov reports an agreement; EIRNS, in its own words, a Russian request.',
    replace: 'short: Lavrov reports an agreement; EIRNS quotes a Russian request.',
  });
  expect(faults).toEqual([
    `agreements/ukraine-channel.md:34:14 prose/way-of-reporting  Unexpected “quotes” of words without quotation marks: lavrov-bilateral-channel (indirect speech), russia-requested-channel (the account’s own words), expected a statement in quotation marks, whole or in part${sayHow('compare')}`,
  ]);
});

test('nobody says what the account says in its own words', () => {
  expect(summary('Lavrov says that Trump appointed Kurt Volker.', 'volker-in-response')).toEqual([
    `${at('prose/speaker')}Unexpected “Lavrov says” of what others say: volker-in-response (the account’s own words), expected a statement by lavrov\n  note: cite a statement by lavrov, or say whose words they are`,
  ]);
});

test('nobody says what another says', () => {
  expect(summary('Tillerson also names two posts.', 'lavrov-both-posts')).toEqual([
    `${at('prose/speaker')}Unexpected “Tillerson also names” of what others say: lavrov-both-posts (lavrov), expected a statement by tillerson\n  note: cite a statement by tillerson, or say whose words they are`,
  ]);
  expect(summary('Lavrov and Tillerson say that few were resolved.', 'both-few-resolved')).toEqual([]);
});

test('who is said not to speak, or only compared with, needs no statement', () => {
  for (const text of [
    'Tillerson names no posts.',
    'Tillerson is not reported on this.',
    'Neither Tillerson nor anybody else says so.',
    'Lavrov goes further, unlike Tillerson.',
  ]) {
    expect(summary(text, 'lavrov-both-posts')).toEqual([]);
  }
});

test('a speaker who is named has a part in what is cited', () => {
  expect(summary('Two posts are named, and Tillerson is in the room.', 'lavrov-both-posts')).toEqual([
    `${at('prose/unsupported')}Unexpected name “Tillerson”, expected a name that stands in a statement that the sentence cites${nameIt}`,
  ]);
  expect(summary('Tillerson is to travel.', 'volker-to-kyiv')).toEqual([]);
});

test('numbers are those of the statements', () => {
  const expected = 'expected a number that stands in a statement that the sentence cites: 20, two, seventeen, 35';
  expect(summary('It lasted two hours eighteen minutes instead of 36.', 'two-hours-seventeen')).toEqual([
    `${at('prose/unsupported')}Unexpected number “eighteen”, ${expected}${correct}`,
    `${at('prose/unsupported')}Unexpected number “36”, ${expected}${correct}`,
  ]);
  expect(summary('It lasted two hours 17 minutes instead of thirty-five.', 'two-hours-seventeen')).toEqual([]);
  expect(summary('Account 1 names 3 posts.', 'lavrov-both-posts')).toEqual([
    `${at('prose/unsupported')}Unexpected number “3”, expected a number that stands in a statement that the sentence cites${correct}`,
  ]);
});

test('numbers up to twelve in words are counts of the editor’s, and account 1 is a name', () => {
  expect(summary('Account 1, one of two, has eleven words of twelve.', 'lavrov-both-posts')).toEqual([]);
});

test('days are those of the statements, but for the year of the meeting', () => {
  expect(summary('The ceasefire began on July 7, 2017.', 'southwestern-syria')).toEqual([
    `${at('prose/unsupported')}Unexpected day “July 7”, expected a day that stands in a statement that the sentence cites: July 9${correct}`,
  ]);
  expect(summary('The ceasefire began on 9 July 2017.', 'southwestern-syria')).toEqual([]);
});

test('names are those of the statements, in any form', () => {
  expect(summary('Kurt Volker is to travel to Kyiv and to Moscow.', 'volker-to-kyiv', 'volker-in-response')).toEqual([
    `${at('prose/unsupported')}Unexpected name “Moscow”, expected a name that stands in a statement that the sentence cites${nameIt}`,
  ]);
  expect(summary('Vladimir Putin denied it.', 'lavrov-denial-accepted')).toEqual([]);
  expect(summary('Ukraine has a representative.', 'lavrov-moscow-consultations')).toEqual([]);
  expect(summary('The Russian one goes to the United States.', 'lavrov-both-posts')).toEqual([]);
});

test('what no account is said to name needs no statement', () => {
  expect(summary('It does not mention Kyiv; no other voice names Moscow.', 'lavrov-both-posts')).toEqual([]);
});

test('a gist is held to the same', () => {
  const faults = faultsAfter({
    file: 'matters/north-korea.md',
    find: 'supports a double freeze and that Trump believes continuing sanctions are necessary.\n  cites',
    replace: 'supports a double freeze and that Assad believes 14 sanctions are necessary.\n  cites',
  });
  expect(faults).toEqual([
    `matters/north-korea.md:6:9 prose/unsupported  Unexpected number “14”, expected a number that stands in a statement that the gist cites${correct}`,
    `matters/north-korea.md:6:9 prose/unsupported  Unexpected name “Assad”, expected a name that stands in a statement that the gist cites${nameIt}`,
  ]);
});

test('what is cited and does not exist is one fault, not two', () => {
  expect(summary('Tillerson says 35.', 'lavrov-both-post')).toEqual([expect.stringContaining(' reference/unknown ')]);
});

test('prose over statements in other languages is judged by who says what, and by names in any language', () => {
  expect(foreign('Vereskov, as quoted, would be content with the equinox.', 'vereskov-equinox')).toEqual([]);
  expect(foreign('Brannoch and Talmara are named, by O’Dwyer and Tavorin.', 'o-dwyer-dry-season', 'tavorin-full-moon')).toEqual(
    [],
  );
  expect(foreign('The interpreter has it from Edda Rask.', 'tavorin-no-net-cut')).toEqual([]);
  expect(foreign('Tavorin, as quoted, names the full moon.', 'tavorin-full-moon')).toEqual([
    `${there('prose/way-of-reporting')}Unexpected “as quoted” of words without quotation marks: tavorin-full-moon (indirect speech), expected a statement in quotation marks, whole or in part${sayHow('cite')}`,
  ]);
  expect(foreign('Vereskov names the full moon.', 'tavorin-full-moon')).toEqual([
    `${there('prose/speaker')}Unexpected “Vereskov names” of what others say: tavorin-full-moon (tavorin), expected a statement by vereskov\n  note: cite a statement by vereskov, or say whose words they are`,
  ]);
  expect(foreign('Tavorin has the full moon over Zelenoria.', 'tavorin-full-moon')).toEqual([
    `${there('prose/unsupported')}Unexpected name “Zelenoria”, expected a name that stands in a statement that the sentence cites${nameIt}`,
  ]);
});

test('numbers and days are compared where a statement is in the language of the prose', () => {
  expect(foreign('Vereskov has 40,000 tonnes by April 2.', 'vereskov-ceiling')).toEqual([]);
  expect(foreign('O’Dwyer and Vereskov have 50,000 tonnes.', 'o-dwyer-ceiling', 'vereskov-ceiling')).toEqual([
    `${there('prose/unsupported')}Unexpected number “50,000”, expected a number that stands in a statement that the sentence cites: three, 40,000${correct}${elsewhere}`,
  ]);
  expect(foreign('Tavorin and Vestnik name April 2.', 'tavorin-noon', 'vestnik-first-reading')).toEqual([
    `${there('prose/unsupported')}Unexpected day “April 2”, expected a day that stands in a statement that the sentence cites: 1 April, 1 апреля${correct}${elsewhere}`,
  ]);
});

test('a number in words passes where one of the statements is in another language', () => {
  expect(foreign('Two accounts have fourteen gauges read.', 'tavorin-noon', 'vestnik-first-reading')).toEqual([]);
  expect(foreign('The Courier has fourteen gauges read.', 'tavorin-noon')).toEqual([
    expect.stringContaining('Unexpected number “fourteen”'),
  ]);
});

test('prose in another language has its numbers and days compared, and is not read for more', () => {
  const german = { file: 'summit.yaml', find: 'language: en', replace: 'language: de' };
  expect(faultsAfter(german)).toEqual([]);
});

test('prose may name the years of a meeting, all of them, without a source', () => {
  const day = (replace: string) => ({ file: 'summit.yaml', find: 'date: 2017-07-07', replace });
  const later = {
    file: ambassadors,
    find: /^It names two posts.*$/mu,
    replace: 'Lavrov speaks of it in 2018. :cite[lavrov-both-posts]',
  };
  expect(faultsAfter(later)).toHaveLength(1);
  expect(faultsAfter(later, day('date: {from: 2017-12-31, to: 2018-01-01}'))).toEqual([]);
});

test('days that a dash joins and that no source holds are told once, whole', () => {
  const faults = summary('Lavrov names the posts on July 11–12.', 'lavrov-both-posts');
  expect(faults.map((fault) => fault.split(', expected')[0])).toEqual([`${at('prose/unsupported')}Unexpected day “July 11–12”`]);
});
