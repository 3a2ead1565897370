/** What lay ahead, in words: how many of a hundred ways of going on ended well, in this game. */
import type { Branch, TurningPoint } from '../../debrief/report.ts';
import { certain } from '../certain.ts';
import { responseWords } from './answer.ts';

export interface Ahead {
  readonly when: string;
  /** 0 to 1. */
  readonly good: number;
  readonly words: string;
}

/** "23 in 100"; what is not none and not all never reads as either. */
export function inHundred(good: number): string {
  if (good <= 0) return 'none';
  if (good >= certain) return 'all';
  if (good < 0.01) return 'fewer than 1 in 100';
  if (good > 0.99) return 'more than 99 in 100';
  return `${Math.round(good * 100)} in 100`;
}

/** Before the answer, after it, and after the one beside it; none where it was not reckoned. */
export function aheadOf({
  before,
  yours,
  contrast,
}: Pick<TurningPoint, 'before' | 'yours' | 'contrast'>): Ahead[] {
  if (!before || !yours.prospect) return [];
  const rows = [row('Before you answered', before.good), row('After your answer', yours.prospect.good)];
  return contrast.prospect ? [...rows, row(otherWords(contrast), contrast.prospect.good)] : rows;
}

const row = (when: string, good: number): Ahead => ({ when, good, words: inHundred(good) });

const otherWords = ({ response }: Branch): string =>
  response.silence || response.lapse
    ? `Had it been: ${responseWords(response)}`
    : `Had it been: “${unquoted(responseWords(response))}”`;

const unquoted = (words: string): string => words.replace(/^[“"]|[”"]$/gu, '');
