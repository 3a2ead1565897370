/** What may be said of a source, and how sure of it we are: the words that keep the debrief honest. */
import type { Source, TechniqueNote } from '../../debrief/report.ts';

const strengths: Readonly<Record<TechniqueNote['strength'], string>> = {
  A: 'Tried directly, with people in situations like this one.',
  B: 'Good evidence from a neighbouring field; not tried in quite this situation.',
  C: 'Practice and theory: experienced people say so, and no trial has put it to the test.',
};

export function strengthWords(strength: TechniqueNote['strength']): string {
  return strengths[strength];
}

const checks: Readonly<Record<string, string>> = {
  'text-seen': 'The abstract or the text itself was read.',
  'citation-seen': 'The reference was found; its text was not read.',
  memory: 'Cited from general knowledge; not yet checked against the source.',
};

/** How far somebody has gone to check it. An unknown mark counts as unchecked. */
export function checkedWords(verified: string): string {
  return checks[verified] ?? 'Not yet checked against the source.';
}

const trials = new Set(['meta-analysis', 'rct', 'experiment']);
const agreed = new Set(['consensus', 'guideline', 'practice']);

/** How a claim may be introduced. "Research shows" is kept for trials and experiments whose text was read. */
export function claimLead({ type, verified }: Pick<Source, 'type' | 'verified'>): string {
  if (trials.has(type)) return verified === 'text-seen' ? 'Research shows' : 'A study is cited as showing';
  if (agreed.has(type)) return 'Experienced practitioners say';
  if (type === 'theory') return 'A common explanation';
  if (type === 'review') return 'A review of studies says';
  return 'It has been observed';
}

/** A DOI as the address it stands for; null for anything that does not look like one. */
export function doiAddress(doi: string | null): string | null {
  if (doi === null || !/^10\.\d{4,9}\/\S+$/.test(doi)) return null;
  return `https://doi.org/${doi}`;
}
