/**
 * Conduct beside outcome, in one or two plain sentences. Conduct is what the learner did; the outcome is partly luck,
 * so neither is read off the other and nobody is told that they were right or wrong.
 */
import { techniqueOf } from '../encounter/technique.ts';
import type { Turn } from '../encounter/trace.ts';
import type { Response } from '../story/scenario.ts';

export type Conduct = 'kept' | 'mostly' | 'mixed' | 'strayed' | 'undecided';
/** `held`: it stayed safe, and what brought them there is still there. */
export type Went = 'well' | 'held' | 'badly' | 'left';

/** Up to this share of decisions against the standards still counts as mostly keeping to them; above the other, as straying. */
const mostlyUpTo = 0.25;
const strayedAbove = 0.5;

/**
 * A response speaks for the conduct when it shows a standard or uses a technique that helps, and against it when it
 * misses one or uses one that harms. It may do both.
 */
export function speaks(response: Response): { readonly kept: boolean; readonly strayed: boolean } {
  const helpful = techniqueOf(response.technique).kind === 'helpful';
  return { kept: helpful || response.shows.length > 0, strayed: !helpful || response.misses.length > 0 };
}

/** A window that closed is no choice, and speaks neither for the conduct nor against it. */
export function conductIn(turns: readonly Turn[]): Conduct {
  let kept = 0;
  let strayed = 0;
  for (const { moment, response: id, lapse } of turns) {
    const response = moment.responses.find((each) => each.id === id);
    if (lapse || !response) continue;
    const spoken = speaks(response);
    if (spoken.kept) kept += 1;
    if (spoken.strayed) strayed += 1;
  }
  if (kept + strayed === 0) return 'undecided';
  if (strayed === 0) return 'kept';
  const share = strayed / (kept + strayed);
  if (share <= mostlyUpTo) return 'mostly';
  return share > strayedAbove ? 'strayed' : 'mixed';
}

type Sentences = Readonly<Record<Conduct, Readonly<Record<Went, (person: string) => string>>>>;

const sentences: Sentences = {
  kept: {
    well: (person) =>
      `You kept to how we treat people here, and it ended well with ${person}. That is not always how it goes; how you did it is worth keeping.`,
    held: (person) =>
      `You kept to how we treat people here, and it stayed safe with ${person}. What brought ${person} here is still there, and that was not all in your hands.`,
    badly: (person) =>
      `You kept to how we treat people here; it still went badly with ${person}. That happens, and it does not undo what you did.`,
    left: (person) =>
      `You kept to how we treat people here for as long as you stayed with ${person}. It had not come to an ending, and the conduct counts without one.`,
  },
  mostly: {
    well: (person) =>
      `You mostly kept to how we treat people here, and it ended well with ${person}. That is not always how it goes; how you did it is worth keeping.`,
    held: (person) =>
      `You mostly kept to how we treat people here, and it stayed safe with ${person}. What brought ${person} here is still there, and that was not all in your hands.`,
    badly: (person) =>
      `You mostly kept to how we treat people here; it still went badly with ${person}. That happens, and it does not undo what you kept to.`,
    left: (person) =>
      `You mostly kept to how we treat people here for as long as you stayed with ${person}. It had not come to an ending, and the conduct counts without one.`,
  },
  mixed: {
    well: (person) =>
      `You kept to how we treat people here at some moments and not at others; it ended well with ${person}. On another day the same answers could have ended otherwise.`,
    held: (person) =>
      `You kept to how we treat people here at some moments and not at others; it stayed safe with ${person}, and nothing was settled.`,
    badly: (person) =>
      `You kept to how we treat people here at some moments and not at others; it went badly with ${person}. What you kept to still counts.`,
    left: (person) =>
      `Until you left ${person}, you kept to how we treat people here at some moments and not at others. It had not come to an ending.`,
  },
  strayed: {
    well: (person) =>
      `It ended well with ${person}, though much of what you did was not how we treat people here. On another day the same answers could have ended otherwise.`,
    held: (person) =>
      `It stayed safe with ${person}, though much of what you did was not how we treat people here. Each of those moments can be tried again.`,
    badly: (person) =>
      `Much of what you did was not how we treat people here, and it went badly with ${person}. Each of those moments can be tried again.`,
    left: (person) =>
      `Much of what you did before you left ${person} was not how we treat people here. Each of those moments can be tried again.`,
  },
  undecided: {
    well: (person) =>
      `You gave ${person} no answer in time, so there is no conduct to speak of; it ended well all the same.`,
    held: (person) =>
      `You gave ${person} no answer in time; it stayed safe all the same, and nothing was settled.`,
    badly: (person) =>
      `You gave ${person} no answer in time, and it went badly. The clock can be set slower, or off.`,
    left: (person) => `You gave ${person} no answer before you left, so there is no conduct to speak of yet.`,
  },
};

/** `person` is the name of the one across from the learner. */
export function conductWords(turns: readonly Turn[], went: Went, person: string): string {
  return sentences[conductIn(turns)][went](person);
}
