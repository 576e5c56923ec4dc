import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import { isCollection, isPair, isScalar, visit } from 'yaml';
import type { Message } from '../diagnostics/message.ts';
import type { Place } from '../record/place.ts';

type Advice = Pick<Message, 'found' | 'expected' | 'mend'>;

const inQuotes = 'put the text between quotation marks, or begin it on the next line, below >-';

/** What editors meet when they write YAML, in their words; anything else is said in the parser's. */
const advice: Partial<Record<ErrorCode, Advice>> = {
  TAB_AS_INDENT: {
    found: 'tab',
    expected: 'spaces, with which YAML indents',
    mend: 'put spaces in place of the tab, as many as the lines beside it begin with',
  },
  BLOCK_AS_IMPLICIT_KEY: { found: 'second colon', expected: 'quotation marks around a text with a colon', mend: inQuotes },
  BAD_SCALAR_START: { found: 'text that begins with a sign of YAML', expected: 'quotation marks around it', mend: inQuotes },
  TAG_RESOLVE_FAILED: { found: 'text that begins with !', expected: 'quotation marks around it', mend: inQuotes },
  MULTILINE_IMPLICIT_KEY: {
    found: 'line that is no field',
    expected: 'name: value, with a space after the colon',
    mend: 'put a space after the colon, or indent the line where it continues the text above it',
  },
  UNEXPECTED_TOKEN: {
    found: 'text behind the end of a value',
    expected: 'quotation marks around the whole text, or none at its beginning',
    mend: 'put the whole text on the next line, below >-',
  },
  MULTIPLE_DOCS: {
    found: 'line ---',
    expected: 'one list of fields',
    mend: 'take the line out, and what follows if it is not needed',
  },
  RESOURCE_EXHAUSTION: {
    found: 'nesting that does not end',
    expected: 'a few levels of fields',
    mend: 'close the brackets, or take them out',
  },
};

/**
 * What keeps YAML from being parsed. A fault mostly brings others after it: of those that are no tabs and no repeated fields,
 * the first is told.
 */
export function syntaxFaults(document: Document.Parsed, placeAt: (offset: number) => Place): Message[] {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const told = tabs.length > 0 ? tabs : errors.filter((error) => error === other || error.code === 'DUPLICATE_KEY');
  const messages = told.flatMap(({ code, pos: [offset], message }) => {
    if (code === 'DUPLICATE_KEY') return repeatedField(document, offset, placeAt);
    if (message.startsWith('Missing closing ')) {
      const quote = message.includes("'") ? "'" : '"';
      const opened = quotedAround(document, offset) ?? offset;
      return fault(placeAt(opened), {
        found: `${quote} that is never closed`,
        expected: `a second ${quote}`,
        mend: `put ${quote} where the text ends`,
      });
    }
    if (message.startsWith('Flow ')) {
      const opened = bracketAround(document, offset);
      if (opened) return fault(placeAt(opened.offset), unclosed(opened.sign));
    }
    return fault(placeAt(offset), advice[code] ?? parserWords(message));
  });
  // A field that stands three times has two that repeat it, and one first.
  const places = messages.map(({ place }) => JSON.stringify(place));
  return messages.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/** What is wrong where YAML was parsed and its aliases lead nowhere, or too far. */
export function aliasFault(document: Document.Parsed, placeAt: (offset: number) => Place, error: unknown): Message {
  let offset: number | null = null;
  visit(document, {
    Alias: (_, node) => {
      if (offset === null && !node.resolve(document)) offset = node.range?.[0] ?? null;
    },
  });
  if (offset === null) return fault(placeAt(0), parserWords(error instanceof Error ? error.message : String(error)));
  return fault(placeAt(offset), { found: 'text that begins with *', expected: 'quotation marks around it', mend: inQuotes });
}

/** A field that stands twice: either may be the one whose name was mistyped, and so both are told. */
function repeatedField(document: Document.Parsed, offset: number, placeAt: (offset: number) => Place): Message[] {
  let name = 'field';
  let first = offset;
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map(({ key }) => key as Node);
      const second = keys.find((key) => key.range?.[0] === offset);
      if (!isScalar(second)) return;
      name = String(second.value);
      first = keys.find((key) => isScalar(key) && key.value === second.value)?.range?.[0] ?? offset;
    },
  });
  const [place, again] = [placeAt(first), placeAt(offset)];
  const stands = (which: string, there: Place) => (there.type === 'source' ? `; the ${which} stands on line ${there.line}` : '');
  const mend = 'keep one of the two, or correct the name of one';
  return [
    fault(place, { found: `first ${name}: of two`, expected: `each field once${stands('second', again)}`, mend }),
    fault(again, { found: `second ${name}:`, expected: `each field once${stands('first', place)}`, mend }),
  ];
}

/** The innermost list or map in brackets that begins before an offset and holds it, or ends there. */
function bracketAround(document: Document.Parsed, offset: number): { offset: number; sign: '[' | '{' } | null {
  let innermost: { offset: number; sign: '[' | '{' } | null = null;
  visit(document, {
    Collection: (_, { flow, range, items }) => {
      if (!flow || !range || range[0] >= offset || range[2] < offset) return;
      innermost = { offset: range[0], sign: items.some((item) => isPair(item)) ? '{' : '[' };
    },
  });
  return innermost;
}

function unclosed(sign: '[' | '{'): Advice {
  const end = sign === '[' ? ']' : '}';
  return {
    found: `${sign} that is never closed`,
    expected: `${end} on the same line`,
    mend: `put ${end} where the list ends, and quotation marks around an entry with a # or a bracket in it`,
  };
}

/**
 * What stands behind a blank and # on the line of a value: YAML takes it for a comment, and the value loses it without a word. A
 * comment has a line of its own.
 */
export function cutValues(document: Document.Parsed, source: string, placeAt: (offset: number) => Place): Message[] {
  const messages: Message[] = [];
  const look = (from: number, to: number) => {
    const at = /^[^\S\n]+#[^\n]*/u.exec(source.slice(from, to));
    if (!at) return;
    messages.push(
      fault(placeAt(from + at[0].indexOf('#')), {
        found: `“${at[0].trim()}” behind a value, which is not read`,
        expected: 'a comment on a line of its own, or quotation marks around a text with #',
        mend: inQuotes,
      }),
    );
  };
  visit(document, {
    Node: (_, node) => {
      const { range } = node as Node;
      if (range && !(isCollection(node) && !node.flow)) look(range[1], source.length);
    },
  });
  return messages;
}

/** Where a quoted text begins that ends at an offset. */
function quotedAround(document: Document.Parsed, offset: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < offset && range[1] >= offset) start = range[0];
    },
  });
  return start;
}

function parserWords(message: string): Advice {
  return {
    found: `YAML: ${message.split('\n')[0]}`,
    expected: 'YAML that can be parsed',
    mend: 'compare the indentation and the quotation marks with a file beside it',
  };
}

function fault(place: Place, words: Advice): Message {
  return { rule: 'yaml/syntax', place, ...words };
}
