import { stringify } from 'yaml';
import { sha256 } from '../src/annotations/derive-statement.ts';
import { parseAccount } from '../src/annotations/parse-account.ts';
import { sortMessages } from '../src/diagnostics/message.ts';
import { formatMessage } from '../src/diagnostics/report.ts';
import { readFiles } from '../src/loaders/read-content.ts';
import type { Statement } from '../src/record/statement.ts';

/** A draft of a briefing in memory, on one agreement with two points. */
export interface Draft {
  /** The text of its account after the headline, passages marked with `on=lab/where` or `on=lab/when`. */
  readonly text: string;
  /** The text as received, if it is not the text that is marked. */
  readonly received?: string;
  readonly language?: string;
  /** More front matter of the account. */
  readonly front?: object;
  /** More speakers than Gorbachev, Reagan and Shultz. */
  readonly speakers?: Readonly<Record<string, typeof speakers.reagan>>;
  /** Silences of the agreement. */
  readonly silences?: readonly object[];
  /** The summary of the agreement. */
  readonly summary?: string;
}

const speakers = {
  gorbachev: {
    name: 'Mikhail Gorbachev',
    shortName: 'Gorbachev',
    office: 'Soviet General Secretary',
    aliases: ['Gorbachev', 'General Secretary', 'Soviet leader', 'Горбачёв|', 'Gorbatschow|', 'גורבצ’וב|'],
  },
  reagan: {
    name: 'Ronald Reagan',
    shortName: 'Reagan',
    office: 'President of the United States',
    aliases: ['Reagan', 'President', 'Рейган|', 'רייגן|'],
  },
  shultz: {
    name: 'George Shultz',
    shortName: 'Shultz',
    office: 'Secretary of State',
    aliases: ['Shultz', 'Secretary', 'Шульц|', 'שולץ|'],
  },
};

/** The statements, and the messages of some rules as they are printed. */
export function judgeDraft(draft: Draft, rules: RegExp): { faults: string[]; statements: readonly Statement[] } {
  const { text, language = 'en', front = {}, silences = [], summary = '' } = draft;
  const markdown = (body: string) => `# Reykjavik\n\n${body}\n`;
  const plain = parseAccount(markdown(draft.received ?? text), '').text;
  const point = (id: string) => ({
    id,
    question: `${id}?`,
    relation: { kind: 'one-voice-only', reason: 'One voice is reported on it.' },
  });
  const frontmatter = (fields: object, body: string) => `---\n${stringify(fields)}---\n\n${body}`;
  const files: Record<string, string> = {
    'summit.yaml': stringify({
      ...{ name: 'The briefing', title: 'Reykjavik', description: 'A draft.', date: '1986-10-11', place: 'Reykjavik' },
      ...{ occasion: 'A meeting', participants: ['Ronald Reagan', 'Mikhail Gorbachev'], lead: 'They met.', caution: 'A draft.' },
      ...{ speakersCalled: 'delegates', address: 'https://draft.example/', language: 'en' },
    }),
    'names.yaml': stringify({ people: [], places: [], organisations: [], documents: [] }),
    'received.yaml': stringify({ press: [{ date: '1986-10-13', digest: sha256(plain), reason: 'First taken over.' }] }),
    'accounts/press.txt': `${plain}\n`,
    'accounts/press.md': frontmatter(
      {
        ...{ number: 1, name: 'Press', language, publisher: null, kind: 'A report.', original: null, published: null },
        ...{ dating: 'Not stated.', received: 'Nothing is left out.', ...front },
      },
      markdown(text),
    ),
    'agreements/lab.md': frontmatter(
      {
        ...{ number: 1, title: 'The laboratory', gist: { text: 'They spoke of it.', cites: ['a'] } },
        ...{ key: [], points: [point('where'), point('when')], silences },
      },
      `${summary}\n`,
    ),
  };
  for (const [order, [id, speaker]] of Object.entries({ ...speakers, ...draft.speakers }).entries()) {
    const mark = speaker.shortName.charAt(0);
    files[`speakers/${id}.yaml`] = stringify({ ...speaker, order: order + 1, mark, colour: `voice-${(order % 4) + 1}` });
  }
  const bytes = new Map(Object.entries(files).map(([path, source]) => [path, new TextEncoder().encode(source)]));
  const { messages, content } = readFiles(bytes, 'c');
  return {
    faults: sortMessages(messages.filter(({ rule }) => rules.test(rule))).map(formatMessage),
    statements: content.accounts.flatMap(({ statements }) => statements),
  };
}
