import { type Doubt, findNamings, type Named, type Naming } from '../annotations/namings.ts';
import { leadIn } from '../annotations/sentences.ts';
import type { SourceContent, Located } from './source-content.ts';

/** What a text shows of whether somebody speaks. */
export type Hearing =
  /** The speaker is named, as one who speaks, and nobody else is. */
  | { readonly type: 'named' }
  | { readonly type: 'unnamed' }
  /** The speaker is named, but perhaps not as the one who speaks. */
  | { readonly type: 'doubtful'; readonly doubt: Doubt; readonly words: string }
  /** Another speaker is named as well. */
  | { readonly type: 'rivalled'; readonly by: string; readonly words: string };

/** Everybody whom an account may name: the speakers, and those of the index whose names may be longer. */
export function peopleOf({ speakers, names }: Pick<SourceContent, 'speakers' | 'names'>): Named[] {
  const known = new Set(speakers.map(({ id }) => id));
  return [
    ...speakers.flatMap(({ id, record }) =>
      record ? [{ id, aliases: record.aliases, name: record.name, own: `${record.name} ${record.office}` }] : [],
    ),
    ...(names?.record?.people ?? [])
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
  const wordsOf = ({ start, end }: Naming) => shown(text, start, end);
  const own = namings.filter(({ ids }) => ids.includes(speaker));
  const [first] = own;
  if (!first) return { type: 'unnamed' };
  if (own.every(({ doubt }) => doubt !== null)) {
    return { type: 'doubtful', doubt: first.doubt ?? 'object', words: wordsOf(first) };
  }
  const rival = namings.find(({ ids, doubt }) => doubt === null && !ids.some((id) => statement.speakers.includes(id)));
  return rival ? { type: 'rivalled', by: rival.ids[0] ?? '', words: wordsOf(rival) } : { type: 'named' };
}

function sentenceOf({ statement, account }: Located): string {
  const { text, paragraphs } = account.parsed;
  const sentence = text.slice(statement.sentence.start, statement.sentence.end);
  const position = paragraphs.findIndex(({ number }) => number === statement.paragraph);
  const previous = paragraphs[position - 1];
  const opensParagraph = statement.sentence.start === paragraphs[position]?.start;
  return previous && opensParagraph
    ? `${leadIn(text.slice(previous.start, previous.end), account.record?.language)}\n${sentence}`
    : sentence;
}

/** The words by which somebody is named, with two more on either side. */
function shown(text: string, start: number, end: number): string {
  const before = /(?:\S+\s+){0,2}\S*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,2}/u.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replaceAll(/\s+/gu, ' ').trim();
}
