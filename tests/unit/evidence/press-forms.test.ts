import { expect, test } from 'vitest';
import { type Draft, judgeDraft } from '../../draft.ts';

// How press accounts say who speaks: what looks like an attribution, and is none.

/** A marked passage. */
const said = (words: string, by: string, rest = '') => `:said[${words}]{#a by=${by} ${rest}on=lab/where}`;

const faultsOf = (draft: Draft) => judgeDraft(draft, /^(?:attribution\/(?!alias)|inference)/u).faults;

/** What the rules say of one attributed sentence, as it is printed. */
const faults = (words: string, by: string, language = 'en') => faultsOf({ text: said(words, by), language });

const signed = { inferences: [{ statements: ['a'], reason: 'The sentence before it names the speaker.' }] };

test('a spokesman is not the one he speaks for', () => {
  expect(faults('Secretary Shultz’s spokesman told reporters that the laboratory would stay.', 'shultz')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by shultz: its sentence names Shultz as one to whom somebody else belongs (“Secretary Shultz’s spokesman told”), expected Shultz alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Shultz does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to shultz.yaml",
    ]
  `);
  expect(faults('An aide to Soviet leader Mikhail Gorbachev said that it would stay.', 'gorbachev')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by gorbachev: its sentence names Gorbachev as one to whom somebody else belongs (“aide to Soviet leader Mikhail Gorbachev said that”), expected Gorbachev alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Gorbachev does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to gorbachev.yaml",
    ]
  `);
  expect(faults('Пресс-секретарь Горбачёва сказал, что лаборатория останется.', 'gorbachev', 'ru')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by gorbachev: its sentence names Gorbachev as one to whom somebody else belongs (“Пресс-секретарь Горбачёва сказал, что”), expected Gorbachev alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Gorbachev does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to gorbachev.yaml",
    ]
  `);
  expect(faults('Gorbatschows Sprecher sagte, das Labor bleibe.', 'gorbachev', 'de')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by gorbachev: its sentence names Gorbachev as one to whom somebody else belongs (“Gorbatschows Sprecher sagte,”), expected Gorbachev alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Gorbachev does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to gorbachev.yaml",
    ]
  `);
  expect(faults('Ein Berater von Gorbatschow sagte, das Labor bleibe.', 'gorbachev', 'de')).toHaveLength(1);
  expect(faults('דובר של גורבצ’וב אמר שהמעבדה תישאר.', 'gorbachev', 'he')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by gorbachev: its sentence names Gorbachev as one to whom somebody else belongs (“דובר של גורבצ’וב אמר שהמעבדה”), expected Gorbachev alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Gorbachev does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to gorbachev.yaml",
    ]
  `);
});

const bonn = {
  brandt: { name: 'Willy Brandt', shortName: 'Brandt', office: 'Bundeskanzler', aliases: ['Brandt|', 'Kanzler'] },
  ahlers: { name: 'Conrad Ahlers', shortName: 'Ahlers', office: 'Regierungssprecher', aliases: ['Ahlers'] },
  stoph: { name: 'Willi Stoph', shortName: 'Stoph', office: 'Vorsitzender', aliases: ['Stoph', 'Regierungschef'] },
  peskov: { name: 'Dmitry Peskov', shortName: 'Песков', office: 'Press secretary', aliases: ['Песков|', 'Peskov'] },
};

/** The messages on one attributed sentence of a briefing in which spokesmen speak as well. */
const inBonn = (words: string, by: string, language = 'de', rest = '') =>
  faultsOf({ text: said(words, by, rest), language, speakers: bonn });

test('a spokesman who is named speaks, and the one he speaks for does not', () => {
  expect(inBonn('Regierungssprecher Conrad Ahlers erklärte am Freitag, es bleibe dabei.', 'ahlers')).toEqual([]);
  expect(inBonn('Der Bonner Regierungssprecher Ahlers erklärte, es bleibe dabei.', 'ahlers')).toEqual([]);
  expect(inBonn('Laut Regierungssprecher Ahlers bleibt es dabei.', 'ahlers')).toEqual([]);
  expect(inBonn('Brandts Sprecher Ahlers erklärte, es bleibe dabei.', 'ahlers')).toEqual([]);
  expect(inBonn('Government Spokesman Conrad Ahlers said so.', 'ahlers', 'en')).toEqual([]);
  expect(inBonn('On Friday spokesman Conrad Ahlers said so.', 'ahlers', 'en')).toEqual([]);
  expect(inBonn('White House Press Secretary Peskov said so.', 'peskov', 'en')).toEqual([]);
  expect(inBonn('Пресс-секретарь Песков сказал, что это так.', 'peskov', 'ru')).toEqual([]);
  expect(inBonn('Пресс-секретарь президента Песков сказал, что это так.', 'peskov', 'ru')).toEqual([]);
  expect(inBonn('Brandts Sprecher erklärte, es bleibe dabei.', 'brandt')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by brandt: its sentence names Brandt as one to whom somebody else belongs (“Brandts Sprecher erklärte,”), expected Brandt alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Brandt does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to brandt.yaml",
    ]
  `);
  expect(inBonn('Der Sprecher Brandts erklärte, es bleibe dabei.', 'brandt')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by brandt: its sentence names Brandt as one to whom somebody else belongs (“Der Sprecher Brandts erklärte, es”), expected Brandt alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Brandt does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to brandt.yaml",
    ]
  `);
  expect(inBonn('Brandt’s spokesman said so.', 'brandt', 'en')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by brandt: its sentence names Brandt as one to whom somebody else belongs (“Brandt’s spokesman said”), expected Brandt alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Brandt does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to brandt.yaml",
    ]
  `);
  expect(inBonn('Представитель Горбачёва сказал, что это так.', 'gorbachev', 'ru')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by gorbachev: its sentence names Gorbachev as one to whom somebody else belongs (“Представитель Горбачёва сказал, что”), expected Gorbachev alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Gorbachev does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to gorbachev.yaml",
    ]
  `);
  expect(inBonn('Представитель Шульц сказал, что это так.', 'shultz', 'ru')).toHaveLength(1);
  for (const words of [
    'Der Sprecher von Brandt',
    'Der Sprecher Kanzler Brandts',
    'Brandts Sprecher Ahlers',
    'Ein Mitarbeiter von Regierungssprecher Brandt',
  ]) {
    expect(inBonn(`${words} erklärte, es bleibe dabei.`, 'brandt')).toHaveLength(1);
  }
  for (const words of [
    'Der Sprecher Ahlers’ erklärte es.',
    'Dem Sprecher Ahlers erklärte er es.',
    'Sprecher Ahlers-Müller sagte es.',
  ]) {
    expect(inBonn(words, 'ahlers')).toHaveLength(1);
  }
});

test('a genitive that is listed as an alias is a genitive', () => {
  const listed = (alias: string) => ({ brandt: { ...bonn.brandt, aliases: [alias] } });
  const judged = (alias: string, words: string, language: string) =>
    faultsOf({ text: said(words, 'brandt'), language, speakers: listed(alias) }).length;
  expect(judged('Brandts', 'Der Sprecher Brandts erklärte es.', 'de')).toBe(1);
  expect(judged('Брандта', 'Представитель Брандта сказал это.', 'ru')).toBe(1);
});

test('an adjective of a place before an office is no part of a name', () => {
  expect(inBonn('Am Freitag wies der Ostberliner Regierungschef das zurück.', 'stoph')).toEqual([]);
  expect(inBonn('Am Freitag wies der Ost-Berliner Regierungschef Stoph das zurück.', 'stoph')).toEqual([]);
  expect(inBonn('Wie der Bonner Kanzler Brandt sagte, bleibe es dabei.', 'brandt')).toEqual([]);
  expect(inBonn('Am Freitag wies Peter Brandt das zurück.', 'brandt')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by brandt: its sentence names Brandt in what may be another’s name or title (“wies Peter Brandt das zurück.”), expected Brandt alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Brandt does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to brandt.yaml",
    ]
  `);
  expect(inBonn('Am Freitag wies der Vize-Regierungschef das zurück.', 'stoph')).toHaveLength(1);
  expect(inBonn('Am Freitag wies Deutschlands Regierungschef das zurück.', 'stoph')).toHaveLength(1);
});

