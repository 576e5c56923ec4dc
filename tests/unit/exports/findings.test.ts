import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listCards } from '../../../src/cards/list-cards.ts';
import { findingOf, findingOfAll } from '../../../src/comparison/finding.ts';
import { subjectsOf } from '../../../src/comparison/lookup.ts';
import { viewStatement } from '../../../src/comparison/view-statement.ts';
import { annotationsJsonld } from '../../../src/exports/annotations-jsonld.ts';
import { atomFeed } from '../../../src/exports/atom.ts';
import { briefingJson } from '../../../src/exports/briefing-json.ts';
import { cslItems } from '../../../src/exports/citations/csl.ts';
import {
  describeAccount,
  describeSite,
  describeSpeaker,
  describeStatement,
  describeSubject,
} from '../../../src/exports/linked-data.ts';
import { searchDocuments } from '../../../src/exports/search-documents.ts';
import { addresses } from '../../../src/record/address.ts';
import { bothBriefings } from '../../both-briefings.ts';
import { briefing as smallBriefing } from '../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** Every text in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** The end of a sentence that says on how many points somebody is reported. */
const counts = /\b(?:reported|this,) on (?:both points|all \d+|its one point|\d+)\b.*?\./gu;
const countsIn = (value: unknown) => textsIn(value).flatMap((text) => text.match(counts) ?? []);

describe.each([...bothBriefings, ['the small briefing', smallBriefing] as const])('in %s', (_folder, briefing) => {
  const subjects = subjectsOf(briefing);
  const whole = findingOfAll(briefing);
  const findings = subjects.map((subject) => findingOf(briefing, subject));
  const cards = listCards(briefing);
  const body = (page: string) => cards.byPage.get(page)?.content.body;
  const beginning = (page: string, { length }: string) => cards.byPage.get(page)?.alt.slice(0, length);

  test('the data have the computed findings', () => {
    const data = briefingJson(briefing);
    expect(data.finding).toBe(whole);
    expect([...data.agreements, ...data.matters].map(({ finding }) => finding)).toEqual(findings);
  });

  test('the description of the card of each agreement and matter begins with its finding, and so does the drawing if it shows no conflict', () => {
    for (const [index, subject] of subjects.entries()) {
      const [page, finding] = [addresses.subject(subject), findings[index] ?? ''];
      expect(beginning(page, finding)).toBe(finding);
      expect(body(page)).toMatchObject(body(page)?.kind === 'conflict' ? {} : { kind: 'points', note: finding });
    }
  });

  test('the cards of the first page and of the brief begin with the finding of the whole, in drawing and description', () => {
    expect(body(addresses.home())).toMatchObject({ kind: 'points', title: whole });
    expect(body(addresses.brief())).toMatchObject({ kind: 'title', note: whole });
    for (const page of [addresses.home(), addresses.brief()]) expect(beginning(page, whole)).toBe(whole);
  });

  test('the feed has the finding of the whole', () => {
    expect(/<subtitle>(.*?)<\/subtitle>/su.exec(atomFeed(briefing))?.[1]).toBe(`${briefing.summit.title}. ${whole}`);
  });

  test('no export has other counts', () => {
    const all = new Set(countsIn([whole, ...findings]));
    expect(all.size).toBeGreaterThan(0);
    const exported = {
      data: briefingJson(briefing),
      cards: cards.all.map(({ alt, content }) => [alt, content]),
      feed: atomFeed(briefing),
      search: searchDocuments(briefing),
      linkedData: [
        describeSite(briefing.summit),
        ...subjects.map(() => describeSubject(briefing.summit, briefing.accounts)),
        ...briefing.accounts.map(describeAccount),
        ...briefing.speakers.map(describeSpeaker),
        ...briefing.statements.map((statement) => describeStatement(viewStatement(briefing, statement))),
      ],
      annotations: annotationsJsonld(briefing),
      citations: cslItems(briefing),
    };
    for (const [name, value] of Object.entries(exported)) {
      expect(
        countsIn(value).filter((count) => !all.has(count)),
        name,
      ).toEqual([]);
    }
  });
});
