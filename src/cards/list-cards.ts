import { shownOnBrief } from '../comparison/on-brief.ts';
import type { ComparedPoint } from '../comparison/compare-point.ts';
import { comparePoint } from '../comparison/compare-point.ts';
import { sidesOf } from '../comparison/conflict-sides.ts';
import { cutText } from '../comparison/cut-text.ts';
import { drawPoints, numberWords, rowHeight, unitsInEm } from '../comparison/draw-points.ts';
import { isolate } from '../comparison/language.ts';
import { lookup, getOrThrow, oncePerBriefing, subjectsOf } from '../comparison/lookup.ts';
import { inQuotationMarks } from '../comparison/quotation-marks.ts';
import { redirectedPages } from '../comparison/redirects.ts';
import { findingOf, findingOfAll } from '../comparison/finding.ts';
import { overviewOf, rankWords } from '../comparison/subject-kinds.ts';
import {
  citeParagraph,
  pluralize,
  formatDay,
  joinWords,
  isSameName,
  paragraphWords,
  placeAndDays,
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
import type { Card, CardBody, CardContent, CardSide, CardWords, CardSpeaker } from './card.ts';
import { cutWords } from './cut-words.ts';

/** The site's cards: one for each page that has its own, and one for all others. */
export interface Cards {
  readonly all: readonly Card[];
  /** The card of the pages without one of their own. */
  readonly common: Card;
  /** By the page that each was made for, from the site's own root. */
  readonly byPage: ReadonlyMap<string, Card>;
}

/** More subjects have no room beside each other. */
const mostSubjects = 8;
/** More voices of a conflict have no room beside each other. */
const mostSides = 3;
/** What fits beside each other in the smallest letters: the characters of the longest side, times the sides. */
const mostCharacters = 640;
/** A statement takes room for so many more, with the line that says where it stands. */
const perStatement = 60;
/** What fits into one line below the picture of points. */
const longestLegend = 70;

/** The cards of a briefing. Nothing is drawn yet. */
export const listCards = oncePerBriefing((briefing): Cards => {
  const common = commonCard(briefing);
  const all = [common, ...pageCards(briefing)];
  const byPage = new Map(all.flatMap((card) => (card.page === null ? [] : [[card.page, card] as const])));
  return { all, common, byPage };
});

/**
 * The card that stands for a page: its own, or that of the account for a statement whose card is not drawn, or the common one.
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
 * The cards of pages that have moved, at the addresses where they stood: what links to a page keeps the address of its picture,
 * and a picture cannot redirect.
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
    briefCard(briefing, shownOnBrief(briefing)),
    ...subjectsOf(briefing).map((subject) => subjectCard(briefing, subject, rankWords(briefing, subject))),
    ...accounts.map((account) => accountCard(briefing, account)),
    ...speakers.map((speaker) => speakerCard(briefing, speaker)),
    ...(summit.statementCards ? statements.map((statement) => statementCard(briefing, statement)) : []),
  ];
}

/** What is on a card, where nothing else is said: the site's name, and no more. */
function contentOf({ summit }: Briefing, body: CardBody, rest: Partial<CardContent> = {}): CardContent {
  return {
    language: summit.language,
    header: summit.name,
    rank: null,
    body,
    voices: [],
    byline: null,
    source: null,
    legend: null,
    ...rest,
  };
}

function cardAt(page: string, alt: string, content: CardContent): Card {
  // A conflict is told whole, for the same reason for which it is shown whole.
  const isWhole = content.body.kind === 'conflict';
  return { page, address: addressOfCard(page), alt: isWhole ? alt : shorten(alt, 300), content };
}

function addressOfCard(page: string): string {
  return `/cards${page === addresses.home() ? '/home' : page.slice(0, -1)}.png`;
}

function commonCard(briefing: Briefing): Card {
  const { name, title, description } = briefing.summit;
  const body = { kind: 'title', title: name, voice: null, note: description } as const;
  return {
    page: null,
    address: '/cards/site.png',
    alt: `${name}: ${title}. ${description}`,
    content: contentOf(briefing, body, { header: placeAndDays(briefing.summit) }),
  };
}

function homeCard(briefing: Briefing): Card {
  const { summit } = briefing;
  const finding = findingOfAll(briefing);
  const subjects = overviewOf(briefing);
  const content =
    subjects.length > mostSubjects
      ? contentOf(briefing, { kind: 'title', title: summit.title, voice: null, note: finding }, { rank: placeAndDays(summit) })
      : pointsContent(briefing, subjects, finding, null, placeAndDays(summit));
  return cardAt(addresses.home(), `${finding} ${summit.title}.`, content);
}

function briefCard(briefing: Briefing, shown: Briefing): Card {
  const { title } = briefing.summit;
  const rows = overviewOf(shown).map((subject) =>
    subject.type === 'agreement' ? `${subject.number}\u2002${subject.title}` : subject.title,
  );
  const finding = findingOfAll(briefing);
  return cardAt(
    addresses.brief(),
    `${finding} One-page brief: ${title}. ${rows.join('. ')}.`,
    contentOf(briefing, { kind: 'title', title, voice: null, note: finding }, { rank: 'One-page brief' }),
  );
}

/** The first conflict of the speakers in all its voices, if their words have room; else the points. */
function subjectCard(briefing: Briefing, subject: Subject, rank: string): Card {
  const finding = findingOf(briefing, subject);
  const conflict = subject.points
    .filter(({ relation }) => relations[relation.kind].outcome === 'conflict')
    .map((point) => comparePoint(briefing, subject, point))
    .find((point) => point.compares === 'speakers' && hasRoom(briefing, point));
  if (!conflict) {
    return cardAt(
      addresses.subject(subject),
      `${finding} ${rank}: ${subject.title}. ${subject.gist.text}`,
      pointsContent(briefing, [subject], subject.title, finding, rank),
    );
  }
  const { question } = conflict.point;
  const sides = cardSides(briefing, conflict);
  const alts = sides.map(
    ({ name, words }) => `${name}: ${words.map((each) => `${shownText(each)} (${each.source})`).join('; ')}`,
  );
  return cardAt(
    addresses.subject(subject),
    `${finding} ${rank}, ${subject.title}: ${question} ${alts.join('. ')}.`,
    contentOf(briefing, { kind: 'conflict', question, sides }, { header: subject.title, rank: briefing.summit.name }),
  );
}

/** Whether every word that is compared has room on a card: a conflict is shown whole, since what is left out may be a condition. */
function hasRoom(briefing: Briefing, point: ComparedPoint): boolean {
  const sides = cardSides(briefing, point);
  const lengths = sides.map(({ words }) => words.reduce((sum, each) => sum + shownText(each).length + perStatement, 0));
  return sides.length <= mostSides && Math.max(...lengths) * sides.length <= mostCharacters;
}

function cardSides(briefing: Briefing, point: ComparedPoint): CardSide[] {
  return sidesOf(briefing, point).map(({ speakers, name, excerpts }) => ({
    voices: speakers.map(voice),
    name,
    words: excerpts.map(({ statement, account, ...excerpt }) => ({
      ...wordsOf(statement, excerpt),
      source: `${citeParagraph(account, statement.paragraph)}, ${reportedAs(statement)}`,
    })),
  }));
}

/**
 * Points × voices, as large as there is room: beside the note with its questions, for one subject; below the title in columns, for
 * several. A letter is taken to be half as wide as it is high.
 */
function pointsContent(
  briefing: Briefing,
  subjects: readonly Subject[],
  title: string,
  note: string | null,
  rank: string,
): CardContent {
  const picture = drawPoints(briefing, subjects);
  const rows = 1 + Math.max(...picture.groups.map((group) => group.rows.length));
  const longest = Math.max(...subjects.flatMap(({ points }) => points.map(({ question }) => question.length)));
  const [width, height] = note === null ? [1056 / subjects.length - 24, 228] : [560, 430];
  const [columns, lines] = [picture.width / unitsInEm + (note === null ? 0 : 1 + longest / 2), (rows * rowHeight) / unitsInEm];
  const scale = Math.min(36, width / columns, height / lines);
  const body = { kind: 'points', title, note, picture, scale: Math.floor(scale * 10) / 10 } as const;
  const named = numberWords(picture);
  const legend = named === null || named.length > longestLegend ? 'as numbered in the list' : named;
  return contentOf(briefing, body, { rank, legend: `Accounts: ${legend}` });
}

function accountCard(briefing: Briefing, account: Account): Card {
  const { id, name, title, language, published } = account;
  const publisher = account.publisher ?? 'Publisher unknown';
  const byline = isSameName(name, publisher) ? null : publisher;
  const statements = lookup(briefing).statementsIn(id).length;
  const source = `${published ? formatDay(published) : 'Date not stated'} · ${pluralize(statements, 'statement')} marked in place`;
  const words = {
    runs: [{ text: title, isGloss: false, close: null }],
    language,
    speech: null,
    cutBefore: false,
    cutAfter: false,
  };
  return cardAt(
    addresses.account(id),
    [`${name}, word for word: ${inQuotationMarks(title)}`, ...(byline === null ? [] : [byline]), source, ''].join('. ').trimEnd(),
    contentOf(briefing, { kind: 'words', words }, { rank: `${name}, word for word`, byline, source }),
  );
}

function speakerCard(briefing: Briefing, speaker: Speaker): Card {
  const statements = lookup(briefing).statementsBy(speaker.id).length;
  const source = `${pluralize(statements, 'statement')} that the accounts attribute to ${isolate(speaker.shortName)}`;
  return cardAt(
    addresses.speaker(speaker.id),
    `${speaker.name}, ${speaker.office}. ${source}.`,
    contentOf(briefing, { kind: 'title', title: speaker.name, voice: voice(speaker), note: speaker.office }, { source }),
  );
}

function statementCard(briefing: Briefing, statement: Statement): Card {
  const { accounts, speakers } = lookup(briefing);
  const account = getOrThrow(accounts, statement.account);
  const said = statement.speakers.map((id) => getOrThrow(speakers, id));
  const { paragraph } = statement;
  const byline = said.length > 0 ? null : account.name;
  const place = said.length > 0 ? `as reported in ${citeParagraph(account, paragraph)}` : paragraphWords(paragraph);
  const source = `${place} · ${reportedAs(statement)}`;
  const who = byline ?? joinWords(said.map(({ name }) => name));
  const words = wordsOf(statement);
  return cardAt(
    addresses.statement(statement.id),
    `${who}, ${source}: ${words.runs.map(({ text }) => text).join('')}`,
    contentOf(briefing, { kind: 'words', words }, { voices: said.map(voice), byline, source }),
  );
}

/** A statement's words, or an excerpt of them, with the marks that stand around them in the account, as every page shows them. */
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

function voice({ name, shortName, mark, colour }: Speaker): CardSpeaker {
  return { name, shortName, mark, colour };
}
