import { readFolder } from '../../src/loaders/content-folder.ts';
import { readFiles } from '../../src/loaders/read-content.ts';
import { randomFrom } from '../corpus/random.ts';
import { pick } from './edits.ts';
import { allKinds } from './kinds/all-kinds.ts';
import type { Kind, Random, Slip } from './slip.ts';

/** A content folder in memory. */
export interface Folder {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What prose calls the speakers. */
  readonly speakers: readonly string[];
}

/** How often a kind is tried before another takes its turn. Some kinds find few places. */
const tries = 30;

/** The briefings that slips are made in: the real one and the invented one. */
export function readFolders(): Folder[] {
  return ['content', 'tests/fixtures/briefing'].map((folder) => {
    const { files } = readFolder(folder);
    const { speakers } = readFiles(files, folder).content;
    return { folder, files, speakers: speakers.flatMap(({ record }) => record?.shortName ?? []) };
  });
}

/** A number of slips, each kind in its turn, and no slip twice. For one seed and one content they are always the same. */
export function dealSlips(folders: readonly Folder[], number: number, seed: number): Slip[] {
  const random = randomFrom(seed);
  const places = new Map(allKinds.map((kind) => [kind, placesOf(kind, folders)]));
  const dealt = new Map<string, Slip>();
  let open = [...allKinds];
  while (dealt.size < number && open.length > 0) {
    const exhausted = new Set<Kind>();
    for (const kind of open.slice(0, number - dealt.size)) {
      const slip = dealOne(kind, places.get(kind) ?? [], dealt, random);
      if (slip) dealt.set(keyOf(slip), slip);
      else exhausted.add(kind);
    }
    open = open.filter((kind) => !exhausted.has(kind));
  }
  return [...dealt.values()];
}

interface Place extends Pick<Slip, 'folder' | 'path' | 'before'> {
  readonly speakers: readonly string[];
}

function placesOf({ files: pattern }: Kind, folders: readonly Folder[]): Place[] {
  return folders.flatMap(({ folder, files, speakers }) =>
    [...files]
      .filter(([path]) => pattern.test(path))
      .map(([path, bytes]) => ({ folder, path, before: new TextDecoder().decode(bytes), speakers })),
  );
}

function dealOne(
  { name: kind, make }: Kind,
  places: readonly Place[],
  dealt: ReadonlyMap<string, Slip>,
  random: Random,
): Slip | null {
  for (let tried = 0; tried < tries; tried += 1) {
    const place = pick(places, random);
    if (!place) return null;
    const { speakers, ...where } = place;
    const after = make(place.before, random, speakers);
    if (after === null || after === place.before) continue;
    const slip = { kind, ...where, after };
    if (!dealt.has(keyOf(slip))) return slip;
  }
  return null;
}

function keyOf({ folder, path, after }: Slip): string {
  return `${folder}\n${path}\n${after}`;
}
