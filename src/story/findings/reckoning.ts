/** Findings about numbers, chance and counts: what makes a run the same again, and what does not. */
import type { Findings } from './finding.ts';

const same =
  'A run is told again from its seed and its decisions: to go on after a break, in the debrief, on the other branch.';

export const reckoning = {
  float: {
    severity: 'error',
    title: 'A number with a point',
    means: 'The same decisions can lead somewhere else when the run is told again.',
    why: 'Ink writes 3.0 as 3 when a story is compiled and when it is saved, and reckons with it as a whole number from then on. Whole numbers have no such surprise.',
    fix: 'Can it be a whole number?',
    example: { wrong: '~ tries = tries + 0.5', right: '~ tries = tries + 1' },
  },
  division: {
    severity: 'warning',
    title: 'A division that may be of a number below zero',
    means: 'The script may go another way here than in Inky.',
    why: 'Below zero, Ink rounds a division down in a browser and towards zero in Inky: −7 / 2 is −4 here and −3 there. By zero, it gives no error and no number.',
    fix: 'Can you do without dividing, or first make sure that both are above zero?',
    example: {
      wrong: '~ tries = (trust - arousal) / 2',
      right: '~ tries = tries + 1',
    },
  },
  'own-chance': {
    severity: 'error',
    title: 'The story draws lots of its own',
    means: 'A run that is told again becomes another run: what the debrief shows is not what happened.',
    why: `${same} RANDOM, LIST_RANDOM, SEED_RANDOM and a shuffle draw by themselves, and differently each time.`,
    fix: 'Can a twist draw it instead?',
    example: {
      wrong: '{~You turn off the lights at the back.|You leave the lights on.}',
      right: 'You turn off the lights at the back.',
    },
  },
  'plain-chance': {
    severity: 'warning',
    title: 'The story draws lots of its own',
    means: 'It may come out differently than what was explored.',
    why: 'A story that uses RANDOM or a shuffle was explored for one seed; with another, other lines may be read.',
    fix: 'Can you play it a few times yourself?',
    example: {
      wrong: '{~You turn off the lights at the back.|You leave the lights on.}',
      right: 'You turn off the lights at the back.',
    },
  },
  'turn-count': {
    severity: 'warning',
    title: 'The story counts turns',
    means: 'What comes next hangs on how many decisions went before, which no learner can see.',
    why: `${same} That still holds, for a lapse is a turn as well. But no two ways to this place are alike any more, so that the check may not come to the end of them.`,
    fix: 'Can a variable say what has happened instead?',
    example: { wrong: '- arousal > 66 || TURNS() > 9:', right: '- arousal > 66 || tries > 1:' },
  },
  thread: {
    severity: 'warning',
    title: 'A thread brings choices in from elsewhere',
    means: 'A moment may lack its silence or its lapse, or show too much, without anybody having been told.',
    why: 'What a moment must have is checked where its choices stand. With a thread (<-) they stand in several places.',
    fix: 'Can the choices stand in one place, with conditions?',
    example: {
      wrong: '- <- lights\n-> closing\n\n=== lights ===\nThe lights hum.\n-> DONE',
      right: '- -> closing',
    },
  },
  external: {
    severity: 'error',
    title: 'A function from outside that Composure does not have',
    means: 'The scene stops with an error as soon as it begins.',
    why: 'Ink asks the program that plays it for such a function. Composure answers to event alone, which kit/person.ink declares.',
    fix: 'Can it be a function of the script’s own: === function name() ===?',
    example: {
      wrong: 'INCLUDE kit/person.ink\nEXTERNAL shake(much)',
      right: 'INCLUDE kit/person.ink',
    },
  },
  'odd-event': {
    severity: 'warning',
    title: 'An event by an odd number',
    means: 'The person moves by one more than it says: 3 is 4, and −1 is nothing.',
    why: 'The person’s numbers move in steps of two, so that ways through a scenario meet again and can all be followed. What is odd is rounded up.',
    fix: 'Can it be an even number?',
    example: {
      wrong: '~ event(5, 0, 0, "a woman behind him sighed at the clock")',
      right: '~ event(4, 0, 0, "a woman behind him sighed at the clock")',
    },
  },
  'event-range': {
    severity: 'warning',
    title: 'An event that nobody could take',
    means: 'One thing in the room decides everything: what the learner says no longer counts.',
    why: 'Arousal, trust and need go from 0 to 100. Forty at once is the way from an ordinary evening to very agitated.',
    fix: 'Is it this much?',
    example: {
      wrong: '~ event(60, 0, 0, "a woman behind him sighed at the clock")',
      right: '~ event(4, 0, 0, "a woman behind him sighed at the clock")',
    },
  },
  'event-reason': {
    severity: 'warning',
    title: 'An event without a reason',
    means: 'The debrief shows that the person was moved, and not by what.',
    why: 'The words of an event stand beside the change that it made.',
    fix: 'What happened in the room, in a few words?',
    example: {
      wrong: '~ event(4, 0, 0, "")',
      right: '~ event(4, 0, 0, "a woman behind him sighed at the clock")',
    },
  },
} as const satisfies Findings;
