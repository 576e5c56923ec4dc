import { recordsOnBrief } from '../comparison/brief-records.ts';
import { cutText } from '../comparison/cut-text.ts';
import { isolate } from '../comparison/language.ts';
import { lookup, proved } from '../comparison/lookup.ts';
import { pagesMoved } from '../comparison/moves.ts';
import { findingOf, findingOfAll } from '../comparison/finding.ts';
import { count, formatDay, joinWords, paragraphWords, reportedAs, shorten } from '../comparison/wording.ts';
import type { Account } from '../record/account.ts';
import { addresses } from '../record/address.ts';
import type { Records } from '../record/records.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import type { Card, CardContent, CardWords, Voice } from './card.ts';

/** The site's cards: one for each page that has its own, and one for all others. */
export interface Cards {
  readonly all: readonly Card[];
  /** The card of the pages without one of their own. */
  readonly common: Card;
  /** By the page that each was made for, from the site's own root. */
  readonly byPage: ReadonlyMap<string, Card>;
}

const made = new WeakMap<Records, Cards>();

/** The cards of these records; made at the first call and kept with them. Nothing is drawn yet. */
export function listCards(records: Records): Cards {
  const kept = made.get(records);
  if (kept) return kept;
  const common = commonCard(records);
  const all = [common, ...pageCards(records)];
  const byPage = new Map(all.flatMap((card) => (card.page === null ? [] : [[card.page, card] as const])));
  const fresh = { all, common, byPage };
  made.set(records, fresh);
  return fresh;
}

/**
 * The card that stands for a page: its own, or that of the account for a statement whose card is not drawn, or the common one.
 *
 * @param page the page's address, from the site's own root
 */
export function cardOfPage(records: Records, page: string): Card {
  const { byPage, common } = listCards(records);
  const own = byPage.get(page);
  if (own) return own;
  const [, id] = /^\/statements\/([^/]+)\/$/u.exec(page) ?? [];
  const statement = id === undefined ? undefined : lookup(records).statements.get(id);
  return (statement && byPage.get(addresses.account(statement.account))) ?? common;
}

/**
 * The cards of pages that have moved, at the addresses where they stood: what links to a page keeps the address of its picture,
 * and a picture cannot redirect.
 */
export function cardsMoved(records: Records): Card[] {
  const { byPage } = listCards(records);
  return pagesMoved(records.summit.moves).flatMap(({ from, to }) => {
    const card = byPage.get(to);
    return card ? [{ ...card, page: from, address: addressOfCard(from) }] : [];
  });
}

function pageCards(records: Records): Card[] {
  const { agreements, matters, accounts, speakers, statements, summit } = records;
  return [
    homeCard(records),
    briefCard(records, recordsOnBrief(records)),
    ...agreements.map((agreement) => subjectCard(records, agreement, `Agreement ${agreement.number} of ${agreements.length}`)),
    ...matters.map((matter) => subjectCard(records, matter, 'Other matter in the accounts')),
    ...accounts.map((account) => accountCard(records, account)),
    ...speakers.map((speaker) => speakerCard(records, speaker)),
    ...(summit.statementCards ? statements.map((statement) => statementCard(records, statement)) : []),
  ];
}

/** A card with nothing on it but the site's name. */
function blank({ summit }: Records): CardContent {
  return {
    language: summit.language,
    header: summit.name,
    eyebrow: null,
    title: null,
    words: null,
    note: null,
    voices: [],
    byline: null,
    source: null,
  };
}

function cardAt(page: string, alt: string, content: CardContent): Card {
  return { page, address: addressOfCard(page), alt: shorten(alt, 300), content };
}

function addressOfCard(page: string): string {
  return `/cards${page === addresses.home() ? '/home' : page.slice(0, -1)}.png`;
}

function commonCard(records: Records): Card {
  const { name, title, place, date, description } = records.summit;
  return {
    page: null,
    address: '/cards/site.png',
    alt: `${name}: ${title}. ${description}`,
    content: {
      ...blank(records),
      header: `${place}, ${formatDay(date)}`,
      title: { text: name, voice: null },
      note: description,
    },
  };
}

