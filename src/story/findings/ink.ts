/** What Ink itself finds. It tells this in its own words. */
import type { Findings } from './finding.ts';

export const ink = {
  ink: {
    severity: 'error',
    title: 'Ink cannot read this',
    means: 'The scenario cannot be played.',
    why: 'These are the words of Ink’s own compiler; Inky shows the same.',
    fix: 'Does it play in Inky?',
    example: { wrong: '- -> printin', right: '- -> printing' },
  },
  'ink-warning': {
    severity: 'warning',
    title: 'Ink has a doubt about this',
    means: 'It plays, but perhaps not as it was meant: most often the scene can run out of words here.',
    why: 'These are the words of Ink’s own compiler; Inky shows the same.',
    fix: 'Does it play in Inky as you meant it?',
    example: {
      wrong: 'You turn off the lights at the back.',
      right: 'You turn off the lights at the back.\n-> END',
    },
  },
  todo: {
    severity: 'warning',
    title: 'A TODO stands in the script',
    means: 'Something that you meant to do is not done.',
    why: 'Ink keeps TODO lines out of the story and reports them.',
    fix: 'Is it done?',
    example: {
      wrong: 'TODO: the lights\nYou turn off the lights at the back.',
      right: 'You turn off the lights at the back.',
    },
  },
} as const satisfies Findings;
