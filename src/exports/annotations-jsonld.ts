import { cite } from '../comparison/cite.ts';
import { lookup, pointsOf } from '../comparison/lookup.ts';
import { paragraphWords } from '../comparison/wording.ts';
import { absolute, links } from '../links.ts';
import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Statement } from '../record/statement.ts';
import { describeReport } from './cite.ts';

/** How much a quote selector on a page has before the words and after them, in UTF-16 units: as much as one in the plain text. */
const contextLength = 32;

/** The rules by which the value of a fragment selector on an HTML page is read. */
const htmlFragment = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * The statements as a collection of W3C Web Annotations, with one annotation for each statement, all on one page of the collection.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationsJsonld(briefing: Briefing) {
  const { summit, statements } = briefing;
  const id = absolute(links.data('annotations.jsonld'));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${summit.name}: statements`,
    // The vocabulary of annotations has no word for an edition. Its context declares the prefix of a vocabulary that has one.
    'schema:version': summit.edition,
    generator: { id: absolute(links.home()), type: 'Software', name: summit.name, homepage: absolute(links.home()) },
    total: statements.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: { id, type: 'AnnotationCollection' },
      startIndex: 0,
      items: statements.map((statement) => annotation(briefing, statement, id)),
    },
  };
}

function annotation(briefing: Briefing, statement: Statement, collection: string) {
  const reported = cite(briefing, statement);
  const { account, speakers } = reported;
  return {
    id: `${collection}#${statement.id}`,
    type: 'Annotation',
    motivation: 'describing',
    'schema:version': briefing.summit.edition,
    generator: absolute(links.home()),
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: describeReport(reported),
        format: 'text/plain',
        language: briefing.summit.language,
      },
      { type: 'TextualBody', purpose: 'tagging', value: statement.speechType, format: 'text/plain' },
      ...speakers.map(({ id, name }) => ({
        type: 'SpecificResource',
        purpose: 'tagging',
        source: { id: absolute(links.speaker(id)), type: 'Person', name },
      })),
      ...pointsOf(statement, lookup(briefing)).map(({ subject, point }) => ({
        type: 'SpecificResource',
        purpose: 'tagging',
        source: { id: absolute(links.point(subject, point.id)), label: `${subject.title}: ${point.question}` },
      })),
    ],
    target: [onPage(statement, account), inPlainText(statement, account)],
  };
}

function onPage(statement: Statement, account: Account) {
  return {
    type: 'SpecificResource',
    source: { id: absolute(links.account(account.id)), type: 'Text', format: 'text/html', language: account.language },
    selector: [
      { type: 'FragmentSelector', conformsTo: htmlFragment, value: statement.id },
      { type: 'TextQuoteSelector', exact: statement.text, ...aroundOnPage(statement, account) },
    ],
  };
}

/**
 * What stands around a statement on the page of its account. There, a paragraph follows its number and is followed by notes, so the
 * context ends with the paragraph. The number belongs to the context: only by it can a statement that is a whole paragraph be told from
 * its words in a note or a citation. Titles are cited in full, so the context of a statement in the headline goes back to its beginning.
 */
function aroundOnPage({ start, end, paragraph }: Statement, { text, paragraphs }: Account): { prefix: string; suffix: string } {
  const around = paragraphs.find(({ number }) => number === paragraph) ?? { start, end };
  const before = paragraphWords(paragraph) + text.slice(around.start, start);
  return {
    prefix: paragraph === 0 ? before : wholeCharacters(before.slice(-contextLength)),
    suffix: wholeCharacters(text.slice(end, Math.min(around.end, end + contextLength))),
  };
}

/**
 * A statement in the plain text. A position selector counts Unicode code points, not code units.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
function inPlainText({ text, start, end, prefix, suffix }: Statement, account: Account) {
  return {
    type: 'SpecificResource',
    source: { id: absolute(links.accountText(account.id)), type: 'Text', format: 'text/plain', language: account.language },
    selector: [
      { type: 'TextPositionSelector', start: codePoints(account.text, start), end: codePoints(account.text, end) },
      { type: 'TextQuoteSelector', exact: text, prefix, suffix },
    ],
  };
}

/** How many code points stand before an offset in UTF-16 units. */
function codePoints(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

/** A slice without half a character at either end. It is shorter by one unit rather than broken. */
function wholeCharacters(slice: string): string {
  return slice.replace(/^[\uDC00-\uDFFF]/u, '').replace(/[\uD800-\uDBFF]$/u, '');
}
