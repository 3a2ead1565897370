/** Findings about moments and their responses. */
import type { Findings } from './finding.ts';

const pause = `* [Wait, with your hand on the keyboard. # giving-space # silence # lapse]
    # why: With eight minutes left, a silence costs him one of them.`;
const turning = '* [Turn the screen so that he can read it. # tactical-pause # silence]';

export const moments = {
  'missing-reason': {
    severity: 'error',
    title: 'A response does not say why it went as it did',
    means: 'The debrief has nothing to show for this decision.',
    why: 'Knowing why is what lets people adapt. Every response says why it worked or failed here, and what the other person was going through.',
    fix: 'Can you say it once, on a line of its own directly under the choice?',
    example: {
      wrong: pause,
      right: `${pause}\n    # inside: I could hear the clock.`,
    },
  },
  'doubled-reason': {
    severity: 'error',
    title: 'A response gives a reason twice',
    means: 'The debrief shows one of them, and nobody can say which.',
    why: 'Why and inside stand once each, directly under the choice.',
    fix: 'Can you say it once, on a line of its own directly under the choice?',
    example: {
      wrong: '# inside: I could hear the clock.\n    # inside: It was loud.',
      right: '# inside: I could hear the clock.',
    },
  },
  'duplicate-moment': {
    severity: 'error',
    title: 'Two moments share one name',
    means: 'Kept runs could not tell which of the two a decision belongs to.',
    why: 'A moment is known by the labels on the way to it, so that runs survive when lines are added elsewhere.',
    fix: 'Did you forget a label before one of them, such as - (after_the_call)?',
    example: { wrong: '- Owen: What fine? What book?', right: '- (fine)\nOwen: What fine? What book?' },
  },
  'duplicate-response': {
    severity: 'error',
    title: 'Two responses of a moment share one name',
    means: 'Kept runs could not tell which of the two was taken.',
    why: 'A response is known by its technique. Where two of a moment share one, each needs a name of its own.',
    fix: 'Can you tell them apart with # id: a-name-of-its-own inside the brackets?',
    example: {
      wrong: "* { not heard } [“Give it here. I'll print the thing.” # concrete-help]",
      right: "* { not heard } [“Give it here. I'll print the thing.” # concrete-help # id: grudging]",
    },
  },
  'same-text': {
    severity: 'warning',
    title: 'Two responses of a moment say the same',
    means: 'The learner sees the same words twice, and cannot tell them apart.',
    why: 'What happens must follow from what was chosen.',
    fix: 'Can one of them be said differently?',
    example: {
      wrong: '* [“Pay half now, or talk to Anne on Monday?” # telling-to-calm-down]',
      right: "* [“Let's both just calm down for a minute, shall we?” # telling-to-calm-down]",
    },
  },
  'one-silence': {
    severity: 'error',
    title: 'A moment has no way to say nothing, or several',
    means: 'Somebody who would rather wait has to speak.',
    why: 'Saying nothing is an answer, and often a good one. It is always there, always last.',
    fix: 'Which one of its choices carries # silence?',
    example: {
      wrong: '* [Turn the screen so that he can read it. # tactical-pause]',
      right: '* [Turn the screen so that he can read it. # tactical-pause # silence]',
    },
  },
  'one-lapse': {
    severity: 'error',
    title: 'A moment has no answer for a window that closes, or several',
    means: 'If the learner does nothing, nothing can happen.',
    why: 'A window closes. What this person makes of that is written, never a default.',
    fix: 'Which one of its choices carries # lapse?',
    example: {
      wrong: '* [Look for the fine, and go on looking. # crowding]',
      right: '* [Look for the fine, and go on looking. # crowding # lapse]',
    },
  },
  'three-or-four': {
    severity: 'error',
    title: 'A moment has too few responses, or too many',
    means: 'Fewer than three is no choice; more than four cannot be read in time.',
    why: 'Three or four responses besides silence and lapse: enough that none is given away, few enough for a window of seconds.',
    fix: 'Can it have three or four?',
    example: {
      wrong: turning,
      right: `* [“It's only a fine, you know. You mustn't be upset.” # minimising]
    # why: To you it was a fine. To him it stood between him and the form.
    # inside: Only.
    Owen: Only a fine.   # voice: low
${turning}`,
    },
  },
  'few-offered': {
    severity: 'warning',
    title: 'A moment runs short of responses on some way to it',
    means: 'Somebody who comes this way has fewer than three things to say.',
    why: 'Conditions and choices that are offered only once can take responses away. Three spoken ones are to be there always.',
    fix: 'Can one of them be there whatever went before?',
    example: {
      wrong: "* { heard } [“Give it here. I'll print the thing.” # concrete-help # id: grudging]",
      right: "* { not heard } [“Give it here. I'll print the thing.” # concrete-help # id: grudging]",
    },
  },
} as const satisfies Findings;
