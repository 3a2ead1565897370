/** Conduct as single answers show it, in the debrief's own terms. */
import { speaks } from '../../debrief/conduct.ts';
import type { Response } from '../../story/scenario.ts';

/** A window that closed is no choice, and speaks neither for nor against. */
const isChosen = ({ silence, lapse }: Response): boolean => silence || !lapse;

/** Nothing in it speaks against the conduct. */
export const isRight = (response: Response): boolean => !speaks(response).strayed;

/** 1 for an answer that speaks against the conduct, -1 for one that speaks for it, 0 for both or neither. */
export function poorIn(response: Response): number {
  if (!isChosen(response)) return 0;
  const { kept, strayed } = speaks(response);
  return Number(strayed) - Number(kept);
}
