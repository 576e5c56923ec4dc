import type { ReceivedFile } from '../../src/record/received.ts';
import { stringify } from 'yaml';
import { sha256 } from '../../src/annotations/derive-statement.ts';
import { parseAccount } from '../../src/annotations/parse-account.ts';
import { randomFrom } from './random.ts';
import { closings, fillers, months, nameSyllables, offices, placeEndings, things, verbs } from './vocabulary.ts';

/** How much of everything a made-up briefing holds. */
export interface CorpusSize {
  readonly accounts: number;
  readonly statements: number;
  readonly agreements: number;
  readonly matters: number;
}

/** The real briefing's size, and ten and a hundred times it. */
export const sizes = {
  '1 ×': { accounts: 2, statements: 60, agreements: 4, matters: 3 },
  '10 ×': { accounts: 20, statements: 600, agreements: 40, matters: 30 },
  '100 ×': { accounts: 200, statements: 6000, agreements: 400, matters: 300 },
} as const satisfies Readonly<Record<string, CorpusSize>>;

/** A statement that is still to be written down. */
interface Draft {
  readonly id: string;
  /** The speaker's id; null for an account's own words. */
  readonly speaker: string | null;
  readonly subject: string;
  readonly point: string;
  /** The statement that it continues, by id. */
  readonly from: string | null;
  /** The words, quotation marks included. */
  readonly words: string;
  /** What stands behind the words in their sentence, outside of the statement. */
  readonly tail: string;
  /** A stretch of the words that tells what it is about. */
  readonly key: string;
}

const speakers = [
  { id: 'ash', name: 'Ada Ash', shortName: 'Ash', office: offices[0], mark: 'A', colour: 'voice-1' },
  { id: 'birch', name: 'Ben Birch', shortName: 'Birch', office: offices[1], mark: 'B', colour: 'voice-2' },
] as const;
const relationKinds = ['same', 'differs-in-scope', 'conflicts', 'differs-in-strength'] as const;
/** Statements on one point: one for each speaker, and an account's own. */
const perPoint = speakers.length + 1;

/**
 * The files of a made-up briefing, by their path in its content folder; one seed and size give the same files each time. Its
 * statements are spread evenly over accounts and subjects, so that what a page holds does not depend on the size. The ledger and
 * the editions are left out: they follow from the rest.
 */
export function generateCorpus(size: CorpusSize, seed = 1): Map<string, string> {
  const random = randomFrom(seed);
  const places = placeNames(Math.ceil((size.agreements + size.matters) / 4));
  const subjects = makeSubjects(size, places);
  const drafts = makeDrafts(size, subjects, random);
  const byAccount = Map.groupBy(drafts, ({ account }) => account);
  const bySubject = Map.groupBy(drafts, ({ draft }) => draft.subject);
  const files = new Map<string, string>();

  files.set('summit.yaml', summitFile(subjects));
  for (const [index, speaker] of speakers.entries()) {
    files.set(
      `speakers/${speaker.id}.yaml`,
      stringify({ ...speaker, id: undefined, order: index + 1, aliases: [speaker.shortName] }),
    );
  }
  const used = new Set(subjects.slice(0, size.statements).map(({ place }) => place));
  files.set('names.yaml', namesFile(places.filter((place) => used.has(place))));
  const received: ReceivedFile = {};
  for (let account = 0; account < size.accounts; account += 1) {
    const own = (byAccount.get(account) ?? []).map(({ draft }) => draft);
    const [id, markdown] = [accountId(account), accountFile(account, own, random)];
    const { text } = parseAccount(markdown, '');
    files.set(`accounts/${id}.md`, markdown).set(`accounts/${id}.txt`, `${text}\n`);
    received[id] = [{ date: '2031-03-16', digest: sha256(text), reason: 'First taken over.' }];
  }
  files.set('received.yaml', stringify(received));
  for (const [index, subject] of subjects.entries()) {
    const own = bySubject.get(subject.id) ?? [];
    const absent = Array.from({ length: size.accounts }, (_, account) => (index + account) % size.accounts).find(
      (account) => !own.some((entry) => entry.account === account),
    );
    files.set(
      `${subject.folder}/${subject.id}.md`,
      subjectFile(
        subject,
        own.map(({ draft }) => draft),
        index % 5 === 0 ? absent : undefined,
      ),
    );
  }
  for (let index = 0; index < subjects.length; index += 20) {
    const subject = subjects[index];
    if (subject) files.set(`references/record-${index / 20 + 1}.yaml`, referenceFile(subject));
  }
  return files;
}

