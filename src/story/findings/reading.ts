/** Findings about how much there is to read, and when. */
import type { Findings } from './finding.ts';

const form = `    # why: You said back the one thing that mattered. He did not have to say it again.
    # inside: She'd got it.
    ~ heard = true
    Owen: By five. They said by five.   # stance: ease`;

export const reading = {
  'long-response': {
    severity: 'warning',
    title: 'A response is too long to be said or done',
    means: 'The learner reads a paragraph while somebody shouts; nobody would get to the end of it.',
    why: 'Twenty-five words at the most in any response, and fourteen in most: that is what can be said in one breath to somebody who is upset, and read in a window of seconds.',
    fix: 'What is the one thing that it says?',
    example: {
      wrong:
        '* [Read the sheet that he is holding up, with its stamp towards the light, slowly down to the last line, before you look at his face again. # attentive-listening # silence]',
      right: '* [Read the sheet that he is holding up. # attentive-listening # silence]',
    },
  },
  'wordy-moment': {
    severity: 'warning',
    title: 'Most responses of a moment are long',
    means: 'The learner reads when they should be deciding, and the pressure goes.',
    why: 'Fourteen words at the most, in most options. To press harder, write fewer words.',
    fix: 'Can most of them be said in fourteen words?',
    example: {
      wrong: `* [“So you need that form, the one from the housing office, and you need it today.” # reflection-paraphrase # standard: seen]
${form}
* [“It does tell you so on the screen, I'm afraid, just below the big green button.” # arguing-facts # misses: dignity]`,
      right: `* [“You need that form, and today.” # reflection-paraphrase # standard: seen]
${form}
* [“It does tell you so on the screen, I'm afraid.” # arguing-facts # misses: dignity]`,
    },
  },
  'stands-out': {
    severity: 'warning',
    title: 'One response of a moment is much longer than the others',
    means: 'It gives itself away: learners soon take the long one, or never, without reading the person.',
    why: 'Length, manners and position must not tell responses apart. This one has at least six words more than any other spoken one, and half as many again.',
    fix: 'Can it be cut, or can another say as much?',
    example: {
      wrong:
        '* [“Pay half of it now at this desk, or come in and talk to Anne about it on Monday?” # offering-choices # standard: dignity]',
      right: '* [“Pay half now, or talk to Anne on Monday?” # offering-choices # standard: dignity]',
    },
  },
  'long-window': {
    severity: 'warning',
    title: 'A moment stays open for long',
    means:
      'There is so much to read that the window has to stay open for more than twenty seconds: nothing presses.',
    why: 'A window is always long enough for a slow reader (175 words a minute) to read every option, to decide and to press. Twenty seconds is what some fifty words take, all options together. The clock is never cut instead.',
    fix: 'Which of its words can go?',
    example: {
      wrong:
        '* [Turn the screen on its foot until he can read it from where he stands, with your finger under the line about the book. # tactical-pause # silence]',
      right: '* [Turn the screen so that he can read it. # tactical-pause # silence]',
    },
  },
  'long-line': {
    severity: 'warning',
    title: 'A line is too long for one beat',
    means: 'The scene stands still while it is read.',
    why: 'A line is shown alone for as long as it takes to read. More than thirty words take over ten seconds, in which nothing else happens.',
    fix: 'Can it be two lines?',
    example: {
      wrong:
        'He folds the form along the line, twice, the way they ask for, and puts it inside his coat, and then takes it out again to look at the stamp and at the name.',
      right: 'He folds the form along the line, twice, the way they ask for.',
    },
  },
} as const satisfies Findings;
