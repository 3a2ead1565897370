/** Findings about where runs go, and where none does. Most are found by following the runs. */
import type { Findings } from './finding.ts';

const goodbye = 'He holds the door for the woman behind him.\n-> END';

export const ways = {
  unreached: {
    severity: 'warning',
    title: 'Nothing leads to this part of the script',
    means: 'Nobody will ever read any of it.',
    why: 'A knot or a stitch is read when something diverts to it. Ink says nothing about one that is left over.',
    fix: 'Did you forget a divert to it, or can it go?',
    example: {
      wrong: '- else:\n    -> thrown',
      right: '- else:\n    -> sent_on',
    },
  },
  'dead-line': {
    severity: 'error',
    title: 'Nobody comes to this line',
    means: 'Nobody will ever read it.',
    why: 'Every run was followed to its end, with every twist and every way the person can be, and none came here.',
    fix: 'Is its condition ever true, and does anything lead here?',
    example: {
      wrong: '- arousal > 100:',
      right: '- arousal > 66 || tries > 1:',
    },
  },
  'dead-response': {
    severity: 'error',
    title: 'Nobody is offered this response',
    means: 'Nobody will ever be able to choose it.',
    why: 'Every run was followed to its end, and in none was it on offer.',
    fix: 'Is its condition ever true, and does anything lead here?',
    example: {
      wrong:
        '* { tries > 2 } [“Pay half now, or talk to Anne on Monday?” # offering-choices # standard: dignity]',
      right: '* [“Pay half now, or talk to Anne on Monday?” # offering-choices # standard: dignity]',
    },
  },
  'not-seen': {
    severity: 'warning',
    title: 'No run was seen to come here',
    means: 'It may be dead: nobody came to it as far as the scenario could be explored.',
    why: 'The scenario was too large to follow every run in the time given. What was not met may still be met.',
    fix: 'Can you play to it yourself?',
    example: {
      wrong: '- arousal > 100:',
      right: '- arousal > 66 || tries > 1:',
    },
  },
  'runs-out': {
    severity: 'error',
    title: 'The scene runs out of words',
    means: 'The scene stops without an ending, in the middle of whatever was going on.',
    why: 'Ink goes on from line to line, and here there is no next one.',
    fix: 'Did you forget a divert, such as -> END?',
    example: { wrong: goodbye.split('\n')[0] ?? '', right: goodbye },
  },
  endless: {
    severity: 'error',
    title: 'The scene goes round and round',
    means: 'The scene hangs: it goes on without a moment and without an end.',
    why: 'A loop that asks nothing of the learner is stopped after so many steps, and the encounter with it.',
    fix: 'Is there a way out of this loop that does not need the learner?',
    example: {
      wrong: goodbye.replace('-> END', '-> printed'),
      right: goodbye,
    },
  },
  short: {
    severity: 'warning',
    title: 'The shortest run is shorter than the script promises',
    means: 'Somebody may be through before they have practised anything.',
    why: 'A moment, with what leads up to it and what comes of it, takes some forty seconds. So there is at least one for each minute that “# minutes:” promises, on every way through.',
    fix: 'Can the shortest way have another moment, or the script promise less?',
    example: { wrong: '# minutes: 8', right: '# minutes: 3' },
  },
  'no-twist': {
    severity: 'warning',
    title: 'A run meets no twist',
    means: 'Somebody who goes this way meets the same encounter whatever the seed draws.',
    why: 'A twist changes what is right next. On this way every line, every offer and every change is the same for all that the twists can be.',
    fix: 'Can a twist be met before the ways part, or on this one too?',
    example: {
      wrong: '{ queue >= 0:',
      right: '{ queue == 1:',
    },
  },
  telling: {
    severity: 'warning',
    title: 'A habit does as well as reading the person',
    means: 'The habit will be learned instead.',
    why: 'Players without any skill but one habit play every run. None may end well nearly as often as somebody who looks at what each response would do to the person: fifteen in a hundred runs must lie between them.',
    fix: 'Can this habit fail somewhere, or can reading the person do better?',
    example: {
      wrong: '- need < 52 && trust >= 44:',
      right: '- heard && need < 52 && trust >= 44:',
    },
  },
} as const satisfies Findings;
