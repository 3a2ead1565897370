/**
 * Every finding that there is, each once: what it is called, what it does to the learner, and what is likely to mend it.
 * Whoever finds something takes its code from here; another does not compile. `docs/findings.md` is made from it.
 */
import { aboutScript } from './about-script.ts';
import { claims } from './claims.ts';
import { endings } from './endings.ts';
import type { Finding } from './finding.ts';
import { ink } from './ink.ts';
import { moments } from './moments.ts';
import { reading } from './reading.ts';
import { reckoning } from './reckoning.ts';
import { ways } from './ways.ts';
import { words } from './words.ts';

/** In the order in which an author meets them. */
export const chapters = {
  'What Ink itself finds': ink,
  'What the script says of itself': aboutScript,
  'Words and tags': words,
  'Moments and responses': moments,
  'How much there is to read': reading,
  'What is claimed to be known': claims,
  'Numbers, chance and counts': reckoning,
  'Where runs go': ways,
  Endings: endings,
} as const;

const all = {
  ...ink,
  ...aboutScript,
  ...words,
  ...moments,
  ...reading,
  ...claims,
  ...reckoning,
  ...ways,
  ...endings,
};

export type Code = keyof typeof all;

export const catalogue: Readonly<Record<Code, Finding>> = all;
