/** Findings about words that the kit does not know, and tags that stand where they mean something else. */
import type { Findings } from './finding.ts';

const known = 'docs/script.md lists all that there are.';

export const words = {
  'unknown-technique': {
    severity: 'error',
    title: 'A technique that the kit does not know',
    means: 'The person could not react to this response.',
    why: `What a technique does to somebody is a set of numbers in the kit. ${known}`,
    fix: 'Which technique is it?',
    example: {
      wrong: '* [“Pay half now, or talk to Anne on Monday?” # offering-choice # standard: dignity]',
      right: '* [“Pay half now, or talk to Anne on Monday?” # offering-choices # standard: dignity]',
    },
  },
  'one-technique': {
    severity: 'error',
    title: 'A response with no technique, or with several',
    means: 'The person could not react to it, or nobody could say to what.',
    why: 'A response does one thing. What the person makes of it is reckoned from its one technique.',
    fix: 'Which one technique does it carry? Put it first: [words # technique].',
    example: {
      wrong: '* [“You need that form, and today.” # standard: seen]',
      right: '* [“You need that form, and today.” # reflection-paraphrase # standard: seen]',
    },
  },
  'unknown-standard': {
    severity: 'error',
    title: 'A standard that there is not',
    means: 'The debrief would leave it out.',
    why: `Conduct is told by standard, apart from how it ended. ${known}`,
    fix: 'Which standard is it?',
    example: { wrong: '# standard: honesty', right: '# standard: honest' },
  },
  'unknown-cue': {
    severity: 'error',
    title: 'A cue that the stage and the sound cannot follow',
    means: 'The body, the voice or the room would do nothing here.',
    why: `Every cue has been drawn or recorded beforehand; what can be shown close depends on the room. ${known}`,
    fix: 'Which of them is it?',
    example: { wrong: '# stance: foward', right: '# stance: forward' },
  },
  'unknown-ending': {
    severity: 'error',
    title: 'A kind of ending that there is not',
    means: 'The debrief could not say how it ended.',
    why: `An ending is one of six kinds, with a name of your own behind a slash. ${known}`,
    fix: 'Which kind is it?',
    example: { wrong: '# ending: happy', right: '# ending: settled' },
  },
  'unknown-pressure': {
    severity: 'error',
    title: 'A pressure that there is not',
    means: 'The window would stay as it is.',
    why: 'A moment’s window can be tight or loose, and is neither most of the time.',
    fix: 'Is it tight, or loose?',
    example: {
      wrong: 'Owen: What fine? What book?   # gaze: you # pressure: hard',
      right: 'Owen: What fine? What book?   # gaze: you',
    },
  },
  'unknown-tag': {
    severity: 'error',
    title: 'A tag that means nothing',
    means: 'Nothing would happen: whatever it was meant to do is lost.',
    why: `A tag that is not known is nearly always one that is misspelt. ${known}`,
    fix: 'Which tag is it?',
    example: { wrong: '# hand: grip', right: '# hands: grip' },
  },
  'tag-outside-brackets': {
    severity: 'error',
    title: 'A response’s tag stands after its bracket',
    means: 'The response does not carry it: it would go to the line that follows.',
    why: 'In Ink, what stands after the bracket is said and not chosen. Inside it, words and tags belong to the choice.',
    fix: 'Did you mean to put it inside the brackets: [words # tag]?',
    example: {
      wrong: '* [Wait, with your hand on the keyboard. # giving-space # silence # lapse] # standard: dignity',
      right: '* [Wait, with your hand on the keyboard. # giving-space # silence # lapse]',
    },
  },
  'speaker-typo': {
    severity: 'warning',
    title: 'A speaker whose name looks misspelt',
    means: 'A stranger seems to say this line.',
    why: 'It differs by a letter from a name that often speaks, and speaks once or twice itself. Two people may be called so; then nothing is wrong.',
    fix: 'Is this somebody else?',
    example: { wrong: 'Owne: Thanks.', right: 'Owen: Thanks.' },
  },
} as const satisfies Findings;
