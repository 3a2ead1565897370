/** What may be said to be known: words that promise a study, and the studies that may stand behind them. */

/** What is known of a source. */
export interface Source {
  readonly type: string;
  /** `text-seen`, `citation-seen`, or `memory`: nobody looked it up. */
  readonly verified: string;
}

/** Words that promise a study. "She studies his face" promises none, and neither does "research into". */
const promises = [
  /\b(?:research|science|evidence|stud(?:y|ies)|trials?|experiments?)\s+(?:has\s+|have\s+)?(?:shows?|shown|proves?|proved|proven|finds?|found|confirms?)\b/i,
  /\b(?:(?:many|most|several|some|recent|numerous|all) studies|studies (?:suggest|say|agree|tell|indicate|demonstrate))\b/i,
  /\b(?:proven to|scientifically|it (?:is|has been) proven|evidence[- ]based|according to (?:research|science|studies))\b/i,
];

/** The words of a text that promise a study, or null. */
export function promiseIn(text: string): string | null {
  for (const promise of promises) {
    const words = promise.exec(text)?.[0];
    if (words !== undefined) return words;
  }
  return null;
}

/** Only these may stand behind such words: a study of the right kind whose text somebody read. */
export const isStudyRead = (source: Source | undefined): boolean =>
  source !== undefined &&
  ['meta-analysis', 'rct', 'experiment'].includes(source.type) &&
  source.verified === 'text-seen';

/** Ids in square brackets: `[lancee-1995]`, or several with commas between them. */
export const citedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[([a-z][a-z0-9-]*(?:,\s*[a-z][a-z0-9-]*)*)\]/g)].flatMap(([, ids = '']) =>
    ids.split(/,\s*/),
  );

/** Words that mark the learner: "correct" as a verdict, and not what somebody does to a form. */
export function verdictIn(text: string): string | null {
  const verdict =
    /\bwell done\b|\bincorrect(?:ly)?\b|\bcorrectly\b|\b(?:is|was|were|are) correct\b|\bthe correct (?:answer|response|choice|option|thing|way)\b/i;
  return verdict.exec(text)?.[0] ?? null;
}