test('a speaker beside whom another is named, but does not speak, needs no reason, and a chain may have one', () => {
  const front = signed;
  const beside = said('Brandts Anliegen waren, wie Ahlers mitteilte, die Verträge.', 'ahlers');
  expect(faultsOf({ text: beside, language: 'de', speakers: bonn })).toEqual([]);
  expect(faultsOf({ text: beside, language: 'de', speakers: bonn, front })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:13:9 inference/unneeded  Unexpected reason for a, which needs none, expected the id of a passage of this account with from= or named=, or whose sentence leaves open who speaks
      note: correct the id, or remove it",
    ]
  `);
  const chained = `Ahlers trat vor die Presse. ${said('Brandt wolle die Verträge, hieß es.', 'brandt', 'chain=ahlers,brandt ')}`;
  expect(faultsOf({ text: chained, language: 'de', speakers: bonn })).toEqual([]);
  expect(faultsOf({ text: chained, language: 'de', speakers: bonn, front })).toEqual([]);
});

test('who is told something does not say it, and who tells it does', () => {
  const sentence = 'The Soviet leader told the President that he would not sign.';
  expect(faults(sentence, 'reagan')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by reagan: its sentence names Reagan as one who is spoken to or of (“told the President that he”), expected Reagan alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Reagan does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to reagan.yaml",
    ]
  `);
  expect(faults(sentence, 'gorbachev')).toEqual([]);
  const passive = 'Reagan was told by Shultz that it would stay.';
  expect(faults(passive, 'reagan')).toHaveLength(1);
  expect(faults(passive, 'shultz')).toEqual([]);
  const russian = 'Рейган сказал Горбачёву, что лаборатория останется.';
  expect(faults(russian, 'gorbachev', 'ru')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by gorbachev: its sentence names Gorbachev in a form that is not of one who acts (“Рейган сказал Горбачёву, что лаборатория”), expected Gorbachev alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Gorbachev does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to gorbachev.yaml",
    ]
  `);
  expect(faults(russian, 'reagan', 'ru')).toEqual([]);
  expect(faults('Reagan sagte gegenüber Gorbatschow, das Labor bleibe.', 'gorbachev', 'de')).toHaveLength(1);
  const hebrew = 'רייגן אמר לגורבצ’וב שהמעבדה תישאר.';
  expect(faults(hebrew, 'gorbachev', 'he')).toHaveLength(1);
  expect(faults(hebrew, 'reagan', 'he')).toEqual([]);
});

test('the longest name wins, whoever goes by it', () => {
  expect(faults('The General Secretary opened with a proposal.', 'shultz')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/unnamed  Unexpected passage a as said by shultz: its sentence does not name Shultz, expected one of “Shultz”, “Secretary” in the sentence
      note: if it continues an earlier statement, say which with from=…; if words before it name the speaker, give them with named="…"; if it is the account’s own words, mark it :told; if the account names the speaker otherwise, add the alias to shultz.yaml",
    ]
  `);
  expect(faults('The General Secretary opened with a proposal.', 'gorbachev')).toEqual([]);
  expect(faults('Secretary Shultz opened with a proposal.', 'shultz')).toEqual([]);
});

