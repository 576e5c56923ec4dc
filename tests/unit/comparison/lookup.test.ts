import { expect, test } from 'vitest';
import { lookup, relatedSubjects } from '../../../src/comparison/lookup.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import type { Agreement, Matter } from '../../../src/record/subject.ts';
import { ashKeep, bothBuild, bridge, ferry, briefing } from '../../small-briefing.ts';

const mill: Agreement = { ...ferry, id: 'mill', number: 2, title: 'The mill', summary: [] };
const related = (of: Briefing, subject: Agreement | Matter) => relatedSubjects(subject, lookup(of)).map(({ id }) => id);

test('agreements and matters are not related just because they share an account, a speaker or a reference', () => {
  const of = { ...briefing, agreements: [ferry, mill] };
  expect([ferry, mill, bridge].map((subject) => related(of, subject))).toEqual([[], [], []]);
});

test('those that share a statement are related to each other', () => {
  const shared = { ...ashKeep, topics: ['ferry/keep', 'bridge/build'] };
  const of = { ...briefing, agreements: [ferry, mill], statements: [shared, bothBuild] };
  expect([ferry, mill, bridge].map((subject) => related(of, subject))).toEqual([['bridge'], [], ['ferry']]);
});

test('those that the editor names are related to each other, whichever file names the other', () => {
  const naming = { ...mill, related: ['bridge'] };
  const of = { ...briefing, agreements: [ferry, naming] };
  expect([ferry, naming, bridge].map((subject) => related(of, subject))).toEqual([[], ['bridge'], ['mill']]);
});

test('each is listed once, agreements before matters, and none is related to itself', () => {
  const shared = { ...ashKeep, topics: ['ferry/keep', 'mill/keep', 'bridge/build'] };
  const twice = { ...bothBuild, topics: ['bridge/build', 'ferry/age'] };
  const naming = { ...bridge, related: ['mill', 'bridge'] };
  const of = { ...briefing, agreements: [ferry, mill], matters: [naming], statements: [shared, twice] };
  expect([ferry, mill, naming].map((subject) => related(of, subject))).toEqual([
    ['mill', 'bridge'],
    ['ferry', 'bridge'],
    ['ferry', 'mill'],
  ]);
});
