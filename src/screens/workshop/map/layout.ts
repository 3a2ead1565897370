/** The map of a story as boxes and lines. Pure. */
import type { EndingKind } from '../../../story/scenario.ts';
import { endingKinds } from '../../../story/tags.ts';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { kindOf } from './words.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed extends Point {
  /** See `keyOf`. */
  readonly key: string;
  /** Where a box's middle is, and how large it is, in units of the map. */
  readonly width: number;
  readonly height: number;
}

/** All responses that lead from one place to another are one line. */
export interface Line {
  /** Keys of boxes. */
  readonly from: string;
  readonly to: string;
  readonly responses: readonly string[];
  /** How often a random run goes this way; null where that is not known. */
  readonly flow: number | null;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly lines: readonly Line[];
}

/** Names a box: a moment, or all endings of a kind. */
export const keyOf = (is: 'moment' | 'ending', id: string): string =>
  `${is} ${is === 'moment' ? id : (kindOf(id) ?? '')}`;

/** The box that a way leads to. A run that ends without a name is no moment without one. */
export const keyOfTarget = (map: StoryMap, to: string): string =>
  keyOf(to !== '' && map.moments.some(({ id }) => id === to) ? 'moment' : 'ending', to);

export interface EndingBox {
  readonly key: string;
  readonly kind: EndingKind | null;
  /** Its endings, the most frequent first. */
  readonly endings: StoryMap['endings'];
  /** How often a random run ends so; null where that is not known. */
  readonly chance: number | null;
}

/** The endings by kind: there may be many, and their kinds are few. */
export function endingBoxes({ endings }: StoryMap): readonly EndingBox[] {
  const kinds = [...endingKinds, null].filter((kind) => endings.some(({ id }) => kindOf(id) === kind));
  return kinds.map((kind) => {
    const own = endings.filter(({ id }) => kindOf(id) === kind);
    return {
      key: keyOf('ending', kind ?? ''),
      kind,
      endings: [...own].sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0)),
      chance: own.reduce<number | null>(
        (sum, { chance }) => (sum === null || chance === null ? null : sum + chance),
        0,
      ),
    };
  });
}

/** Those that need a row of their own: one that is the only one of its kind, and has no name, is the kind itself. */
export const namedAmong = (endings: StoryMap['endings']): StoryMap['endings'] =>
  endings.length === 1 ? endings.filter(({ id }) => id.includes('/')) : endings;

/** One for each pair of places, with all that leads from one to the other. */
export function mergedWays(map: StoryMap): readonly Omit<Line, 'points'>[] {
  const chances = new Map(map.moments.map(({ id, chance }) => [keyOf('moment', id), chance]));
  const merged = new Map<string, { from: string; to: string; responses: string[]; chance: number | null }>();
  for (const { from, to, response, chance } of map.ways) {
    const ends = { from: keyOf('moment', from), to: keyOfTarget(map, to) };
    const key = JSON.stringify(ends);
    const before = merged.get(key) ?? { ...ends, responses: [], chance: chance === null ? null : 0 };
    before.responses.push(response);
    if (before.chance !== null && chance !== null) before.chance += chance;
    merged.set(key, before);
  }
  return [...merged.values()].map(({ chance, ...way }) => {
    const there = chances.get(way.from) ?? null;
    return { ...way, flow: chance === null || there === null ? null : chance * there };
  });
}

/** A curve through a line's points: straight down where it leaves and where it arrives. */
export function curveOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  let before = first;
  for (const point of rest) {
    const bend = Math.max(14, Math.abs(point.y - before.y) / 2);
    path += `C${round(before.x)} ${round(before.y + bend)} ${round(point.x)} ${round(point.y - bend)} ${round(point.x)} ${round(point.y)}`;
    before = point;
  }
  return path;
}

/** Where a line's own words stand: halfway, away from the boxes at its ends. */
export function middleOf(points: readonly Point[]): Point | null {
  const before = points[Math.ceil(points.length / 2) - 1];
  const after = points[Math.floor(points.length / 2)];
  return before && after ? { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 } : null;
}

const round = (value: number): number => Math.round(value * 10) / 10;