interface SubjectDraft {
  readonly id: string;
  readonly folder: 'agreements' | 'matters';
  readonly position: number;
  readonly title: string;
  readonly thing: string;
  readonly place: string;
}

function makeSubjects({ agreements, matters }: CorpusSize, places: readonly string[]): SubjectDraft[] {
  return Array.from({ length: agreements + matters }, (_, index) => {
    const folder = index < agreements ? 'agreements' : 'matters';
    const position = index < agreements ? index + 1 : index - agreements + 1;
    const place = at(places, index);
    const thing = at(things, index + 7 * Math.floor(index / places.length));
    const id = `${folder === 'agreements' ? 'agreement' : 'matter'}-${position}`;
    return { id, folder, position, place, thing, title: `${capital(thing)} at ${place}` };
  });
}

function makeDrafts(
  { accounts, statements }: CorpusSize,
  subjects: readonly SubjectDraft[],
  random: (below: number) => number,
): { account: number; draft: Draft }[] {
  const perAccount = statements / accounts;
  const voices = [...speakers.map(({ id }) => id), null];
  return Array.from({ length: statements }, (_, index) => {
    const account = Math.floor(index / perAccount);
    const subject = at(subjects, index);
    const round = Math.floor(index / subjects.length);
    const speaker = at(voices, index + round) as string | null;
    const before = index - perPoint;
    const continues = speaker !== null && index % 5 === 4 && before >= 0 && Math.floor(before / perAccount) === account;
    const id = (number: number) => `statement-${number + 1}`;
    const common = { id: id(index), speaker, subject: subject.id, point: `question-${Math.floor(round / perPoint) + 1}` };
    const draft = { ...common, from: continues && voiceOf(before, subjects, voices) === speaker ? id(before) : null };
    return { account, draft: { ...draft, ...wordsOf(draft, subject, random) } };
  });
}

function voiceOf(index: number, subjects: readonly SubjectDraft[], voices: readonly (string | null)[]): string | null {
  return at(voices, index + Math.floor(index / subjects.length)) as string | null;
}

/** A sentence of twenty to thirty words on a subject, in one of the ways in which accounts report. */
function wordsOf(
  { speaker, from }: Pick<Draft, 'speaker' | 'from'>,
  { thing, place }: SubjectDraft,
  random: (below: number) => number,
): Pick<Draft, 'words' | 'tail' | 'key'> {
  const pick = <T>(items: readonly T[]) => at(items, random(items.length));
  const verb = pick(verbs);
  const key = `${verb} the ${thing} at ${place}`;
  const until = `before ${pick(months)} ${2031 + random(9)}`;
  const closing = `${pick(closings)}, ${pick(closings)}`;
  const number = 2 + random(998);
  if (speaker === null)
    return { words: `Nobody had yet begun to ${key}, which ${number} households use, ${closing}.`, tail: '', key };
  const name = speakers.find(({ id }) => id === speaker)?.shortName ?? '';
  if (from !== null) return { words: `They would ${key} ${until}, for ${number} families, ${closing}.`, tail: '', key };
  const style = random(3);
  if (style === 0)
    return { words: `“We will ${key} ${until}, for all ${number} of you, ${closing},”`, tail: ` ${name} said.`, key };
  if (style === 1)
    return {
      words: `${name} said that they would ${key} “${until}, whatever it costs,” for ${number} families, ${closing}.`,
      tail: '',
      key,
    };
  return { words: `${name} said that they would ${key} ${until}, for ${number} families, ${closing}.`, tail: '', key };
}

