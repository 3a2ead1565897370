/** Reads Ink tags: `# name: value`, or a bare `# name`. Pure. */
import type { CueKind, EndingKind } from './scenario.ts';

export interface Tag {
  readonly name: string;
  readonly value: string;
}

/** `"stance: forward"` → name `stance`, value `forward`; a bare tag has an empty value. */
export function readTag(raw: string): Tag {
  const colon = raw.indexOf(':');
  if (colon < 0) return { name: raw.trim(), value: '' };
  return { name: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() };
}

export const cueKinds: readonly CueKind[] = [
  'stance',
  'gaze',
  'hands',
  'head',
  'skin',
  'eyes',
  'tremor',
  'voice',
  'distance',
  'breath',
  'sound',
  'inset',
  'hold',
];

export const endingKinds: readonly EndingKind[] = [
  'settled',
  'contained',
  'left-safely',
  'handed-over',
  'escalated',
  'broke-down',
];

/** How far an author may tighten or loosen a moment's window (craft: pressure 0.85 to 1.3). */
export const pressures: Readonly<Record<string, number>> = { tight: 0.85, loose: 1.3 };

/** `"settled/quiet"` → kind and the script's own name for it; null when the kind is unknown. */
export function readEnding(value: string): { kind: EndingKind; id: string } | null {
  const [kind = '', own] = value.split('/').map((part) => part.trim());
  const known = endingKinds.find((each) => each === kind);
  return known ? { kind: known, id: own ? `${kind}/${own}` : kind } : null;
}

/** `"doors 1..3"` → an Ink variable and its range; null when it is not written so. */
export function readTwist(value: string): { name: string; low: number; high: number } | null {
  const parts = /^([A-Za-z_]\w*)\s+(\d+)\.\.(\d+)$/.exec(value);
  if (!parts) return null;
  const [, name = '', low, high] = parts;
  return { name, low: Number(low), high: Number(high) };
}
