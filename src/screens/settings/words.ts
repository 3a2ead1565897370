/** What settings mean, in words; figures only where a person would say them. */
import type { SafeParts, Settings } from './settings.ts';

/** Seconds a moment of four short responses stays open by default; see the window's formula in the encounter. */
export const usualWindow = 14;

type Clock = Settings['clock'];

const clockLabels: Readonly<Record<string, string>> = {
  '0.75': 'A little less',
  '1': 'The usual',
  '1.5': 'Half as long again',
  '2': 'Twice as long',
  '3': 'Three times',
  '5': 'Five times',
  '10': 'Ten times',
  off: 'No clock',
  room: 'A room votes',
};

export function clockLabel(clock: Clock): string {
  return clockLabels[String(clock)] ?? `${clock} times`;
}

/** "About 28 seconds", or minutes where a person would say minutes. */
export function windowInWords(clock: Clock): string {
  if (clock === 'room') return 'As long as the room needs';
  if (clock === 'off') return 'As long as you like';
  const seconds = usualWindow * clock;
  if (seconds < 60) return `About ${Math.round(seconds)} seconds`;
  if (seconds < 90) return 'A little over a minute';
  return 'More than two minutes';
}

/** What the setting comes to, in a sentence or two. */
export function clockNote(clock: Clock): string {
  if (clock === 'room')
    return 'For a group with one screen and somebody who leads it: you open each moment, the room votes by show of hands, and you run what it chose, or both.';
  return `${windowInWords(clock)} for four short answers. Nothing counts for less if you take longer.`;
}

export function levelInWords(value: number): string {
  if (value <= 0) return 'Off';
  if (value < 0.35) return 'Quiet';
  if (value < 0.7) return 'Middle';
  if (value < 1) return 'Nearly full';
  return 'Full';
}

export function ceilingInWords(value: number): string {
  if (value <= 0) return 'Calm throughout';
  if (value < 0.35) return 'A light touch';
  if (value < 0.7) return 'About half';
  if (value < 1) return 'Most of it';
  return 'All of it';
}

const partWords: Readonly<Record<keyof SafeParts, string>> = {
  smooth: 'rough and shrill sounds',
  silentHeart: 'the heartbeat',
  even: 'loud and soft',
  captions: 'sounds in words',
  motion: 'movement',
  ceiling: 'how far it tightens',
};

/** "the heartbeat, movement". */
export function changedInWords(parts: readonly (keyof SafeParts)[]): string {
  return parts.map((part) => partWords[part]).join(', ');
}
