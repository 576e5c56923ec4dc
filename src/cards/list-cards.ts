import { cite } from '../comparison/cite.ts';
import { comparePoint, type ComparedPoint } from '../comparison/compare-point.ts';
import { sidesOf } from '../comparison/conflict-sides.ts';
import { cutText } from '../comparison/cut-text.ts';
import { drawPoints, numberWords, rowHeight, unitsInEm } from '../comparison/draw-points.ts';
import { findingOf, findingOfAll } from '../comparison/finding.ts';
import { isolate } from '../comparison/language.ts';
import { lookup, oncePerBriefing, subjectsOf } from '../comparison/lookup.ts';
import { shownOnBrief } from '../comparison/on-brief.ts';
import { inQuotationMarks } from '../comparison/quotation-marks.ts';
import { redirectedPages } from '../comparison/redirects.ts';
import { overviewOf, rankWords } from '../comparison/subject-kinds.ts';
import {
  citeParagraph,
  formatDay,
  isSameName,
  joinWords,
  paragraphWords,
  placeAndDays,
  pluralize,
  reportedAs,
  shorten,
} from '../comparison/wording.ts';
import type { Account } from '../record/account.ts';
import { addresses } from '../record/address.ts';
import type { Briefing } from '../record/briefing.ts';
import { relations } from '../record/relation.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Excerpt, Subject } from '../record/subject.ts';
import type { Card, CardContent, CardSide, CardWords } from './card.ts';
import { cutWords } from './cut-words.ts';

/** The cards of the site: one for each page that has its own, and one for all other pages. */
export interface Cards {
  readonly all: readonly Card[];
  /** The card of the pages without one of their own. */
  readonly common: Card;
  /** By the page that each was made for, from the site's own root. */
  readonly byPage: ReadonlyMap<string, Card>;
}

/** How many subjects have room beside each other. */
const mostSubjects = 8;
/** How many sides of a conflict have room beside each other. */
const mostSides = 3;
/** How many characters of a conflict fit in the smallest letters: those of the longest side, times the number of sides. */
const mostCharacters = 640;
/** The line below a statement that says where it stands takes the room of this many characters. */
const perStatement = 60;
/** How many characters fit into one line below the picture of points. */
const longestLegend = 70;

/** The cards of a briefing. Nothing is drawn yet. */
export const listCards = oncePerBriefing((briefing): Cards => {
  const common = commonCard(briefing);
  const all = [common, ...pageCards(briefing)];
  const byPage = new Map(all.flatMap((card) => (card.page === null ? [] : [[card.page, card] as const])));
  return { all, common, byPage };
});

/**
 * The card that stands for a page: its own if there is one. The page of a statement without a card has the card of its account; any
 * other page has the common card.
 *
 * @param page the page's address, from the site's own root
 */
export function cardOfPage(briefing: Briefing, page: string): Card {
  const { byPage, common } = listCards(briefing);
  const own = byPage.get(page);
  if (own) return own;
  const [, id] = /^\/statements\/([^/]+)\/$/u.exec(page) ?? [];
  const statement = id === undefined ? undefined : lookup(briefing).statements.get(id);
  return (statement && byPage.get(addresses.account(statement.account))) ?? common;
}

/**
 * The cards of pages that have moved, at their old addresses. Whoever links to a page may keep the address of its picture, and a
 * picture cannot redirect.
 */
export function cardsMoved(briefing: Briefing): Card[] {
  const { byPage } = listCards(briefing);
  return redirectedPages(briefing.summit.redirects).flatMap(({ from, to }) => {
    const card = byPage.get(to);
    return card ? [{ ...card, page: from, address: addressOfCard(from) }] : [];
  });
}

function pageCards(briefing: Briefing): Card[] {
  const { accounts, speakers, statements, summit } = briefing;
  return [
    homeCard(briefing),
    briefCard(briefing),
    ...subjectsOf(briefing).map((subject) => subjectCard(briefing, subject)),
    ...accounts.map((account) => accountCard(briefing, account)),
    ...speakers.map((speaker) => speakerCard(briefing, speaker)),
    ...(summit.statementCards ? statements.map((statement) => statementCard(briefing, statement)) : []),
  ];
}

