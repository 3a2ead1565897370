/** Findings about what a script says of itself. */
import type { Findings } from './finding.ts';

const title = '# title: Wet pages\n# sector: library';

export const aboutScript = {
  'file-name': {
    severity: 'error',
    title: 'The file’s name cannot be an id',
    means: 'The scenario cannot be listed, opened by its address, or found again by a kept run.',
    why: 'The name becomes the scenario’s id, which addresses, records and learning platforms carry as it stands: forty small letters, digits and hyphens at most.',
    fix: 'Can you call it something like the-long-wait.ink?',
    example: { wrong: 'Wet Pages (final).ink', right: 'wet-pages.ink' },
  },
  'missing-about': {
    severity: 'error',
    title: 'The script does not say something about itself',
    means: 'The first screen, the briefing or the stage would have a hole where this belongs.',
    why: 'An encounter cannot begin without a person, a room and a driver, and nobody should begin one without knowing who they are, what they know and what may be hard to meet.',
    fix: 'Can you add it at the top?',
    example: { wrong: title, right: `${title}\n# role: Library assistant` },
  },
  'unknown-driver': {
    severity: 'error',
    title: 'A driver that the kit does not have',
    means: 'Nobody can be moved by it: the person could not react.',
    why: 'A driver is a set of numbers: how fast somebody loses room for words, what they give for being heard.',
    fix: 'Which of the drivers is it?',
    example: { wrong: '# driver: frustated', right: '# driver: frustrated' },
  },
  'unknown-figure': {
    severity: 'error',
    title: 'A figure that the cast does not have',
    means: 'Nobody would be standing there.',
    why: 'Figures are drawn and baked beforehand, each with every step from calm to crisis.',
    fix: 'Which of the cast is it?',
    example: { wrong: '# figure: don', right: '# figure: dan' },
  },
  'unknown-room': {
    severity: 'error',
    title: 'A room that is not there',
    means: 'The encounter would be nowhere.',
    why: 'Rooms are drawn and baked beforehand, in every light.',
    fix: 'Which of the rooms is it?',
    example: { wrong: '# room: waitingroom', right: '# room: waiting-room' },
  },
  'person-number': {
    severity: 'error',
    title: 'The person does not start with a number that they can have',
    means: 'Nobody knows how stirred, how trusting or how needy the person is when they come in.',
    why: 'Arousal, trust and need are whole numbers from 0 to 100, and load from 0 to 3. The script sets where they start.',
    fix: 'Can you declare it near the top?',
    example: { wrong: 'VAR trust = 140', right: 'VAR trust = 40' },
  },
  'twist-range': {
    severity: 'error',
    title: 'A twist without a range',
    means: 'The seed has nothing to draw: the encounter cannot begin.',
    why: 'A twist is a variable and the whole numbers that it may take, the lowest first.',
    fix: 'Is it written like # twist: doors 1..3?',
    example: { wrong: '# twist: queue 1 or 2', right: '# twist: queue 0..1' },
  },
  'twist-variable': {
    severity: 'error',
    title: 'A twist that sets nothing',
    means: 'The twist is drawn and nothing happens.',
    why: 'The seed sets a variable before the first line; the script must declare it.',
    fix: 'Did you forget to declare it?',
    example: { wrong: '# twist: cue 0..1', right: '# twist: queue 0..1' },
  },
  'twist-unread': {
    severity: 'warning',
    title: 'A twist that the script never asks for',
    means: 'Learners who come back will meet the very same encounter again.',
    why: 'A twist changes what is right next. One that no condition reads changes nothing.',
    fix: 'Where does the script ask which way it went?',
    example: {
      wrong: '# twist: queue 0..1\n# twist: rain 0..1\nVAR rain = 0',
      right: '# twist: queue 0..1',
    },
  },
} as const satisfies Findings;
