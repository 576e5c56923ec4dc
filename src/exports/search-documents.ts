import { cite } from '../comparison/cite.ts';
import { cutText } from '../comparison/cut-text.ts';
import { indexNames, partsOfIndex, placesInIndex } from '../comparison/index-names.ts';
import { languageAttributes } from '../comparison/language.ts';
import { type Lookup, lookup, oncePerBriefing, pointsOf, subjectIdsOf, subjectsOf } from '../comparison/lookup.ts';
import { pageSizes, paginate } from '../comparison/pagination.ts';
import { calledOf, kindWords, subjectKinds } from '../comparison/subject-kinds.ts';
import { capitalize, citeParagraph, pluralize, joinWords, namesOfAccount, reportedAs } from '../comparison/wording.ts';
import { links, partLink } from '../links.ts';
import { nameKinds } from '../record/name.ts';
import { relations } from '../record/relation.ts';
import type { Briefing } from '../record/briefing.ts';
import { shownAlias } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import type { TextRun, SearchDocument, SearchPart } from '../search/document.ts';

/** How many documents a file holds: about forty kilobytes, compressed. */
const documentsInPart = 500;

/** What the search page loads, file by file. A short briefing has one file. */
export const searchParts = oncePerBriefing((briefing): readonly (SearchPart & { readonly name: string })[] =>
  paginate(searchDocuments(briefing), documentsInPart).map(({ items, number }) => ({
    name: `documents${number === 1 ? '' : `-${number}`}.json`,
    names: number === 1 ? formsOfNames(briefing) : [],
    kinds: Object.fromEntries(subjectKinds(briefing).map(({ type, one, many }) => [type, [one, many]])),
    documents: items,
  })),
);

/**
 * What the search page searches: agreements, other matters, their points, speakers, accounts, the index of names, every statement, and
 * every paragraph of every account, headlines included.
 */
export function searchDocuments(briefing: Briefing): SearchDocument[] {
  const found = lookup(briefing);
  return [
    ...subjectsOf(briefing).flatMap((subject) => [
      subjectDocument(briefing, subject, found),
      ...pointDocuments(briefing, subject, found),
    ]),
    ...speakerDocuments(briefing, found),
    ...accountDocuments(briefing, found),
    ...nameDocuments(briefing),
    ...briefing.statements.map((statement) => statementDocument(briefing, statement, found)),
    ...paragraphDocuments(briefing, found),
  ];
}

/** The forms of each name that has several: those in the accounts, other spellings, and what speakers are called. */
function formsOfNames({ names, speakers }: Briefing): string[][] {
  const forms = new Map(names.map((name) => [name.id, [...name.forms, ...name.spellings]]));
  for (const { id, name, shortName, aliases } of speakers)
    forms.set(id, [shortName, name, ...aliases.map(shownAlias), ...(forms.get(id) ?? [])]);
  return [...forms.values()].map((own) => [...new Set(own)]).filter((own) => own.length > 1);
}

function subjectDocument(briefing: Briefing, subject: Subject, found: Lookup): SearchDocument {
  return {
    id: links.subject(subject),
    kind: subject.type,
    pieces: [[subject.title]],
    about: [subject.gist, ...subject.summary].map(({ text }) => ['In the summary', text]),
    note: [kindWords(briefing, subject), pluralize(subject.points.length, 'point')].join(', '),
    link: links.subject(subject),
    facets: facetsOf(
      subject.points.flatMap((point) => found.statementsOn(`${subject.id}/${point.id}`)),
      [`subject:${subject.id}`],
    ),
  };
}

function pointDocuments(briefing: Briefing, subject: Subject, found: Lookup): SearchDocument[] {
  return subject.points.map((point) => ({
    id: links.point(subject, point.id),
    kind: 'point',
    pieces: [[point.question]],
    about: [[capitalize(calledOf(briefing, subject.type).one), subject.title]],
    note: [subject.title, relations[point.relation.kind].verb].join(', '),
    link: links.point(subject, point.id),
    facets: facetsOf(found.statementsOn(`${subject.id}/${point.id}`), [`subject:${subject.id}`]),
  }));
}

function speakerDocuments({ speakers }: Briefing, { statementsBy }: Lookup): SearchDocument[] {
  return speakers.map(({ id, name, office, aliases }) => ({
    id: links.speaker(id),
    kind: 'speaker',
    pieces: [[name]],
    about: [
      ['Office', office],
      ['Named in the accounts', aliases.map(shownAlias).join(', ')],
    ],
    note: `${office}, ${pluralize(statementsBy(id).length, 'statement')}`,
    link: links.speaker(id),
    facets: facetsOf(statementsBy(id), [`speaker:${id}`]),
  }));
}