/** What a card says of its own: its body, and whatever stands around it beside the site's name. */
type OwnContent = Pick<CardContent, 'body'> & Partial<CardContent>;

function makeCard({ summit }: Briefing, page: string, alt: string, content: OwnContent): Card {
  const empty = { rank: null, voices: [], byline: null, source: null, legend: null };
  return {
    page,
    address: addressOfCard(page),
    // What is left out of a conflict may be a condition, so it is told whole, as it is shown whole.
    alt: content.body.kind === 'conflict' ? alt : shorten(alt, 300),
    content: { language: summit.language, header: summit.name, ...empty, ...content },
  };
}

function addressOfCard(page: string): string {
  return `/cards${page === addresses.home() ? '/home' : page.slice(0, -1)}.png`;
}

function commonCard(briefing: Briefing): Card {
  const { name, title, description } = briefing.summit;
  const alt = `${name}: ${title}. ${description}`;
  const body = { kind: 'title', title: name, voice: null, note: description } as const;
  const card = makeCard(briefing, addresses.home(), alt, { header: placeAndDays(briefing.summit), body });
  return { ...card, page: null, address: '/cards/site.png', alt };
}

function homeCard(briefing: Briefing): Card {
  const { summit } = briefing;
  const finding = findingOfAll(briefing);
  const subjects = overviewOf(briefing);
  const points: OwnContent =
    subjects.length > mostSubjects
      ? { body: { kind: 'title', title: summit.title, voice: null, note: finding } }
      : pointsContent(briefing, subjects, finding, null);
  return makeCard(briefing, addresses.home(), `${finding} ${summit.title}.`, { rank: placeAndDays(summit), ...points });
}

function briefCard(briefing: Briefing): Card {
  const { title } = briefing.summit;
  const finding = findingOfAll(briefing);
  const rows = overviewOf(shownOnBrief(briefing)).map((subject) =>
    subject.type === 'agreement' ? `${subject.number}\u2002${subject.title}` : subject.title,
  );
  return makeCard(briefing, addresses.brief(), `${finding} One-page brief: ${title}. ${rows.join('. ')}.`, {
    rank: 'One-page brief',
    body: { kind: 'title', title, voice: null, note: finding },
  });
}

/** The first conflict between speakers in all its voices if their words have room, else the points. */
function subjectCard(briefing: Briefing, subject: Subject): Card {
  const page = addresses.subject(subject);
  const rank = rankWords(briefing, subject);
  const finding = findingOf(briefing, subject);
  const conflict = subject.points
    .filter(({ relation }) => relations[relation.kind].outcome === 'conflict')
    .map((point) => comparePoint(briefing, subject, point))
    .find((point) => point.compares === 'speakers' && hasRoom(cardSides(briefing, point)));
  if (!conflict) {
    const alt = `${finding} ${rank}: ${subject.title}. ${subject.gist.text}`;
    return makeCard(briefing, page, alt, { rank, ...pointsContent(briefing, [subject], subject.title, finding) });
  }
  const { question } = conflict.point;
  const sides = cardSides(briefing, conflict);
  const alts = sides.map(
    ({ name, words }) => `${name}: ${words.map((each) => `${shownText(each)} (${each.source})`).join('; ')}`,
  );
  return makeCard(briefing, page, `${finding} ${rank}, ${subject.title}: ${question} ${alts.join('. ')}.`, {
    header: subject.title,
    rank: briefing.summit.name,
    body: { kind: 'conflict', question, sides },
  });
}

/** Whether a card has room for every word that is compared. */
function hasRoom(sides: readonly CardSide[]): boolean {
  const lengths = sides.map(({ words }) => words.reduce((sum, each) => sum + shownText(each).length + perStatement, 0));
  return sides.length <= mostSides && Math.max(...lengths) * sides.length <= mostCharacters;
}

function cardSides(briefing: Briefing, point: ComparedPoint): CardSide[] {
  return sidesOf(briefing, point).map(({ speakers, name, excerpts }) => ({
    voices: speakers,
    name,
    words: excerpts.map(({ statement, account, ...excerpt }) => ({
      ...wordsOf(statement, excerpt),
      source: `${citeParagraph(account, statement.paragraph)}, ${reportedAs(statement)}`,
    })),
  }));
}