test('a word of another’s title or name is no name', () => {
  expect(faults('The Secretary-General of NATO welcomed it.', 'shultz')).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by shultz: its sentence names Shultz in what may be another’s name or title (“The Secretary-General of NATO”), expected Shultz alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Shultz does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to shultz.yaml",
    ]
  `);
  for (const sentence of ['Deputy Secretary Whitehead said so.', 'On Sunday Vice President Bush said so.']) {
    expect(faults(sentence, sentence.includes('Bush') ? 'reagan' : 'shultz')).toHaveLength(1);
  }
  expect(faults('Raisa Gorbachev said that she liked it.', 'gorbachev')).toHaveLength(1);
  expect(faults('Yesterday Gorbachev said that he liked it.', 'gorbachev')).toEqual([]);
  expect(faults('In Reykjavik, Soviet leader Mikhail Gorbachev said so.', 'gorbachev')).toEqual([]);
});

test('one of two speakers of a sentence needs the editor’s word, once', () => {
  const text = said('Shultz and Gorbachev spoke of the laboratory.', 'shultz');
  expect(faultsOf({ text })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 attribution/doubtful  Unexpected passage a as said by shultz: its sentence names Gorbachev as well (“Shultz and Gorbachev spoke of”), expected Shultz alone as the one who speaks, or the editor’s reason
      note: if somebody else speaks, correct by=, or mark it :told with chain=…; if Shultz does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to shultz.yaml",
    ]
  `);
  expect(faultsOf({ text, front: signed })).toEqual([]);
  expect(faultsOf({ text: text.replace('by=shultz', 'by=shultz,gorbachev') })).toEqual([]);
});

