import type { Article, Event, Person, ProfilePage, Quotation, WebPage, WebSite, WithContext } from 'schema-dts';
import type { StatementView } from '../comparison/view-statement.ts';
import { citeParagraph, formatDays, placesOf, reportedAs } from '../comparison/wording.ts';
import { absolute, links } from '../links.ts';
import type { Account } from '../record/account.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Summit } from '../record/summit.ts';
import { editionDate } from './citations/csl.ts';

type PageData = Exclude<WithContext<Article | ProfilePage | WebPage | WebSite>, string>;

/** What a page says beyond what every page says: a narrower type, what it is about, and what it is based on. */
export type PageSubject =
  | (Pick<Article, 'about' | 'isBasedOn'> & { '@type': 'Article' })
  | (Pick<ProfilePage, 'mainEntity'> & { '@type': 'ProfilePage' })
  | (Pick<WebPage, 'mainEntity'> & { '@type': 'WebPage' })
  | (Pick<WebSite, 'about' | 'name'> & { '@type': 'WebSite' });

/**
 * A page in the words of schema.org.
 *
 * @param title the title in the other tags of the head
 * @param path the path of the page, with the base
 * @see https://schema.org/WebPage
 */
export function describePage(summit: Summit, title: string, path: string, subject: PageSubject): PageData {
  const isPartOf = { '@type': 'WebSite', name: summit.name, url: absolute(links.home()) } as const;
  return {
    '@context': 'https://schema.org',
    ...subject,
    headline: title,
    url: absolute(path),
    datePublished: editionDate(summit),
    version: summit.edition,
    inLanguage: summit.language,
    ...(subject['@type'] === 'WebSite' ? {} : { isPartOf }),
  };
}

/** A page that is about nothing beyond what it holds. */
export const plainPage: PageSubject = { '@type': 'WebPage' };

/** The first page: the site as a whole, about the meeting. */
export function describeSite(summit: Summit): PageSubject {
  const participants = summit.participants.map((name) => ({ '@type': 'Person', name }) as const);
  return { '@type': 'WebSite', name: summit.name, about: { ...meeting(summit), attendee: participants } };
}

/** The page of an agreement or matter: an article about the meeting, based on the pages of the accounts that it compares. */
export function describeSubject(summit: Summit, accounts: readonly Account[]): PageSubject {
  return { '@type': 'Article', about: meeting(summit), isBasedOn: accounts.map(({ id }) => absolute(links.account(id))) };
}

/**
 * The page of a statement: words of an account, in the language of the account. The speaker is a person in the account to whom it
 * attributes the words, and neither their author nor their creator.
 *
 * @see https://schema.org/spokenByCharacter
 */
export function describeStatement({ statement, account, speakers }: StatementView): PageSubject {
  const mainEntity: Quotation = {
    '@type': 'Quotation',
    text: statement.text,
    inLanguage: statement.language,
    description: `${speakers.length > 0 ? 'As reported in ' : ''}${citeParagraph(account, statement.paragraph)}, ${reportedAs(statement)}`,
    isBasedOn: describeText(account),
    ...(speakers.length > 0 ? { spokenByCharacter: speakers.map(describePerson) } : {}),
  };
  return { '@type': 'WebPage', mainEntity };
}

/** The page of an account: a text that another has published. */
export function describeAccount(account: Account): PageSubject {
  return { '@type': 'WebPage', mainEntity: describeText(account) };
}

/** The page of a speaker. The office is that of the day of the meeting, so it is not given as a present title. */
export function describeSpeaker(speaker: Speaker): PageSubject {
  return { '@type': 'ProfilePage', mainEntity: { ...describePerson(speaker), disambiguatingDescription: speaker.office } };
}

/** JSON-LD as the text of a script element. No text in it can end the element. */
export function serializeLinkedData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function meeting(summit: Summit): Extract<Event, { '@type': 'Event' }> {
  const [first, last] = formatDays(summit.date);
  const [place, ...others] = placesOf(summit).map((name) => ({ '@type': 'Place', name }) as const);
  return {
    '@type': 'Event',
    name: summit.title,
    startDate: first.date,
    ...(last ? { endDate: last.date } : {}),
    ...(place ? { location: others.length > 0 ? [place, ...others] : place } : {}),
  };
}

function describePerson({ id, name }: Speaker): Extract<Person, { '@type': 'Person' }> {
  return { '@type': 'Person', name, url: absolute(links.speaker(id)) };
}

/** An account with what is known of it. Its address is that of the published original if that is known, else the one here. */
function describeText({ id, title, language, publisher, published, original }: Account): Article {
  return {
    '@type': 'Article',
    headline: title,
    inLanguage: language,
    url: original ?? absolute(links.account(id)),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(published ? { datePublished: published } : {}),
  };
}
