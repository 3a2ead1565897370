/** How a line is said: its syllables in time, so that a mouth and a murmur keep to the same words. Pure. */

export interface Syllable {
  /** Milliseconds from the beginning of the line. */
  readonly at: number;
  readonly ms: number;
  /** 0 to 1: how far the mouth opens. */
  readonly open: number;
  readonly stressed: boolean;
  /** The last before a breath: it is drawn out and the pitch falls, or rises in a question. */
  readonly last: boolean;
}

export interface Rhythm {
  readonly ms: number;
  readonly syllables: readonly Syllable[];
  /** True where the line asks. */
  readonly asks: boolean;
}

/** Syllables a second, calm and at the top: people speak faster when they are stirred. Shape only; the numbers are the designers'. */
const calmRate = 4;
const stirredRate = 6;
/** Milliseconds of a breath at a full stop and at a comma; a stirred speaker leaves less. */
const stop = 420;
const comma = 190;

/** Short words that carry no stress of their own. */
const light = new Set(
  'a an the and or but of to in on at is was it he she they we you i for with that this be are do not'.split(
    ' ',
  ),
);

/** The vowel groups of an English word, near enough: what a mouth would show. */
export function syllablesOf(word: string): readonly string[] {
  const letters = word.toLowerCase().replace(/[^a-zà-ÿ0-9]/g, '');
  if (letters === '') return [];
  if (/^\d+$/.test(letters)) return Array.from({ length: Math.min(4, letters.length + 1) }, () => 'e');
  // What is written and not said: an e at the end, in -ed and -es, and inside a few everyday words.
  const spoken = letters
    .replace(/^(some|more|there|where)(?=[a-z]{3})/, (word) => word.slice(0, -1))
    .replace('every', 'evry')
    .replace(/(?<=[a-z]{2}[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxz])es$/, '');
  const groups = spoken.match(/[aeiouyà-ÿ]+/g);
  return groups ?? ['e'];
}

/** Wide vowels open a mouth more than narrow ones. */
function opening(vowels: string): number {
  if (/a|ou|ow/.test(vowels)) return 1;
  if (/o/.test(vowels)) return 0.75;
  return /e/.test(vowels) ? 0.6 : 0.4;
}

/** The rhythm of a line at an arousal of 0 to 100. An empty line has none. */
export function rhythmOf(text: string, arousal: number): Rhythm {
  const stirred = Math.min(1, Math.max(0, arousal / 100));
  const each = 1000 / (calmRate + (stirredRate - calmRate) * stirred);
  const breath = 1 - 0.45 * stirred;
  const syllables: Syllable[] = [];
  let at = 0;
  for (const word of text.split(/\s+/)) {
    const vowels = syllablesOf(word);
    const pause = /[.!?…:]["”’')]*$/.test(word) ? stop : /[,;–—-]["”’')]*$/.test(word) ? comma : 0;
    const carries = !light.has(word.toLowerCase().replace(/[^a-z]/g, ''));
    vowels.forEach((group, index) => {
      const stressed = carries && index === 0;
      const last = pause > 0 && index === vowels.length - 1;
      const ms = Math.round(each * (stressed ? 1.2 : 0.85) * (last ? 1.35 : 1));
      syllables.push({
        at: Math.round(at),
        ms,
        open: opening(group) * (stressed ? 1 : 0.75),
        stressed,
        last,
      });
      at += ms;
    });
    at += pause * breath;
  }
  const end = syllables.at(-1);
  if (end && !end.last) syllables.splice(-1, 1, { ...end, last: true });
  return { ms: end ? end.at + end.ms : 0, syllables, asks: /\?["”’')]*\s*$/.test(text) };
}