function accountDocuments({ accounts }: Briefing, { statementsIn }: Lookup): SearchDocument[] {
  return accounts.map((account) => {
    const { id, title, kind } = account;
    const [name = '', ...publisher] = namesOfAccount(account);
    return {
      id: links.account(id),
      kind: 'account',
      pieces: [[name]],
      about: [['Headline', title], ...publisher.map((words) => ['Publisher', words] as const), ['Kind of source', kind]],
      note: [
        ...(account.publisher === null ? ['publisher not known'] : publisher),
        pluralize(statementsIn(id).length, 'statement'),
      ].join(', '),
      link: links.account(id),
      facets: facetsOf(statementsIn(id), [`account:${id}`]),
    };
  });
}

function nameDocuments(briefing: Briefing): SearchDocument[] {
  const places = [...placesInIndex(partsOfIndex(indexNames(briefing), pageSizes.locators)).values()].flat();
  return places.map(({ name: { id, heading, kind, forms, note, occurrences }, part }) => {
    const link = `${partLink(links.names(), part)}#${id}`;
    return {
      id: link,
      kind: 'name',
      pieces: [[heading]],
      about: [['In the accounts', forms.join(', ')], ...(note === undefined ? [] : [['Note', note] as const])],
      note: `${nameKinds[kind].label}, named ${occurrences.length === 1 ? 'once' : `${occurrences.length} times`}`,
      link,
      facets: [...new Set(occurrences.map(({ account }) => `account:${account}`))].map((facet) => [facet]),
    };
  });
}

function statementDocument(briefing: Briefing, statement: Statement, found: Lookup): SearchDocument {
  const { account, speakers } = cite(briefing, statement);
  const points = pointsOf(statement, found);
  const { pieces, cutBefore, cutAfter } = cutText(statement);
  return {
    id: statement.id,
    kind: 'statement',
    pieces: pieces.map(({ text, quoted, open, close }): TextRun => (quoted ? [text, open ?? '', close ?? ''] : [text])),
    cut: [...(cutBefore ? (['before'] as const) : []), ...(cutAfter ? (['after'] as const) : [])],
    about: [
      ...speakers.map(({ name }) => ['Speaker', name] as const),
      ...points.map(({ point }) => ['In the question', point.question] as const),
      ...[...new Set(points.map(({ subject }) => subject))].map(
        (subject) => [capitalize(calledOf(briefing, subject.type).one), subject.title] as const,
      ),
      ['Account', namesOfAccount(account).join(', ')],
    ],
    speech: statement.speechType,
    note: capitalize([joinWords(speakers.map(({ shortName }) => shortName)), reportedAs(statement)].filter(Boolean).join(', ')),
    link: links.statement(statement.id),
    label: citeParagraph(account, statement.paragraph),
    ...languageAttributes(statement.language),
    facets: facetsOf([statement]),
  };
}

function paragraphDocuments({ accounts }: Briefing, { statementsIn }: Lookup): SearchDocument[] {
  return accounts.flatMap((account) => {
    const statements = Map.groupBy(statementsIn(account.id), ({ paragraph }) => paragraph);
    return account.paragraphs.map(({ number, start, end }): SearchDocument => ({
      id: links.paragraph(account.id, number),
      kind: 'paragraph',
      pieces: [[account.text.slice(start, end)]],
      about: [['Account', namesOfAccount(account).join(', ')]],
      note: '',
      link: links.paragraph(account.id, number),
      label: citeParagraph(account, number),
      ...languageAttributes(account.language),
      facets: facetsOf(statements.get(number) ?? [], [`account:${account.id}`]),
    }));
  });
}

/** The sets of facets of some statements, each set once, and one set that always holds. */
function facetsOf(statements: readonly Statement[], always: readonly string[] = []): string[][] {
  const sets = statements.map((statement) => [
    ...statement.speakers.map((id) => `speaker:${id}`),
    `account:${statement.account}`,
    ...subjectIdsOf(statement).map((id) => `subject:${id}`),
    `reported:${statement.speechType}`,
  ]);
  return [...new Map([...sets, [...always]].filter((set) => set.length > 0).map((set) => [set.join(' '), set])).values()];
}