/**
 * Points × voices, as large as there is room. With a note there is one subject: its points stand beside the note, with their
 * questions. Without one, the subjects stand in columns below the title. A letter is taken to be half as wide as it is high.
 */
function pointsContent(briefing: Briefing, subjects: readonly Subject[], title: string, note: string | null): OwnContent {
  const picture = drawPoints(briefing, subjects);
  const rows = 1 + Math.max(...picture.groups.map((group) => group.rows.length));
  const longest = Math.max(...subjects.flatMap(({ points }) => points.map(({ question }) => question.length)));
  const [width, height] = note === null ? [1056 / subjects.length - 24, 228] : [560, 430];
  const [columns, lines] = [picture.width / unitsInEm + (note === null ? 0 : 1 + longest / 2), (rows * rowHeight) / unitsInEm];
  const scale = Math.floor(Math.min(36, width / columns, height / lines) * 10) / 10;
  const named = numberWords(picture);
  const legend = named === null || named.length > longestLegend ? 'as numbered in the list' : named;
  return { body: { kind: 'points', title, note, picture, scale }, legend: `Accounts: ${legend}` };
}

function accountCard(briefing: Briefing, account: Account): Card {
  const { id, name, title, language, published } = account;
  const publisher = account.publisher ?? 'Publisher unknown';
  const byline = isSameName(name, publisher) ? null : publisher;
  const statements = lookup(briefing).statementsIn(id).length;
  const source = `${published ? formatDay(published) : 'Date not stated'} · ${pluralize(statements, 'statement')} marked in place`;
  const rank = `${name}, word for word`;
  const alt = [`${rank}: ${inQuotationMarks(title)}`, ...(byline === null ? [] : [byline]), source].join('. ');
  const runs = [{ text: title, isGloss: false, close: null }];
  const words = { runs, language, speech: null, cutBefore: false, cutAfter: false };
  return makeCard(briefing, addresses.account(id), `${alt}.`, { rank, body: { kind: 'words', words }, byline, source });
}

function speakerCard(briefing: Briefing, speaker: Speaker): Card {
  const { id, name, shortName, office } = speaker;
  const statements = lookup(briefing).statementsBy(id).length;
  const source = `${pluralize(statements, 'statement')} that the accounts attribute to ${isolate(shortName)}`;
  const body = { kind: 'title', title: name, voice: speaker, note: office } as const;
  return makeCard(briefing, addresses.speaker(id), `${name}, ${office}. ${source}.`, { body, source });
}

function statementCard(briefing: Briefing, statement: Statement): Card {
  const { account, speakers: voices } = cite(briefing, statement);
  const { paragraph } = statement;
  const byline = voices.length > 0 ? null : account.name;
  const place = byline === null ? `as reported in ${citeParagraph(account, paragraph)}` : paragraphWords(paragraph);
  const source = `${place} · ${reportedAs(statement)}`;
  const words = wordsOf(statement);
  const alt = `${byline ?? joinWords(voices.map(({ name }) => name))}, ${source}: ${words.runs.map(({ text }) => text).join('')}`;
  return makeCard(briefing, addresses.statement(statement.id), alt, { body: { kind: 'words', words }, voices, byline, source });
}

/** A statement's words, or an excerpt of them, with the quotation marks that stand around them in the account. */
function wordsOf(statement: Statement, excerpt?: Pick<Excerpt, 'words' | 'glosses'>): CardWords {
  const { pieces, cutBefore, cutAfter } = cutText(statement, excerpt);
  const closeOf = (words: string) =>
    statement.quotations.find(({ start, end }) => statement.text.slice(start, end).includes(words))?.close ?? null;
  return {
    runs: pieces.map(({ open, text, close, quoted, gloss }) => ({
      text: gloss ? ` ${text}` : `${open ?? ''}${text}${close ?? ''}`,
      isGloss: gloss,
      close: quoted ? closeOf(text) : null,
    })),
    language: statement.language,
    speech: statement.speechType,
    cutBefore,
    cutAfter,
  };
}

function shownText(words: CardWords): string {
  return cutWords(words, Number.POSITIVE_INFINITY)
    .map(({ text }) => text)
    .join('');
}
