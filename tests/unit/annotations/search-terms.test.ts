import { expect, test } from 'vitest';
import { proposeTerms } from '../../../src/annotations/search-terms.ts';
import { stopWords } from '../../../src/annotations/stop-words.ts';

const nothing = { language: 'en', own: [], others: [], rest: [], title: '', prose: [], otherProse: [], speakers: [] };

test('proposes words of the title first, then words that are frequent on the subject and rare elsewhere', () => {
  const terms = proposeTerms({
    ...nothing,
    own: ['Ash said that the ferry would sail at night with lanterns.', 'The lanterns are green.'],
    rest: ['Ash said that the bridge would open at night.', 'The night was long.'],
    title: 'The ferry',
    speakers: ['Ash'],
  });
  expect(terms.slice(0, 2)).toEqual(['ferry', 'lanterns']);
  expect(terms).not.toContain('night');
  expect(terms).not.toContain('Ash');
});

test('every statement of the account holds a term', () => {
  const own = ['On the basis of the treaty.', 'The harbor closes.', 'It will be announced today.'];
  const terms = proposeTerms({ ...nothing, own, title: 'The harbor' });
  expect(own.filter((text) => !terms.some((term) => text.toLowerCase().includes(term.toLowerCase())))).toEqual([]);
});

test('cuts the forms of a word to what they share, in Hebrew without “the” and “that” in front', () => {
  expect(
    proposeTerms({ ...nothing, own: ['The Ukrainian side came.'], rest: ['It met in Ukraine.'], title: 'Ukraine' }),
  ).toContain('Ukrain');
  expect(proposeTerms({ ...nothing, language: 'he', own: ['על הסכר דובר.', 'אמרה שסכר ייבש.'] })[0]).toBe('סכר');
});

const terms = (sources: Partial<Parameters<typeof proposeTerms>[0]>) => proposeTerms({ ...nothing, ...sources });
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

test('a word of the title is proposed unless it is much more frequent elsewhere', () => {
  const sources = { own: ['The harbor dues rise.'], title: 'The harbor dues' };
  expect(terms({ ...sources, rest: times(4, 'The harbor is open.') })).toEqual(['dues', 'harbor']);
  expect(terms({ ...sources, rest: times(5, 'The harbor is open.') })).toEqual(['dues']);
  expect(terms({ title: 'Harbors', rest: ['Harbors.', 'Harbors.'] })).toEqual(['harbors']);
  expect(terms({ title: 'Harbors', others: times(2, 'Harbors.'), rest: times(7, 'Harbors.') })).toEqual(['harbors']);
});

test('a word that is said only once is proposed if what the editor writes of the subject has it, more than of others', () => {
  const sources = { own: ['The ferry, the bridge and the tunnel need lanterns.'], title: 'Ferry, bridge, tunnel' };
  expect(terms(sources)).toEqual(['bridge', 'tunnel', 'ferry']);
  expect(terms({ ...sources, prose: ['Lanterns are dear.'] })).toEqual(['bridge', 'tunnel', 'ferry', 'lanterns']);
  expect(terms({ ...sources, prose: ['Lanterns are dear.'], otherProse: ['No lanterns.'] })).not.toContain('lanterns');
  expect(terms({ ...sources, prose: ['Lanterns are dear.'], rest: ['Lanterns.'] })).not.toContain('lanterns');
});

test('a word is frequent on a subject if at least half of what is said with it is on it, in any account', () => {
  const sources = { own: ['The lanterns burn.'], others: ['More lanterns burn.'], title: 'Ferry, bridge, tunnel' };
  expect(terms({ ...sources, rest: times(2, 'Lanterns hang.') })).toContain('lanterns');
  expect(terms({ ...sources, rest: times(3, 'Lanterns hang.') })).not.toContain('lanterns');
});

test('six terms are enough, and a statement that holds none of them adds its own', () => {
  const title = 'Bridges, tunnels, harbors, lanterns, pilots, anchors, buoys';
  const six = ['bridges', 'tunnels', 'harbors', 'lanterns', 'pilots', 'anchors'];
  expect(terms({ title })).toEqual(six);
  expect(terms({ title, own: ['The pilots left.', 'Keepers left.', 'A keeper hopes.'] })).toEqual([
    ...['pilots', 'bridges', 'tunnels', 'harbors', 'lanterns', 'anchors'],
    'keeper',
  ]);
});

test('fewer than three terms are filled up with likely words, and no short word is likely', () => {
  expect(terms({ own: ['Lanterns burn, pilots hope, anchors hold, buoys float.'] })).toEqual(['lanterns', 'pilots', 'anchors']);
  expect(terms({ own: ['Lanterns, oars.', 'Lanterns, oars.'] })).toEqual(['lanterns']);
  expect(terms({ own: ['Pilots.', 'Lanterns hang.'], rest: ['Pilots.', 'Lanterns.', 'Lanterns.'] })).toEqual(['pilots', 'hang']);
});

test('a word that is said once is likely if it is said no more than once elsewhere', () => {
  expect(terms({ others: ['Pilots.'], rest: ['Pilots.'] })).toEqual(['pilots']);
  expect(terms({ others: ['Pilots.'], rest: ['Pilots.', 'Pilots.'] })).toEqual([]);
});

