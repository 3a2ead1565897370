/** How much is told: a setting of whoever runs the product. */
import type { Happening } from './happening.ts';

/**
 * - none: nothing
 * - outcome: that a run began, stopped, came to an end, and how; how ready they then are; that its debrief was opened
 * - decisions: each answer too, and how sure they were
 * - full: the line of the simulated person over each scene and over the run, and the seed
 */
export const details = ['none', 'outcome', 'decisions', 'full'] as const;
export type Detail = (typeof details)[number];

const ranks: Readonly<Record<Detail, number>> = { none: 0, outcome: 1, decisions: 2, full: 3 };

/** From which detail on each is told. */
const from: Readonly<Record<Happening['what'], Detail>> = {
  began: 'outcome',
  left: 'outcome',
  'came-back': 'outcome',
  ended: 'outcome',
  ready: 'outcome',
  debriefed: 'outcome',
  decided: 'decisions',
  sure: 'decisions',
  'scene-over': 'full',
};

export const reaches = (detail: Detail, needed: Detail): boolean => ranks[detail] >= ranks[needed];
export const isTold = (what: Happening['what'], detail: Detail): boolean => reaches(detail, from[what]);

/** A kiosk is shared: nobody there has agreed to each of their answers being kept. */
export const usualDetail = (place: 'lms' | 'kiosk' | 'self'): Detail =>
  place === 'lms' ? 'decisions' : place === 'kiosk' ? 'outcome' : 'none';