function homeCard(records: Records): Card {
  const { title, place, date, occasion } = records.summit;
  const eyebrow = `${place}, ${formatDay(date)}, ${occasion}`;
  const finding = findingOfAll(records);
  return cardAt(addresses.home(), `${finding} ${title}.`, {
    ...blank(records),
    eyebrow,
    title: { text: title, voice: null },
    note: finding,
    voices: records.speakers.map(voice),
  });
}

function briefCard(records: Records, shown: Records): Card {
  const { title } = records.summit;
  const rows = shown.agreements.map((agreement) => `${agreement.number}\u2002${agreement.title}`);
  const finding = findingOfAll(records);
  return cardAt(addresses.brief(), `${finding} One-page brief: ${title}. ${rows.join('. ')}.`, {
    ...blank(records),
    eyebrow: 'One-page brief',
    title: { text: title, voice: null },
    note: finding,
  });
}

function subjectCard(records: Records, subject: Subject, rank: string): Card {
  const finding = findingOf(records, subject);
  const on = new Set(
    subject.points
      .flatMap(({ id }) => lookup(records).byTopic.get(`${subject.id}/${id}`) ?? [])
      .flatMap(({ speakers }) => speakers),
  );
  return cardAt(addresses.subject(subject), `${finding} ${rank}: ${subject.title}. ${subject.gist.text}`, {
    ...blank(records),
    eyebrow: rank,
    title: { text: subject.title, voice: null },
    note: `${finding}\n${subject.gist.text}`,
    voices: records.speakers.filter(({ id }) => on.has(id)).map(voice),
  });
}

function accountCard(records: Records, account: Account): Card {
  const { id, name, title, language, publisher, published } = account;
  const statements = lookup(records).byAccount.get(id)?.length ?? 0;
  const known = publisher ?? 'Publisher unknown';
  const source = `${published ? formatDay(published) : 'Date not stated'} · ${count(statements, 'statement')} marked in place`;
  return cardAt(addresses.account(id), `${name}, word for word: “${title}”. ${known}. ${source}.`, {
    ...blank(records),
    eyebrow: `${name}, word for word`,
    words: { text: title, quotations: [], language, speech: null, cutBefore: false, cutAfter: false },
    byline: known,
    source,
  });
}

function speakerCard(records: Records, speaker: Speaker): Card {
  const statements = lookup(records).bySpeaker.get(speaker.id)?.length ?? 0;
  const source = `${count(statements, 'statement')} that the accounts attribute to ${isolate(speaker.shortName)}`;
  return cardAt(addresses.speaker(speaker.id), `${speaker.name}, ${speaker.office}. ${source}.`, {
    ...blank(records),
    title: { text: speaker.name, voice: voice(speaker) },
    note: speaker.office,
    source,
  });
}

function statementCard(records: Records, statement: Statement): Card {
  const { accounts, speakers } = lookup(records);
  const account = proved(accounts, statement.account);
  const said = statement.speakers.map((id) => proved(speakers, id));
  const place = `${paragraphWords(statement.paragraph)} · ${reportedAs(statement)}`;
  const byline = said.length > 0 ? null : account.name;
  const source = said.length > 0 ? `as reported in ${isolate(account.name)}, ${place}` : place;
  const who = byline ?? joinWords(said.map(({ name }) => name));
  const words = wordsOf(statement);
  return cardAt(addresses.statement(statement.id), `${who}, ${source}: ${words.text}`, {
    ...blank(records),
    words,
    voices: said.map(voice),
    byline,
    source,
  });
}

/** A statement's words with the marks that stand around them in the account, as every page shows them. */
function wordsOf(statement: Statement): CardWords {
  const { pieces, cutBefore, cutAfter } = cutText(statement);
  const shift = pieces[0]?.open?.length ?? 0;
  return {
    text: pieces.map(({ open, text, close }) => `${open ?? ''}${text}${close ?? ''}`).join(''),
    quotations: statement.quotations.map(({ start, end, close }) => ({ start: start + shift, end: end + shift, close })),
    language: statement.language,
    speech: statement.speechType,
    cutBefore,
    cutAfter,
  };
}

function voice({ name, shortName, mark, colour }: Speaker): Voice {
  return { name, shortName, mark, colour };
}