test('the most telling term comes first', () => {
  // Words of the title come first.
  expect(terms({ own: times(3, 'Anchors, pilots.'), title: 'Harbor' })[0]).toBe('harbor');
  // A word in more statements comes first,
  expect(terms({ own: ['Anchors, pilots.', 'Pilots hope.'] })[0]).toBe('pilots');
  // a word that is rarer elsewhere,
  expect(terms({ own: times(2, 'Anchors, pilots.'), rest: ['Anchors.'] })).toEqual(['pilots', 'anchors']);
  expect(terms({ own: [...times(4, 'Anchors hold.'), ...times(3, 'Pilots.')], rest: ['Anchors.'] })[0]).toBe('pilots');
  // a longer word,
  expect(terms({ own: times(2, 'Buoys, pilots.') })).toEqual(['pilots', 'buoys']);
  expect(terms({ own: times(2, 'Pilots, lanterns.') })).toEqual(['pilots', 'lanterns']);
  // a name, even if it is shorter,
  expect(terms({ own: times(2, 'No lantern at Skarn.') })).toEqual(['Skarn', 'lantern']);
  // and a word that the editor uses too.
  expect(terms({ own: times(2, 'Anchors, pilots.'), prose: ['Pilots?'] })).toEqual(['pilots', 'anchors']);
  expect(terms({ title: 'Anchors, pilots', own: ['Pilots.'] })).toEqual(['pilots', 'anchors']);
});

test('a word with a capital inside a sentence is a name, and keeps it; one at the beginning is not', () => {
  expect(terms({ own: ['Lanterns hang in Skarnholm.', 'Skarnholm is dark.'] })[0]).toBe('Skarnholm');
  expect(terms({ own: ['“Skarnholm.”', 'Skarnholm is dark.'] })[0]).toBe('skarnholm');
  expect(terms({ own: ['At a Harbor.', 'By the harbor.'] })[0]).toBe('harbor');
});

test('what introduces a speaker says nothing of the subject', () => {
  const speakers = ['Ada Ash', 'Ash'];
  expect(terms({ own: ['Ash, the keeper of the quay, said that the ferry sails.'], speakers })).toEqual(['ferry', 'sails']);
  expect(terms({ own: ['Birch, the keeper, left Ash, Cole, the pilot, stayed'], speakers: ['Birch', 'Cole'] })).toEqual([
    'stayed',
  ]);
});

test('forms of a word share at least five letters, and most of the longer form', () => {
  expect(terms({ own: times(2, 'Establishing establishments.') })).toEqual(['establish']);
  expect(terms({ own: times(2, 'Lantern lanterns.') })).toEqual(['lantern']);
  expect(terms({ own: times(2, 'Keepers keeping.') })).toEqual(['keepers', 'keeping']);
  expect(terms({ own: times(2, 'Internal internationals.') })).toEqual(['internal', 'internationals']);
  expect(terms({ own: times(2, 'The harbor’s harbors.') })).toEqual(['harbor']);
  expect(terms({ own: times(2, 'Lanterns.'), rest: ['A lantern.'] })).toEqual(['lantern']);
  expect(terms({ title: 'Internationally', rest: ['Internationalism.', 'Internations.'] })).toEqual(['internation']);
  expect(terms({ title: 'Boats', rest: ['A boat.'] })).toEqual(['boats']);
  expect(terms({ title: 'Pilots', rest: ['A pilot.'] })).toEqual(['pilot']);
  expect(terms({ title: 'Harborlike', rest: ['A harbor.'] })).toEqual(['harbor']);
});

test('a term that holds another finds nothing more', () => {
  expect(terms({ title: 'The boat and the lifeboat' })).toEqual(['boat']);
});

test('scripts that write no vowels, or syllables, need fewer letters', () => {
  expect(terms({ language: 'ru', own: times(2, 'Плот плывёт.') })).toEqual(['плывёт']);
  expect(terms({ language: 'el', own: times(2, 'Φάρος, όρος.') })).toEqual(['φάρος']);
  expect(terms({ language: 'he', own: times(2, 'רציף, גשר') })).toEqual(['רציף', 'גשר']);
  expect(terms({ language: 'ja', own: ['埠頭のフェリー'] })).toEqual(['フェリー']);
  expect(terms({ language: 'ja', own: ['埠頭'] })).toEqual(['埠頭']);
  expect(terms({ language: 'ja', own: ['船は港'] })).toEqual([]);
  expect(terms({ own: ['An ox.'] })).toEqual([]);
});

test('in Hebrew and Arabic, what is joined to the front of a word is no part of it', () => {
  expect(terms({ language: 'ar', own: ['السفينة', 'وسفينة'] })).toEqual(['سفينة']);
  expect(terms({ language: 'ar', own: ['القمر', 'قمر'] })).toEqual(['قمر']);
  expect(terms({ language: 'he', own: ['הרציף שלהם', 'אבל רציף'] })).toEqual(['רציף']);
  expect(terms({ language: 'he', own: ['ואורן ולאורן גאורן'], speakers: ['אורן'] })).toEqual(['גאורן']);
  // Less than three letters are no stem, and other letters in front are part of the word.
  expect(terms({ language: 'he', title: 'הים', rest: ['בים'] })).toEqual(['הים']);
  expect(terms({ language: 'he', title: 'הסכר', rest: ['רסכר'] })).toEqual(['הסכר']);
});

test('proposes nothing if nothing is said in the language', () => {
  expect(proposeTerms({ ...nothing, language: 'ru' })).toEqual([]);
});

test('knows stop words in many languages, by any tag of the language', () => {
  expect(stopWords('en-GB')).toContain('because');
  expect([...stopWords('ru'), ...stopWords('he'), ...stopWords('de')]).toEqual(expect.arrayContaining(['чтобы', 'אבל', 'aber']));
  expect(stopWords('tlh')).toEqual([]);
});