function accountFile(index: number, drafts: readonly Draft[], random: (below: number) => number): string {
  const paragraphs: string[] = [];
  for (let start = 0; start < drafts.length; start += 4) {
    const lines = drafts.slice(start, start + 4).map(({ id, speaker, subject, point, from, words, tail }) => {
      const voice = speaker === null ? '' : ` by=${speaker}`;
      const origin = from === null ? '' : ` from=${from}`;
      return `:${speaker === null ? 'told' : 'said'}[${words}]{#${id}${voice}${origin} on=${subject}/${point}}${tail}`;
    });
    paragraphs.push([at(fillers, random(fillers.length)), ...lines].join('\n'));
  }
  const body = `# The talks, day ${index + 1}\n\n${paragraphs.join('\n\n')}\n`;
  const frontmatter = {
    number: index + 1,
    name: `Account ${index + 1}`,
    language: 'en',
    publisher: `The Courier, desk ${index + 1}`,
    kind: 'An invented report.',
    original: `https://courier.example/talks/${index + 1}`,
    published: '2031-03-15',
    dating: 'It carries its date.',
    received: 'Nothing is left out.',
    inferences: drafts
      .filter(({ from }) => from !== null)
      .map(({ id }) => ({ statements: [id], reason: 'The sentence names nobody, and goes on with what was said before it.' })),
  };
  return `---\n${stringify(frontmatter)}---\n\n${body}`;
}

function subjectFile(
  { folder, position, title, thing, place }: SubjectDraft,
  drafts: readonly Draft[],
  absent: number | undefined,
): string {
  const keyed = speakers.flatMap(({ id }) => drafts.find(({ speaker }) => speaker === id) ?? []);
  const frontmatter = {
    [folder === 'agreements' ? 'number' : 'order']: position,
    title,
    gist: {
      text: `Something is reported to be done about the ${thing} at ${place}; how, and when, is told in many ways.`,
      cites: drafts.slice(0, 2).map(({ id }) => id),
    },
    key: keyed.map(({ id, key }) => ({ statement: id, words: key })),
    points: [...Map.groupBy(drafts, ({ point }) => point)].map(([point, own], index) => ({
      id: point,
      question: `What of the ${thing}, part ${index + 1}?`,
      relation: {
        kind: own.length === 1 ? 'one-voice-only' : at(relationKinds, position + index),
        ...(own.length === 1 ? {} : { between: own.map(({ id }) => id) }),
        reason:
          own.length === 1
            ? 'One voice alone speaks of this part.'
            : 'They give the work another month, other numbers, and another ending.',
      },
    })),
    silences:
      absent === undefined
        ? []
        : [{ account: accountId(absent), kind: 'not-mentioned', searched: [place, `${thing} at ${place}`] }],
  };
  const [first, second = first] = drafts;
  const summary = [
    `It is reported that something is to be done about the ${thing}. :cite[${first?.id}]`,
    `Another report gives a month and a number of families. :cite[${second?.id}]`,
  ];
  return `---\n${stringify(frontmatter)}---\n\n${summary.join('\n')}\n`;
}

function summitFile(subjects: readonly SubjectDraft[]): string {
  return stringify({
    name: 'The long briefing',
    title: 'The thousand talks, 14 March 2031',
    description: 'A made-up briefing of any length, to see what building it costs.',
    date: '2031-03-14',
    place: at(subjects, 0).place,
    occasion: 'The thousand talks',
    participants: speakers.map(({ name }) => name),
    speakersCalled: 'keepers',
    lead: 'Two keepers met and settled a great many things.',
    caution: 'All of it is invented. No account is a transcript: what stands here is what each account reports.',
    address: 'https://long.example/',
    language: 'en',
    statementCards: false,
    brief: subjects
      .filter(({ folder }) => folder === 'agreements')
      .slice(0, 3)
      .map(({ id }) => id),
  });
}

function namesFile(places: readonly string[]): string {
  return stringify({
    people: speakers.map(({ id, name, shortName }) => ({
      id,
      heading: `${shortName}, ${name.split(' ')[0]}`,
      forms: [shortName],
    })),
    places: places.map((place) => ({ id: place.toLowerCase(), heading: place, forms: [place] })),
  });
}

function referenceFile({ id, place }: SubjectDraft): string {
  return stringify({
    title: `Harbour log of ${place}`,
    publisher: 'The Harbour Office',
    url: `https://harbour.example/${id}`,
    date: '2031-03-15',
    topics: [id],
    note: 'What was done, day by day.',
  });
}

/** Names of places, each another. */
function placeNames(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => at(nameSyllables, index) + at(placeEndings, Math.floor(index / nameSyllables.length)),
  );
}

function accountId(index: number): string {
  return `account-${index + 1}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An item of a list that begins anew at its end. */
function at<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
