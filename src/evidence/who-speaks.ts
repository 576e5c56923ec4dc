import { type Doubt, findNamings, type Named, type Naming } from '../annotations/namings.ts';
import { leadIn } from '../annotations/sentences.ts';
import type { Located, SourceContent } from './source-content.ts';

/** What a text shows of whether somebody speaks. */
export type Hearing =
  /** The speaker is named, as one who speaks, and nobody else is. */
  | { readonly type: 'named' }
  | { readonly type: 'unnamed' }
  /** The speaker is named, but perhaps not as the one who speaks. */
  | { readonly type: 'doubtful'; readonly doubt: Doubt; readonly words: string }
  /** Another speaker is named as well. */
  | { readonly type: 'rivalled'; readonly by: string; readonly words: string };

/** Everybody whom an account may name: the speakers, and the people of the index, whose names may be longer. */
export function peopleOf({ speakers, names }: Pick<SourceContent, 'speakers' | 'names'>): Named[] {
  const known = new Set(speakers.map(({ id }) => id));
  return [
    ...speakers.flatMap(({ id, record }) =>
      record ? [{ id, aliases: record.aliases, name: record.name, own: `${record.name} ${record.office}` }] : [],
    ),
    ...(names?.record ?? { people: [] }).people
      .filter(({ id }) => !known.has(id))
      .map(({ forms }) => ({ id: null, aliases: forms, name: '', own: '' })),
  ];
}

/**
 * Whether the sentence of a statement names its speaker as the one who speaks. What the passage itself shows is enough; else the
 * sentence decides, with the words that lead into its paragraph from the one before.
 */
export function hear(located: Located, speaker: string, people: readonly Named[]): Hearing {
  const inPassage = hearIn(located.statement.text, located, speaker, people);
  return inPassage.type === 'named' ? inPassage : hearIn(sentenceOf(located), located, speaker, people);
}

/** The same of any words of the account. */
export function hearIn(text: string, { statement }: Located, speaker: string, people: readonly Named[]): Hearing {
  const namings = findNamings(text, people, statement.language);
  const own = namings.filter(({ ids }) => ids.includes(speaker));
  const [first] = own;
  if (!first) return { type: 'unnamed' };
  if (first.doubt !== null && own.every(({ doubt }) => doubt !== null)) {
    return { type: 'doubtful', doubt: first.doubt, words: around(text, first) };
  }
  const rival = namings.find(({ ids, doubt }) => doubt === null && !ids.some((id) => statement.speakers.includes(id)));
  return rival ? { type: 'rivalled', by: rival.ids.join(' or '), words: around(text, rival) } : { type: 'named' };
}

function sentenceOf({ statement, account, sentence }: Located): string {
  const { text, paragraphs } = account.parsed;
  const position = paragraphs.findIndex(({ start }) => start === statement.sentence.start);
  const before = paragraphs[position - 1];
  return before ? `${leadIn(text.slice(before.start, before.end), statement.language)}\n${sentence}` : sentence;
}

/** The words by which somebody is named, with two more on either side. */
function around(text: string, { start, end }: Naming): string {
  const before = text.slice(0, start).split(/(?<!\s)(?=\s)/u);
  const after = text.slice(end).split(/(?<=\s)(?=\S)/u);
  return [...before.slice(-3), text.slice(start, end), ...after.slice(0, 3)].join('').replaceAll(/\s+/gu, ' ').trim();
}
