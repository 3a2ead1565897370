/** What an author can turn at a figure: arousal, tension, and each sign for itself. Pure. */
import vocabulary from '../../../stories/kit/cues.json' with { type: 'json' };
import rooms from '../../../stories/kit/rooms.json' with { type: 'json' };
import type { CueKind } from '../../story/scenario.ts';
import { kindOf, type Sign, signOf, signsOfKind } from './signs.ts';

export type Posture = 'counter' | 'standing';

/** Kinds of cues that are seen; the others are heard, or only waited for. */
export const seenKinds = [
  'stance',
  'hands',
  'head',
  'gaze',
  'distance',
  'eyes',
  'skin',
  'tremor',
  'breath',
  'inset',
] as const satisfies readonly CueKind[];
export type SeenKind = (typeof seenKinds)[number];

export type SeenCues = Readonly<Partial<Record<SeenKind, string>>>;

export interface FigureDials {
  readonly figure: string;
  readonly room: keyof typeof rooms;
  readonly posture: Posture;
  /** 0 to 100. */
  readonly arousal: number;
  /** 0 to 1. */
  readonly tension: number;
  readonly cues: SeenCues;
  /** How far each sign is turned up, 0 to 1; what is not named is 0. Baked pictures know only all or nothing. */
  readonly amounts: Readonly<Partial<Record<Sign, number>>>;
}

export const openingDials: FigureDials = {
  figure: 'dan',
  room: 'waiting-room',
  posture: 'counter',
  arousal: 40,
  tension: 0.3,
  cues: {},
  amounts: {},
};

/** What a tag of this kind may say in this room: every room has close pictures of its own. */
export function vocabularyOf(kind: SeenKind, room: keyof typeof rooms): readonly string[] {
  if (kind !== 'inset') return vocabulary[kind];
  return [...new Set([...vocabulary.inset, ...rooms[room].insets])];
}

/** Another room, with the posture that a stance means there; a close picture that it does not have is taken away. */
export function withRoom(dials: FigureDials, room: FigureDials['room']): FigureDials {
  const { inset } = dials.cues;
  const lost = inset !== undefined && !vocabularyOf('inset', room).includes(inset);
  const moved = { ...(lost ? withCue(dials, 'inset', null) : dials), room };
  const { stance } = moved.cues;
  return stance === undefined ? moved : { ...moved, posture: postureBy(stance, moved) };
}

/** Rooms without a counter: everybody in them is on their feet. */
const withoutCounter: readonly string[] = ['ward-corridor', 'school-corridor'];
export const hasCounter = (room: string): boolean => !withoutCounter.includes(room);

/** The posture that is seen, whatever is asked for. */
export const postureSeen = ({ posture, room }: Pick<FigureDials, 'posture' | 'room'>): Posture =>
  hasCounter(room) ? posture : 'standing';

/** At a counter these get somebody to their feet, and set them down again. */
const rises = ['standing', 'pacing'];
const settles = ['seated', 'forward', 'ease', 'slump'];

/** A cue chosen, or left to arousal with null; what the live picture shows of its kind goes with it. */
export function withCue(dials: FigureDials, kind: SeenKind, value: string | null): FigureDials {
  const amounts = { ...dials.amounts };
  for (const sign of signsOfKind(kind)) delete amounts[sign];
  const sign = value === null ? null : signOf(kind, value);
  if (sign !== null) amounts[sign] = 1;
  return { ...cued(dials, kind, value), amounts };
}

/** A sign turned up by so much: from the middle on, the strongest of its kind is the cue that a script would give. */
export function withAmount(dials: FigureDials, sign: Sign, amount: number): FigureDials {
  const { kind } = kindOf(sign);
  const amounts = { ...dials.amounts, [sign]: amount };
  const [strongest] = signsOfKind(kind)
    .filter((each) => (amounts[each] ?? 0) >= 0.5)
    .sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0));
  const now = dials.cues[kind];
  const told = strongest ? kindOf(strongest).value : null;
  // A cue that no sign stands for stays until a sign takes its place.
  const kept = told === null && now !== undefined && signOf(kind, now) === null ? now : told;
  return { ...cued(dials, kind, kept), amounts };
}

/** Getting up or sitting down takes away a stance that says otherwise. */
export function withPosture(dials: FigureDials, posture: Posture): FigureDials {
  const against = posture === 'standing' ? settles : rises;
  const { stance } = dials.cues;
  const clears = stance !== undefined && hasCounter(dials.room) && against.includes(stance);
  return { ...(clears ? withCue(dials, 'stance', null) : dials), posture };
}

function cued(dials: FigureDials, kind: SeenKind, value: string | null): FigureDials {
  const { [kind]: _, ...others } = dials.cues;
  const cues: SeenCues = value === null ? others : { ...others, [kind]: value };
  const posture = kind === 'stance' && value !== null ? postureBy(value, dials) : dials.posture;
  return { ...dials, cues, posture };
}

function postureBy(stance: string, { posture, room }: FigureDials): Posture {
  if (!hasCounter(room)) return posture;
  return rises.includes(stance) ? 'standing' : settles.includes(stance) ? 'counter' : posture;
}

/**
 * What a script says, line by line, to come to these dials. It is two lines where one stance must come first: somebody
 * gets up at a counter, and then steps back.
 */
export function cueLines(dials: FigureDials): readonly SeenCues[] {
  const { cues, room, posture } = dials;
  const ordered = inOrder(cues);
  const mustRise = hasCounter(room) && posture === 'standing' && !rises.includes(cues.stance ?? '');
  if (!mustRise) return Object.keys(ordered).length > 0 ? [ordered] : [];
  if (cues.stance === undefined) return [{ stance: 'standing', ...ordered }];
  return [{ stance: 'standing' }, ordered];
}

const inOrder = (cues: SeenCues): SeenCues =>
  Object.fromEntries(seenKinds.flatMap((kind) => (cues[kind] === undefined ? [] : [[kind, cues[kind]]])));

/** `# stance: forward # hands: fist` */
export const tagsOf = (cues: SeenCues): string =>
  Object.entries(cues)
    .map(([kind, value]) => `# ${kind}: ${value}`)
    .join(' ');
