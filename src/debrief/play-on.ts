/** Plays a forked encounter on to an ending: as the learner played wherever that fits, else steadily. */
import type { Decision, Encounter, OpenMoment } from '../encounter/encounter.ts';
import { driverOf } from '../encounter/technique.ts';
import { steadiest } from './steady.ts';

/** A script may go round in circles; nobody's encounter is this long. */
export const longestOnward = 60;

/**
 * Decides until the ending, or `longestOnward` times. The first time that a moment comes takes the first of `mine` made
 * at it, the second time the second; one that is not on offer then, or was never made, gives way to the steadiest.
 * Returns how many were the learner's own.
 */
export function playOn(encounter: Encounter, mine: readonly Decision[]): number {
  const driver = driverOf(encounter.scenario.about.driver);
  const waiting = new Map<string, Decision[]>();
  for (const decision of mine) {
    const others = waiting.get(decision.moment);
    if (others) others.push(decision);
    else waiting.set(decision.moment, [decision]);
  }
  let own = 0;
  for (let made = 0; made < longestOnward; made++) {
    const open = encounter.open;
    if (!open) break;
    const { id, responses } = open.moment;
    const kept = waiting.get(id)?.shift();
    if (kept && fits(kept, open)) {
      encounter.decide(kept);
      own += 1;
      continue;
    }
    const offered = responses.filter((response) => open.shown.includes(response));
    const chosen = steadiest(encounter.person, offered, driver) ?? open.lapse;
    encounter.decide(decisionFor(open, chosen.id));
  }
  return own;
}

/** Taking a response of the open moment. One that only a closing window can bring is taken as a lapse. */
export function decisionFor({ moment, shown }: OpenMoment, response: string): Decision {
  const lapse = !shown.some((each) => each.id === response);
  return { moment: moment.id, response, lapse, latency: null };
}

function fits({ response, lapse }: Decision, open: OpenMoment): boolean {
  return lapse ? open.lapse.id === response : open.shown.some((each) => each.id === response);
}
