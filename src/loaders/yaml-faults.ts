import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import { isAlias, isCollection, isMap, isPair, isScalar, visit } from 'yaml';
import type { Message } from '../diagnostics/message.ts';
import type { Place } from '../record/place.ts';

type Advice = Pick<Message, 'found' | 'expected' | 'mend'>;

const inQuotes = 'put the text between quotation marks, or begin it on the next line, below >-';

/** The faults that editors make, in their words. Any other fault is in the words of the parser. */
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
 * What keeps YAML from being parsed. Because a fault mostly brings others after it, only the first is reported, unless the faults are
 * tabs or repeated fields.
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
      const text = nodesOf(document).findLast((node) => isScalar(node) && isAround(node, offset));
      return fault(placeAt(text?.range?.[0] ?? offset), {
        found: `${quote} that is never closed`,
        expected: `a second ${quote}`,
        mend: `put ${quote} where the text ends`,
      });
    }
    if (message.startsWith('Flow ')) {
      const list = nodesOf(document).findLast((node) => isCollection(node) && node.flow && isAround(node, offset));
      if (list?.range) return fault(placeAt(list.range[0]), unclosed(list));
    }
    return fault(placeAt(offset), advice[code] ?? parserWords(message));
  });
  // The first of three fields with one name is repeated twice, but reported once.
  const places = messages.map(({ place }) => JSON.stringify(place));
  return messages.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/** The fault of YAML that was parsed, but whose aliases lead nowhere or too far. */
export function aliasFault(document: Document.Parsed, placeAt: (offset: number) => Place, error: unknown): Message {
  const alias = nodesOf(document).find((node) => isAlias(node) && !node.resolve(document));
  if (!alias?.range) return fault(placeAt(0), parserWords(error instanceof Error ? error.message : String(error)));
  const words = { found: 'text that begins with *', expected: 'quotation marks around it', mend: inQuotes };
  return fault(placeAt(alias.range[0]), words);
}

/** The faults of a field that stands twice. Either may be the one whose name was mistyped, so both are reported. */
function repeatedField(document: Document.Parsed, offset: number, placeAt: (offset: number) => Place): Message[] {
  const keys = nodesOf(document).flatMap((node) => (isMap(node) ? [node.items.map(({ key }) => key).filter(isScalar)] : []));
  const around = keys.find((own) => own.some(({ range }) => range?.[0] === offset)) ?? [];
  const second = around.find(({ range }) => range?.[0] === offset);
  const first = around.find(({ value }) => value === second?.value);
  const name = String(second?.value ?? 'field');
  const [place, again] = [placeAt(first?.range?.[0] ?? offset), placeAt(offset)];
  const stands = (which: string, there: Place) => (there.type === 'source' ? `; the ${which} stands on line ${there.line}` : '');
  const mend = 'keep one of the two, or correct the name of one';
  return [
    fault(place, { found: `first ${name}: of two`, expected: `each field once${stands('second', again)}`, mend }),
    fault(again, { found: `second ${name}:`, expected: `each field once${stands('first', place)}`, mend }),
  ];
}

function unclosed(list: Node): Advice {
  const [sign, end] = isCollection(list) && list.items.some((item) => isPair(item)) ? ['{', '}'] : ['[', ']'];
  return {
    found: `${sign} that is never closed`,
    expected: `${end} on the same line`,
    mend: `put ${end} where the list ends, and quotation marks around an entry with a # or a bracket in it`,
  };
}

/**
 * The faults of text behind a blank and # on the line of a value. YAML takes it for a comment, so the value loses it without a word. A
 * comment has a line of its own.
 */
export function cutValues(document: Document.Parsed, source: string, placeAt: (offset: number) => Place): Message[] {
  return nodesOf(document).flatMap((node) => {
    if (!node.range || (isCollection(node) && !node.flow)) return [];
    const [, end] = node.range;
    const [comment] = /^[^\S\n]+#[^\n]*/u.exec(source.slice(end)) ?? [];
    if (comment === undefined) return [];
    return fault(placeAt(end + comment.indexOf('#')), {
      found: `“${comment.trim()}” behind a value, which is not read`,
      expected: 'a comment on a line of its own, or quotation marks around a text with #',
      mend: inQuotes,
    });
  });
}

/** The nodes of a document, each before those inside it. */
function nodesOf(document: Document.Parsed): Node[] {
  const nodes: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      nodes.push(node as Node);
    },
  });
  return nodes;
}

/** Whether a node begins before an offset and reaches to it. */
function isAround({ range }: Node, offset: number): boolean {
  return range ? range[0] < offset && range[2] >= offset : false;
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
