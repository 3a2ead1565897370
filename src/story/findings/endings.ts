/** Findings about endings. */
import type { Findings } from './finding.ts';

export const endings = {
  'no-ending': {
    severity: 'error',
    title: 'An ending does not say what it is',
    means: 'The scene ends and the debrief cannot say how.',
    why: 'The first line of an ending carries its kind, and a name of its own where there are several of a kind.',
    fix: 'Can the first line of the ending carry # ending: and its kind?',
    example: {
      wrong: 'Owen: Thanks.   # stance: ease',
      right: 'Owen: Thanks.   # ending: settled # stance: ease',
    },
  },
  'two-endings': {
    severity: 'warning',
    title: 'A run ends in two ways at once',
    means: 'The debrief tells of the first; what is read last may be another.',
    why: 'A run has one ending: the first that its last lines name.',
    fix: 'Which of the two is it?',
    example: {
      wrong: 'He leaves the sheet where it is.   # gaze: floor # ending: settled',
      right: 'He leaves the sheet where it is.   # gaze: floor',
    },
  },
  'bare-ending': {
    severity: 'warning',
    title: 'An ending is over at once',
    means: 'The learner is not shown what came of it, and cannot say why it ended so.',
    why: 'An ending closes with three to six beats: what the person does, what is left in the room. The reasons for the last decision come with them.',
    fix: 'What does the learner see of what came of it?',
    example: {
      wrong: 'Owen: Keep it, then.\n-> END',
      right: 'Owen: Keep it, then.\nThe door does not slam. It is on a spring.   # sound: doors\n-> END',
    },
  },
  'long-ending': {
    severity: 'warning',
    title: 'An ending goes on for long',
    means: 'It is decided, and the learner still has to watch.',
    why: 'An ending closes with three to six beats. What came of it can be told in so many.',
    fix: 'Which of its lines can go?',
    example: {
      wrong:
        'Owen: Keep it, then.\nOwen: Keep the lot.\nThe card slides off.\nIt falls behind the desk.\nHe turns.\nThe door does not slam.',
      right: 'Owen: Keep it, then.\nThe door does not slam.',
    },
  },
} as const satisfies Findings;
