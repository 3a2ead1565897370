/** The signs that the live picture turns by degrees, and the cue of scripts that each stands for. Pure. */
import type { SeenKind } from './dials.ts';

const cues = {
  lean: { kind: 'stance', value: 'forward' },
  back: { kind: 'stance', value: 'back' },
  ease: { kind: 'stance', value: 'ease' },
  slump: { kind: 'stance', value: 'slump' },
  pace: { kind: 'stance', value: 'pacing' },
  chin: { kind: 'head', value: 'down' },
  turned: { kind: 'head', value: 'turned' },
  stare: { kind: 'gaze', value: 'stare' },
  tears: { kind: 'eyes', value: 'wet' },
} as const satisfies Readonly<Record<string, { readonly kind: SeenKind; readonly value: string }>>;

export type Sign = keyof typeof cues;
export const signs = Object.keys(cues) as readonly Sign[];

export const kindOf = (sign: Sign): { readonly kind: SeenKind; readonly value: string } => cues[sign];

export const signsOfKind = (kind: SeenKind): readonly Sign[] =>
  signs.filter((sign) => cues[sign].kind === kind);

/** The sign that a cue turns all the way, or null where the live picture has none for it. */
export const signOf = (kind: SeenKind, value: string): Sign | null =>
  signsOfKind(kind).find((sign) => cues[sign].value === value) ?? null;
