import { addresses, dataFileNames } from '../record/address.ts';
import { groupBySubject, namesIn, type SourceContent } from './source-content.ts';

/** Every address that the site has with this content, fragments included, in the order of the pages. */
export function publishedAddresses(content: SourceContent): string[] {
  const { accounts, speakers, subjects, changes } = content;
  const statements = accounts.flatMap((account) => account.statements);
  const bySubject = groupBySubject(statements);
  const subjectAddresses = subjects.flatMap((subject) => {
    const { record } = subject;
    return [
      addresses.subject(subject),
      ...(record?.points ?? []).map((point) => addresses.point(subject, point.id)),
      ...(bySubject.get(subject.id) ?? []).map(({ id }) => addresses.point(subject, id)),
      ...(record && record.silences.length > 0 ? [addresses.silences(subject)] : []),
    ];
  });
  return [
    addresses.home(),
    ...[...new Set(subjects.map(({ type }) => type))].map(addresses.subjects),
    ...subjectAddresses,
    addresses.accounts(),
    ...accounts.flatMap(({ id, parsed }) => [
      addresses.account(id),
      addresses.accountText(id),
      ...parsed.paragraphs.map(({ number }) => addresses.paragraph(id, number)),
      ...parsed.passages.map((passage) => addresses.inContext({ account: id, id: passage.id })),
    ]),
    addresses.statements(),
    ...statements.map(({ id }) => addresses.statement(id)),
    addresses.speakers(),
    ...speakers.map(({ id }) => addresses.speaker(id)),
    addresses.names(),
    ...namesIn(content).map(({ id }) => addresses.name(id)),
    addresses.search(),
    addresses.brief(),
    addresses.about(),
    addresses.rules(),
    addresses.changes(),
    ...(changes?.record ?? []).map(({ edition }) => addresses.edition(edition)),
    addresses.feed(),
    addresses.dataPage(),
    ...dataFileNames.map(addresses.data),
  ];
}
