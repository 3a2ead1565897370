/** The clock in words, sparsely: once when a moment opens, once when little is left. Pure. */

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** To the nearest five seconds above ten: a number nobody can use would only cost time to hear. */
function inWords(seconds: number): string {
  if (seconds <= 10) return numbers[Math.max(1, Math.round(seconds))] ?? 'ten';
  return String(Math.round(seconds / 5) * 5);
}

export function openingWords(milliseconds: number | null, pauseKey: boolean): string {
  if (milliseconds === null) return '';
  const seconds = milliseconds / 1000;
  return `About ${inWords(seconds)} seconds.${pauseKey ? ' P pauses.' : ''}`;
}

/** The share of the window at which little is left. */
export const littleLeft = 0.3;

export const littleLeftWords = 'Little time left.';
