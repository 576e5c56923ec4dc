import { comparePoint } from '../comparison/compare-point.ts';
import { findingOf, findingOfAll, totalsOf } from '../comparison/finding.ts';
import { lookup, relatedSubjects } from '../comparison/lookup.ts';
import { overviewOf } from '../comparison/subject-kinds.ts';
import { formatDays, joinWords, placesOf } from '../comparison/wording.ts';
import { absolute, links, linkTo } from '../links.ts';
import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Reference } from '../record/reference.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Point, Subject } from '../record/subject.ts';
import type { Summit } from '../record/summit.ts';
import type { Withdrawal } from '../record/withdrawal.ts';
import type { BriefingJson, PointJson, SilenceJson, StatementJson, TotalsJson } from './briefing-schema.ts';

/** An entry of a list in the export. */
type Entry<List extends 'accounts' | 'speakers' | 'agreements' | 'matters' | 'references' | 'withdrawals'> =
  BriefingJson[List][number];

/** The version of the shape of the export. Its first number grows when a field goes or changes its meaning. */
export const schemaVersion = '1.3.0';

/** The whole briefing as plain data. It is a public contract, by which everything else can be checked. */
export function briefingJson(briefing: Briefing): BriefingJson {
  const { summit, accounts, speakers, agreements, matters, statements, references } = briefing;
  const overview = overviewOf(briefing);
  return {
    $schema: absolute(links.data('briefing.schema.json')),
    schemaVersion,
    edition: summit.edition,
    ...(summit.draft ? { draft: true } : {}),
    summit: {
      name: summit.name,
      title: summit.title,
      description: summit.description,
      ...daysAndPlaces(summit),
      occasion: summit.occasion,
      participants: summit.participants,
      ...(summit.agreementsCalled ? { agreementsCalled: summit.agreementsCalled } : {}),
      ...(summit.mattersCalled ? { mattersCalled: summit.mattersCalled } : {}),
      url: absolute(links.home()),
    },
    finding: findingOfAll(briefing),
    totals: totalsJson(briefing, overview),
    accounts: accounts.map(accountJson),
    speakers: speakers.map(speakerJson),
    agreements: agreements.map((agreement): Entry<'agreements'> => {
      const { id, number } = agreement;
      return { id, number, ...subjectJson(briefing, agreement) };
    }),
    matters: matters.map((matter): Entry<'matters'> => ({
      id: matter.id,
      ...subjectJson(briefing, matter),
      ...(overview.includes(matter) ? { overview: true } : {}),
    })),
    statements: statements.map(statementJson),
    references: references.map(referenceJson),
    withdrawals: summit.withdrawals.map(withdrawalJson),
  };
}

/** The fields of the days and places. A meeting of one day in one place has only `date` and `place`. */
function daysAndPlaces(summit: Summit): Pick<BriefingJson['summit'], 'date' | 'lastDay' | 'place' | 'places'> {
  const [first, last] = formatDays(summit.date);
  const places = placesOf(summit);
  return {
    date: first.date,
    ...(last ? { lastDay: last.date } : {}),
    place: joinWords(places),
    ...(places.length > 1 ? { places: [...places] } : {}),
  };
}

function accountJson({ id, name, title, publisher, published, digest, coverage }: Account): Entry<'accounts'> {
  return {
    id,
    // With plain spaces, as in the prose of the editor.
    name: name.replaceAll('\u00A0', ' '),
    title,
    publisher,
    published,
    url: absolute(links.account(id)),
    plainTextUrl: absolute(links.accountText(id)),
    textSha256: digest,
    coverage,
  };
}

function speakerJson({ id, name, office }: Speaker): Entry<'speakers'> {
  return { id, name, office, url: absolute(links.speaker(id)) };
}

function subjectJson(briefing: Briefing, subject: Subject): Omit<Entry<'matters'>, 'id' | 'overview'> {
  return {
    title: subject.title,
    url: absolute(links.subject(subject)),
    gist: subject.gist,
    finding: findingOf(briefing, subject),
    totals: totalsJson(briefing, [subject]),
    points: subject.points.map((point) => pointJson(briefing, subject, point)),
    silences: subject.silences.map(silenceJson),
    related: relatedSubjects(subject, lookup(briefing)).map(({ id }) => id),
  };
}

function totalsJson(briefing: Briefing, subjects: readonly Subject[]): TotalsJson {
  const { points, reported, together, jointly, acrossAccounts, oneVoice, compared } = totalsOf(briefing, subjects);
  return {
    points,
    reported: Object.fromEntries(reported.map(({ speaker, points: number }) => [speaker.id, number])),
    ...{ together, jointly, acrossAccounts, oneVoice },
    compared: [...compared],
  };
}

function silenceJson({ speaker, account, kind, searched, hits }: ProvedSilence): SilenceJson {
  return {
    ...(speaker === undefined ? {} : { speaker }),
    account,
    kind,
    searched,
    dismissed: hits.map(({ text, paragraph, reason, statement }) => ({
      text,
      paragraph,
      reason: reason ?? `part of statement ${statement}`,
    })),
  };
}

function pointJson(briefing: Briefing, subject: Subject, point: Point): PointJson {
  const { id, question, relation } = point;
  const { statements, between, compares } = comparePoint(briefing, subject, point);
  return {
    id,
    question,
    url: absolute(links.point(subject, id)),
    statements: statements.map((statement) => statement.id),
    relation: {
      kind: relation.kind,
      compares,
      between: between.map((statement) => statement.id),
      reason: relation.reason,
    },
  };
}

/** A statement as it stands in the data. */
export function statementJson(statement: Statement): StatementJson {
  return {
    id: statement.id,
    account: statement.account,
    topics: statement.topics,
    speakers: statement.speakers,
    attribution: statement.attribution,
    carriedFrom: statement.continues,
    namedBy: statement.namedBy,
    inferredBecause: statement.inference,
    chain: statement.chain,
    speechType: statement.speechType,
    text: statement.text,
    paragraph: statement.paragraph,
    start: statement.start,
    end: statement.end,
    prefix: statement.prefix,
    suffix: statement.suffix,
    fingerprint: statement.fingerprint,
    quoted: statement.quotations.map(({ start, end }) => statement.text.slice(start, end)),
    url: absolute(links.statement(statement.id)),
    contextUrl: absolute(links.inContext(statement)),
  };
}

function referenceJson({ id, title, publisher, url, date, topics, reports }: Reference): Entry<'references'> {
  return { id, title, publisher, url, date, topics, reports };
}

function withdrawalJson({ date, after, reason, addresses }: Withdrawal): Entry<'withdrawals'> {
  return { date, after, reason, urls: addresses.map((address) => absolute(linkTo(address))) };
}
