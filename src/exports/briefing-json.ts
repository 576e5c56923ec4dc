import { lookup } from '../comparison/lookup.ts';
import { absolute, links } from '../links.ts';
import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Statement } from '../record/statement.ts';
import type { Point, Subject } from '../record/subject.ts';

/** The version of the export's shape: the major number grows when a field goes or changes its meaning. */
export const schemaVersion = '1.0.0';

/** The whole briefing as plain data: a public contract, by which everything else can be checked. */
export function briefingJson(records: Records) {
  const { summit, accounts, speakers, agreements, matters, statements, references } = records;
  return {
    schemaVersion,
    edition: summit.edition,
    summit: {
      name: summit.name,
      title: summit.title,
      description: summit.description,
      date: summit.date,
      place: summit.place,
      occasion: summit.occasion,
      participants: summit.participants,
      url: absolute(links.home()),
    },
    accounts: accounts.map((account) => ({
      id: account.id,
      title: account.title,
      publisher: account.publisher,
      published: account.published,
      url: absolute(links.account(account.id)),
      plainTextUrl: absolute(links.accountText(account.id)),
      textSha256: account.digest,
      coverage: account.coverage,
    })),
    speakers: speakers.map(({ id, name, office }) => ({ id, name, office, url: absolute(links.speaker(id)) })),
    agreements: agreements.map((agreement) => ({
      id: agreement.id,
      number: agreement.number,
      ...subjectJson(records, agreement),
    })),
    matters: matters.map((matter) => ({ id: matter.id, ...subjectJson(records, matter) })),
    statements: statements.map(statementJson),
    references: references.map(({ id, title, publisher, url, date, topics }) => ({ id, title, publisher, url, date, topics })),
  };
}

function subjectJson(records: Records, subject: Subject) {
  return {
    title: subject.title,
    url: absolute(links.subject(subject)),
    points: subject.points.map((point) => pointJson(records, subject, point)),
    silences: subject.silences.map(({ speaker, account, kind, searched, hits }) => ({
      ...(speaker === undefined ? {} : { speaker }),
      account,
      kind,
      searched,
      dismissed: hits.map(({ text, paragraph, reason, statement }) => ({
        text,
        paragraph,
        reason: reason ?? `stands in statement ${statement}`,
      })),
    })),
  };
}

function pointJson(records: Records, subject: Subject, { id, question, relation }: Point) {
  const statements = (lookup(records).byTopic.get(`${subject.id}/${id}`) ?? []).map((statement) => statement.id);
  return {
    id,
    question,
    url: absolute(links.point(subject, id)),
    statements,
    relation: {
      kind: relation.kind,
      between: relation.kind === 'one-voice-only' ? statements : relation.between,
      reason: relation.reason,
    },
  };
}

function statementJson(statement: Statement) {
  const { quotations, sentence: _sentence, language: _language, ...record } = statement;
  return {
    ...record,
    quoted: quotations.map(({ start, end }) => statement.text.slice(start, end)),
    url: absolute(links.statement(statement.id)),
    contextUrl: absolute(links.inContext(statement)),
  };
}

/** An account's plain text, as it is served: nothing before it, nothing after it. */
export function plainText(account: Account): string {
  return account.text;
}
