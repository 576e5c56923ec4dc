import { expect, test } from 'vitest';
import { cutText } from '../../../src/comparison/cut-text.ts';
import { readExcerpt } from '../../../src/annotations/excerpt.ts';
import type { Statement } from '../../../src/record/statement.ts';
import { ashKeep, birchDoubts, bothBuild, ferryOld, gazette, statement } from '../../small-briefing.ts';

const plain = (text: string) => ({ text, quoted: false, gloss: false, open: null, close: null });
const quoted = (text: string, open: string | null = null, close: string | null = null) => ({
  ...{ text, open, close },
  ...{ quoted: true, gloss: false },
});
const gloss = (text: string) => ({ ...plain(text), gloss: true });
/** An excerpt as an editor writes it, with glosses in square brackets. */
const excerpt = (statement: Statement, written: string) => cutText(statement, readExcerpt(written, statement.text));

test('gives words without quotation marks as one run', () => {
  expect(cutText(ferryOld)).toEqual({ pieces: [plain('The ferry is old.')], cutBefore: false, cutAfter: false });
});

test('gives the marks that stand outside the words', () => {
  expect(cutText(ashKeep).pieces).toEqual([quoted('We will keep the ferry,', '“', '”')]);
});

test('gives no marks if the words include them', () => {
  expect(cutText(bothBuild).pieces).toEqual([plain('Ash and Birch “'), quoted('will build'), plain('” a bridge,')]);
});

test('gives the marks of a quotation that is cut open', () => {
  expect(excerpt(bothBuild, 'build” a bridge').pieces).toEqual([quoted('build', '“'), plain('” a bridge')]);
  expect(excerpt(bothBuild, 'Birch “will').pieces).toEqual([plain('Birch “'), quoted('will', null, '”')]);
});

test('leaves out a quotation outside the excerpt', () => {
  expect(excerpt(bothBuild, 'a bridge').pieces).toEqual([plain('a bridge')]);
  expect(excerpt(bothBuild, 'Birch “').pieces).toEqual([plain('Birch “')]);
  expect(excerpt(bothBuild, '” a bridge').pieces).toEqual([plain('” a bridge')]);
});

test('gives runs that join to the words of the statement', () => {
  const texts = [ashKeep, ferryOld, bothBuild, birchDoubts].map((each) =>
    cutText(each)
      .pieces.map(({ text }) => text)
      .join(''),
  );
  expect(texts).toEqual([ashKeep, ferryOld, bothBuild, birchDoubts].map(({ text }) => text));
});

test('says that the sentence began before the words or goes on after them', () => {
  expect(cutText(bothBuild)).toMatchObject({ cutBefore: false, cutAfter: true });
  expect(cutText(birchDoubts)).toMatchObject({ cutBefore: true, cutAfter: false });
});

test('says that words are cut from the middle of a statement', () => {
  expect(excerpt(ferryOld, 'ferry is')).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(excerpt(ferryOld, 'The ferry')).toMatchObject({ cutBefore: false, cutAfter: true });
});

test('does not call words cut if only punctuation is left out', () => {
  expect(excerpt(ferryOld, 'The ferry is old')).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('does not call a whole quotation cut although its sentence also names the speaker', () => {
  expect(cutText(ashKeep)).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('calls a stretch of a quotation cut', () => {
  expect(excerpt(ashKeep, 'keep')).toEqual({
    pieces: [quoted('keep', '“', '”')],
    cutBefore: true,
    cutAfter: true,
  });
});

test('ignores what stands outside the sentence', () => {
  const sentence = statement(gazette, 'Ash said, “We will keep the ferry,” and left.', { id: 'x' });
  expect(cutText(sentence)).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('puts a gloss in its brackets among the words, which stay the account’s', () => {
  expect(excerpt(birchDoubts, 'Birch doubts it [the bridge].')).toEqual({
    pieces: [plain('Birch doubts it'), gloss('[the bridge]'), plain('.')],
    cutBefore: true,
    cutAfter: false,
  });
});

test('takes every piece but glosses from the statement, to the letter', () => {
  const written = 'Birch “will [surely] build” a [new] bridge';
  const { pieces } = excerpt(bothBuild, written);
  expect(
    pieces
      .filter((piece) => !piece.gloss)
      .map(({ text }) => text)
      .join(''),
  ).toBe('Birch “will build” a bridge');
  expect(pieces.filter((piece) => piece.gloss)).toEqual([gloss('[surely]'), gloss('[new]')]);
});

test('keeps a gloss outside quotation marks even within a quotation', () => {
  expect(excerpt(bothBuild, 'Birch “will [surely] build” a bridge').pieces).toEqual([
    plain('Birch “'),
    quoted('will'),
    gloss('[surely]'),
    quoted(' build'),
    plain('” a bridge'),
  ]);
});

test('gives each mark of a quotation once, whichever side of it a gloss stands on', () => {
  expect(excerpt(ashKeep, 'We [the keepers] will keep the ferry,').pieces).toEqual([
    quoted('We', '“'),
    gloss('[the keepers]'),
    quoted(' will keep the ferry,', null, '”'),
  ]);
  expect(excerpt(bothBuild, '“will build [soon]” a bridge').pieces).toEqual([
    ...[plain('“'), quoted('will build'), gloss('[soon]'), plain('” a bridge')],
  ]);
  expect(excerpt(ashKeep, 'keep the ferry [on the Marn]').pieces).toEqual([
    quoted('keep the ferry', '“', '”'),
    gloss('[on the Marn]'),
  ]);
});

test('keeps glosses in their order, even where two stand together', () => {
  expect(excerpt(ferryOld, 'The ferry [of the quay] is [now] [very] old').pieces).toEqual([
    plain('The ferry'),
    gloss('[of the quay]'),
    plain(' is'),
    gloss('[now]'),
    gloss('[very]'),
    plain(' old'),
  ]);
});

test('does not call words cut because of a gloss', () => {
  expect(excerpt(ferryOld, 'The ferry is old [by now].')).toMatchObject({ cutBefore: false, cutAfter: false });
});
