import type { Message } from '../diagnostics/message.ts';
import { article } from '../diagnostics/nearest.ts';
import type { Place, Sourced } from '../record/place.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { type Index, namesIn, pointsIn, type SourceContent } from './source-content.ts';

/** An id, or another value that belongs to one alone, where it is declared. */
interface Declared {
  readonly id: string;
  readonly place: Place;
}

/** Messages on every id that is declared twice. */
export function duplicateIds(content: SourceContent, { located }: Index): Message[] {
  const ofFiles = (items: readonly Sourced<unknown>[]) => items.map(({ id, placeOf }) => ({ id, place: placeOf([]) }));
  const statements = located.map(({ passage }) => passage).filter(({ id }) => id !== '');
  const points = pointsIn(content);
  const pointIds = new Set(points.map(({ point }) => point.id));
  return [
    ...repeated([...statements, ...ofFiles(content.subjects)]),
    ...repeated(ofFiles([...content.accounts, ...content.speakers])),
    ...repeated(namesIn(content).map(({ id, placeOf }) => ({ id, place: placeOf('id') }))),
    ...[...Map.groupBy(points, ({ subject }) => subject.id).values()].flatMap((group) =>
      repeated(group.map(({ point, placeOf }) => ({ id: point.id, place: placeOf('id') }))),
    ),
    // A statement has its fragment on the pages of its points, beside theirs.
    ...statements.filter(({ id }) => pointIds.has(id)).map(({ id, place }) => duplicate(id, place, 'a point')),
  ];
}

function repeated(declared: readonly Declared[]): Message[] {
  return groupsOf(declared).flatMap(([first, ...others]) =>
    others.map(({ id, place }) => duplicate(id, place, positionOf(first.place))),
  );
}

/**
 * Messages on records of one kind that a reader could not tell apart. Which of two was mistyped, nobody can say, and so both are told.
 */
export function sameMarks({ accounts, speakers, subjects }: SourceContent): Message[] {
  const colours = speakerFileSchema.shape.colour.options;
  const free = colours.filter((colour) => !speakers.some(({ record }) => record?.colour === colour));
  return [
    ...alike(accounts, 'number'),
    ...alike(accounts, 'name'),
    ...alike(speakers, 'order'),
    ...alike(speakers, 'mark'),
    ...alike(speakers, 'colour').map((message) => ({
      ...message,
      mend:
        free.length > 0
          ? `choose one that no speaker has: ${free.join(', ')}`
          : `keep ${colours.length} speakers at most, as there are ${colours.length} colors`,
    })),
    ...alike(speakers, 'shortName'),
    ...alike(subjects, 'number'),
    ...alike(subjects, 'title'),
  ];
}

function alike(items: readonly Sourced<Readonly<Record<string, unknown>> | null>[], field: string): Message[] {
  const given = items.flatMap(({ record, placeOf }) =>
    record?.[field] === undefined ? [] : [{ id: String(record[field]), place: placeOf([field]) }],
  );
  return groupsOf(given).flatMap(([first, second, ...others]) =>
    second
      ? [first, second, ...others].map((each) =>
          duplicate(each.id, each.place, positionOf((each === first ? second : first).place), field),
        )
      : [],
  );
}

function groupsOf(declared: readonly Declared[]): [Declared, ...Declared[]][] {
  return [...Map.groupBy(declared, ({ id }) => id).values()] as [Declared, ...Declared[]][];
}

function duplicate(id: string, place: Place, other: string, what = 'id'): Message {
  return {
    rule: 'reference/duplicate',
    place,
    found: `${what} “${id}”, which ${other} has already`,
    expected: `${article(what)} of its own`,
    mend: `choose another ${what} for the one that is not yet published`,
  };
}

function positionOf(place: Place): string {
  return place.type === 'source' ? `${place.file}:${place.line}` : place.file;
}
