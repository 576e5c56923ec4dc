import { Feed } from 'feed';
import { findingOfAll } from '../comparison/finding.ts';
import { absolute, links } from '../links.ts';
import type { Briefing } from '../record/briefing.ts';

/**
 * The editions as an Atom feed. An edition has only a day, which is written as midnight in UTC. The feed of a draft has no entries. For
 * the date that Atom asks for, it has the first day of 1970.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(briefing: Briefing): string {
  const { name, title, language, editions } = briefing.summit;
  const midnight = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: absolute(links.changes()),
    title: `${name}: editions`,
    description: `${title}. ${findingOfAll(briefing)}`,
    language,
    link: absolute(links.changes()),
    feedLinks: { atom: absolute(links.feed()) },
    author: { name },
    copyright: '',
    updated: midnight(editions[0]?.date ?? '1970-01-01'),
    generator: false,
  });
  for (const { edition, date, changes } of editions) {
    const address = absolute(links.edition(edition));
    // A summary is read as HTML.
    const description = changes.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    feed.addItem({ id: address, link: address, title: `Edition ${edition}`, date: midnight(date), description });
  }
  return feed.atom1();
}
