import { expect, test } from 'vitest';
import { cutText } from '../../../src/comparison/cut-text.ts';
import { ashKeep, birchDoubts, bothBuild, ferryOld, gazette, statement } from '../../small-records.ts';

const plain = (text: string) => ({ text, quoted: false, open: null, close: null });

test('gives words without quotation marks as one run', () => {
  expect(cutText(ferryOld)).toEqual({ pieces: [plain('The ferry is old.')], cutBefore: false, cutAfter: false });
});

test('gives the marks that stand outside the words', () => {
  expect(cutText(ashKeep).pieces).toEqual([{ text: 'We will keep the ferry,', quoted: true, open: '“', close: '”' }]);
});

test('gives no marks where the words hold them', () => {
  expect(cutText(bothBuild).pieces).toEqual([
    plain('Ash and Birch “'),
    { text: 'will build', quoted: true, open: null, close: null },
    plain('” a bridge,'),
  ]);
});

test('gives the marks of a quotation that is cut open', () => {
  expect(cutText(bothBuild, 'build” a bridge').pieces).toEqual([
    { text: 'build', quoted: true, open: '“', close: null },
    plain('” a bridge'),
  ]);
  expect(cutText(bothBuild, 'Birch “will').pieces).toEqual([
    plain('Birch “'),
    { text: 'will', quoted: true, open: null, close: '”' },
  ]);
});

test('leaves out a quotation that the words do not reach', () => {
  expect(cutText(bothBuild, 'a bridge').pieces).toEqual([plain('a bridge')]);
});

test('joins to the words of the statement, whatever is cut', () => {
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
  expect(cutText(ferryOld, 'ferry is')).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(cutText(ferryOld, 'The ferry')).toMatchObject({ cutBefore: false, cutAfter: true });
});

test('does not call words cut where only marks go before or after them', () => {
  expect(cutText(ferryOld, 'The ferry is old')).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('does not call a whole quotation cut, though the sentence names who speaks', () => {
  expect(cutText(ashKeep)).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('calls a stretch of a quotation cut', () => {
  expect(cutText(ashKeep, 'keep')).toEqual({
    pieces: [{ text: 'keep', quoted: true, open: '“', close: '”' }],
    cutBefore: true,
    cutAfter: true,
  });
});

test('does not look beyond the sentence for what is cut', () => {
  const sentence = statement(gazette, 'Ash said, “We will keep the ferry,” and left.', { id: 'x' });
  expect(cutText(sentence)).toMatchObject({ cutBefore: false, cutAfter: false });
});