test('a name in quotation marks is the speaker’s word, not the account’s', () => {
  expect(faults('“Gorbachev was wrong,” Shultz said.', 'shultz')).toEqual([]);
  expect(faults('“Gorbachev was wrong,” he said.', 'gorbachev')).toHaveLength(1);
});

test('according to somebody is the speaker’s in any form of the name', () => {
  expect(faults('According to Gorbachev, the laboratory stays.', 'gorbachev')).toEqual([]);
  expect(faults('По словам Горбачёва, лаборатория останется.', 'gorbachev', 'ru')).toEqual([]);
  expect(faults('Nach Gorbatschows Worten bleibt das Labor.', 'gorbachev', 'de')).toEqual([]);
  expect(faults('לדברי גורבצ’וב, המעבדה תישאר.', 'gorbachev', 'he')).toEqual([]);
  expect(faults('וגורבצ’וב הוסיף שהמעבדה תישאר.', 'gorbachev', 'he')).toEqual([]);
});

test('“He said” points to the words that name him', () => {
  const text = (named: string, by = 'gorbachev') =>
    `Gorbachev left the house after he told the President. ${said('He said that it was over.', by, `named="${named}" `)}`;
  expect(faultsOf({ text: text('Gorbachev left'), front: signed })).toEqual([]);
  expect(judgeDraft({ text: text('Gorbachev left'), front: signed }, /^$/u).statements[0]).toMatchObject({
    attribution: 'carried',
    continues: null,
    namedBy: 'Gorbachev left',
    inference: 'The sentence before it names the speaker.',
  });
  expect(faultsOf({ text: text('Gorbachev left') })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:55 inference/unsigned  Unexpected passage a, whose speaker is inferred, without a reason, expected a in an entry of inferences: in the front matter
      note: add - statements: [a] and reason: what in the account leads to this reading",
    ]
  `);
  expect(faultsOf({ text: text('Gorbachev went'), front: signed })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:19:55 attribution/carried  Unexpected named="Gorbachev went" in passage a: no such words before it, expected words of its paragraph, or of the one before, to the letter
      note: copy from the account the words that name the speaker",
    ]
  `);
  expect(faultsOf({ text: text('told the President', 'reagan'), front: signed })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:19:55 attribution/carried  Unexpected named="told the President" in passage a: the words do not name reagan as one who speaks or acts, and nobody else, expected words that name reagan
      note: copy from the account the words that name the speaker, from the name on",
    ]
  `);
});

test('in a transcript the label says who speaks, and what stands behind it is direct speech', () => {
  const labels = { Q: null, A: 'shultz' };
  const answer = `Q: Was it a failure?\n\nA: ${said('No. I would not call it “that”.', 'shultz')}`;
  expect(faultsOf({ text: answer })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:17:4 attribution/label  Unexpected passage a in a paragraph that “A:” opens, as in a transcript, expected labels: in the front matter, with who A is
      note: add labels: {A: speaker-id}, or null for somebody who is no speaker here; what stands behind the label is direct speech",
    ]
  `);
  expect(faultsOf({ text: answer, front: { labels } })).toEqual([]);
  const [statement] = judgeDraft({ text: answer, front: { labels } }, /^$/u).statements;
  expect(statement).toMatchObject({ speechType: 'quoted', attribution: 'named' });
  // The label is no word left out.
  expect(statement?.sentence.start).toBe(statement?.start);
});

