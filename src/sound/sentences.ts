/** What is read aloud, cut to what a voice can say in one go. Pure. */

/** Long speech is cut off by some browsers, and one cannot stop in the middle of it: a sentence at a time. */
export function sentencesOf(text: string): string[] {
  const parts = text.trim().split(/(?<=[.!?…]["”’')]*)\s+/);
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A line with its speaker, who is named only when they were not the last to speak. */
export function lineInWords(
  { speaker, text }: { readonly speaker: string | null; readonly text: string },
  before: string | null,
): string[] {
  const named = speaker !== null && speaker !== before ? [`${speaker}:`] : [];
  return [...named, ...sentencesOf(text)];
}

const numbers = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** "One: Sorry about the wait." Saying nothing is read last, by its own key. */
export function optionsInWords(
  options: readonly { readonly text: string; readonly key: string; readonly silence: boolean }[],
): string[] {
  const spoken = options.filter(({ silence }) => !silence);
  const silent = options.filter(({ silence }) => silence);
  const name = (key: string) => (key === '0' ? 'Nought' : (numbers[Number(key) - 1] ?? key));
  return [...spoken, ...silent].map(({ key, text }) => `${name(key)}: ${text}`);
}
