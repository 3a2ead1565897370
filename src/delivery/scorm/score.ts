/** Conduct as numbers: the share of the decisions that tested a standard and showed it. */
import type { StandardConduct } from '../host.ts';

export const isTested = ({ shown, missed }: StandardConduct): boolean => shown.length + missed.length > 0;

/** 0 to 1; 0 when nothing was tested. */
export const shareOf = ({ shown, missed }: StandardConduct): number =>
  shown.length / Math.max(1, shown.length + missed.length);

/** Whole, 0 to 100. */
export const hundredth = (share: number): string => String(Math.round(within(share) * 100));

/** As SCORM 2004's scaled scores; the half below 0 means nothing here. */
export const scaled = (share: number): string => String(Math.round(within(share) * 100) / 100);

/** The five steps of being sure, from 0. */
export const sureStep = (sure: number): number => Math.round(within(sure / 100) * 4);

const within = (share: number) => (share > 0 ? Math.min(1, share) : 0);