test('a reporter’s question is not the answer of the one who is asked', () => {
  const text = `Q: ${said('Was it a failure?', 'shultz', 'from=b ')}\n\nA: :said[No.]{#b by=shultz on=lab/when}`;
  expect(faultsOf({ text, front: { ...signed, labels: { Q: null, A: 'shultz' } } })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:22:4 attribution/label  Unexpected passage a as said by shultz, in a turn that “Q:” opens, expected no speaker, since labels: has null for it
      note: take the mark out, since who asks is no speaker here; else correct labels:",
    ]
  `);
  expect(faultsOf({ text, front: signed })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:19:4 attribution/label  Unexpected passage a in a paragraph that “Q:” opens, as in a transcript, expected labels: in the front matter, with who Q is
      note: add labels: {Q: speaker-id}, or null for somebody who is no speaker here; what stands behind the label is direct speech",
      "c/accounts/press.md:21:4 attribution/label  Unexpected passage b in a paragraph that “A:” opens, as in a transcript, expected labels: in the front matter, with who A is
      note: add labels: {A: speaker-id}, or null for somebody who is no speaker here; what stands behind the label is direct speech",
    ]
  `);
});

test('what somebody says in a turn is not the account’s own', () => {
  const text = 'Q: :told[Was it a failure?]{#a on=lab/where}';
  expect(faultsOf({ text, front: { labels: { Q: null } } })).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:17:4 attribution/label  Unexpected passage a as the account’s own words, in a turn that “Q:” opens, expected whose words they are
      note: mark it :said with by=, or say with chain= who is relayed; else take the mark out",
    ]
  `);
  expect(judgeDraft({ text, front: { labels: { Q: 'shulz' } } }, /^reference\/unknown/u).faults).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:12:6 reference/unknown  Unexpected speaker “shulz”, which does not exist, expected “shultz” or another speaker
      note: correct the id, or add what it names",
    ]
  `);
});

test('what a dash opens is direct speech, and what the account says between is not', () => {
  const type = (text: string) => judgeDraft({ text, language: 'ru' }, /^$/u).statements[0]?.speechType;
  expect(type(`${said('— Это было бы предательством,', 'gorbachev')} — добавил Горбачёв.`)).toBe('quoted');
  expect(type(said('— Это было бы предательством, — добавил Горбачёв. — Мы уезжаем.', 'gorbachev'))).toBe('partly-quoted');
  expect(type(said('Москва — столица, сказал Горбачёв.', 'gorbachev'))).toBe('reported');
});

