import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/exports/atom.ts';
import { briefing } from '../../small-briefing.ts';

const feed = atomFeed(briefing);

test('says which meeting the briefing is about and what it comes to', () => {
  expect(/<title>(.*?)<\/title>\s*/u.exec(feed)?.[1]).toBe('The quay briefing: editions');
  expect(/<subtitle>(.*?)<\/subtitle>/u.exec(feed)?.[1]).toBe(
    'The quay talks. One agreement, 2 points. No account reports both keepers on the same one.',
  );
});

test('each edition is an entry, newest first, with an address that lasts as its id', () => {
  expect(Array.from(feed.matchAll(/<id>(.*?)<\/id>/gu), ([, id]) => id)).toEqual([
    'https://hamburg-briefing.example/changes/',
    'https://hamburg-briefing.example/changes/#0123abcd',
    'https://hamburg-briefing.example/changes/#99990000',
  ]);
});

test('what changed is text, whose characters are no markup', () => {
  expect(feed).toContain('<![CDATA[Birch &amp; the herald’s &lt;second> page. A comma.]]>');
  expect(feed).not.toContain('<second>');
});

test('the feed is as old as its newest edition, whenever it is built', () => {
  expect(Array.from(feed.matchAll(/<updated>(.*?)<\/updated>/gu), ([, date]) => date)).toEqual([
    '2030-06-02T00:00:00.000Z',
    '2030-06-02T00:00:00.000Z',
    '2030-05-04T00:00:00.000Z',
  ]);
});
