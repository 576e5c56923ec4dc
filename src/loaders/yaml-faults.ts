import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import { isScalar, visit } from 'yaml';
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
  return told.map(({ code, pos: [offset], message }) => {
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
    return fault(placeAt(offset), advice[code] ?? parserWords(message));
  });
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

function repeatedField(document: Document.Parsed, offset: number, placeAt: (offset: number) => Place): Message {
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
  const place = placeAt(first);
  return fault(placeAt(offset), {
    found: `second ${name}:`,
    expected: `each field once${place.type === 'source' ? `; the first stands on line ${place.line}` : ''}`,
    mend: 'keep one of the two',
  });
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