test('a mistyped mark is named at its own line, and no digest is asked for', () => {
  const received = said('Gorbachev said that it was over.', 'gorbachev');
  const told = (text: string) => judgeDraft({ text, received }, /^(?:verbatim|foreign)/u).faults;
  expect(told(received.replace(':said[', ':said ['))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 verbatim/mark  Unexpected a space between :said and [: “:said [Gorbachev said that it was over.]{#a by=gorbachev on…” stands in the text, expected a mark
      note: take the space out",
    ]
  `);
  expect(told(received.replace(']{', '{'))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 verbatim/mark  Unexpected no ] after the words of :said[: “:said[Gorbachev said that it was over.{#a by=gorbachev on=l…” stands in the text, expected a mark
      note: put ] where the words end, right before {",
    ]
  `);
  expect(told(received.replace(']{', '] {'))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:41 verbatim/mark  Unexpected a space between ] and {: “{#a by=gorbachev on=lab/where}” stands in the text, expected a mark
      note: take the space out",
    ]
  `);
  expect(told(received.replace('}', ''))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:40 verbatim/mark  Unexpected no } at the end of {…: “{#a by=gorbachev on=lab/where” stands in the text, expected a mark
      note: put } after the last attribute",
    ]
  `);
  expect(told(received.replace(':said', ':siad'))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 foreign/directive  Unexpected directive siad, expected said, or told
      note: correct its name, or remove it",
    ]
  `);
  expect(told(received.replace('by=', 'bye='))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:1 foreign/attribute  Unexpected attribute bye, expected by, or another of id, on, from, named, chain
      note: correct its name, or remove it",
    ]
  `);
  expect(told(received.replace('on=lab/where', 'on=lab/where, lab/when'))).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:40 verbatim/mark  Unexpected a space in a list in {…}: “{#a by=gorbachev on=lab/where, lab/when}” stands in the text, expected a mark
      note: write on=lab/where,lab/when, with no space",
    ]
  `);
});

test('a changed letter is shown where it is, and what it was', () => {
  const received = 'Gorbachev was tired.';
  expect(judgeDraft({ text: 'Gorbachev was tird.', received }, /^verbatim/u).faults).toMatchInlineSnapshot(`
    [
      "c/accounts/press.md:15:15 verbatim/changed  Unexpected “tird” in paragraph 1, expected “tired”, as received
      note: put the account’s words back; if the text was received wrong, run npm run receive -- press "why"",
    ]
  `);
});

test('a silence is not proved with words of another language', () => {
  const silence = (searched: string[]) => ({
    silences: [{ speaker: 'reagan', account: 'press', kind: 'not-mentioned', searched, dismissed: [] }],
  });
  const text = 'О ядерных испытаниях президент Рейган промолчал.';
  const told = (searched: string[]) =>
    judgeDraft({ text, language: 'ru', ...silence(searched) }, /^silence\/(?!missing$)/u).faults;
  expect(told(['nuclear test'])).toMatchInlineSnapshot(`
    [
      "c/agreements/lab.md:25:9 silence/foreign-term  Unexpected term “nuclear test” in Latin letters, which press does not hold, expected a term as press would write it, in Russian
      note: search for the words that the account would use for it, and take this term out",
    ]
  `);
  expect(told(['ядерн'])).toMatchInlineSnapshot(`
    [
      "c/agreements/lab.md:25:7 silence/unexplained  Unexpected “ядерных” in paragraph 1 of press, which nothing explains, expected a dismissal with its reason
      note: add {text: ядерных, paragraph: 1, reason: …} to dismissed:, or mark the passage",
    ]
  `);
});

test('indirect speech is not called quoted', () => {
  const text = said('Gorbachev said that it was over.', 'gorbachev');
  const summary = 'Gorbachev, as quoted, says that it was over. :cite[a]';
  expect(judgeDraft({ text, summary }, /^prose/u).faults).toMatchInlineSnapshot(`
    [
      "c/agreements/lab.md:23:1 prose/way-of-reporting  Unexpected “as quoted” of words without quotation marks: a (indirect speech), expected a statement in quotation marks, whole or in part
      note: say how the account reports it, such as “is reported as saying” or “in its own words”, or cite the statement that is quoted",
    ]
  `);
});

test('a speaker’s id may be the name as the account spells it, and not that of somebody else', () => {
  const called = (id: string) =>
    judgeDraft(
      {
        text: said('Gorbatschow said that it was over.', id),
        speakers: {
          [id]: { name: 'Mikhail Gorbachev', shortName: 'Gorbachev', office: 'President', aliases: ['Gorbatschow|'] },
        },
      },
      /^reference\/form/u,
    ).faults;
  expect(called('gorbatschow')).toEqual([]);
  expect(called('yeltsin')).toEqual([
    'c/speakers/yeltsin.yaml:1:7 reference/form  Unexpected id yeltsin of “Mikhail Gorbachev”, expected an id with a word of the name in it\n' +
      '  note: put each id with its own name, or correct the spelling; npm run rename gives another id',
  ]);
});
