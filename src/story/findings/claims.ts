/** Findings about what a script claims to be known. */
import type { Findings } from './finding.ts';

const read = 'You looked at what he came with before you said anything about it.';
const evidence = 'stories/kit/evidence.json';

export const claims = {
  'unknown-source': {
    severity: 'error',
    title: 'A source that there is not',
    means: 'The learner is shown a reference that leads nowhere.',
    why: `What stands in square brackets in a “why” is the id of an entry in ${evidence}.`,
    fix: 'Which entry is it?',
    example: {
      wrong: `# why: ${read} [lancee-1994]`,
      right: `# why: ${read}`,
    },
  },
  'unread-source': {
    severity: 'error',
    title: 'A source that nobody has looked up',
    means: 'The learner is referred to something that may not say this, or may not exist.',
    why: `In ${evidence}, “verified: memory” means that nobody has seen it. Such an entry may not be cited.`,
    fix: 'Can you look it up first, or cite another?',
    example: {
      wrong: `# why: ${read} [barrett-2019]`,
      right: `# why: ${read}`,
    },
  },
  'claim-without-study': {
    severity: 'error',
    title: '“Research shows”, without a study that somebody read',
    means: 'The learner is told that something is known which is not.',
    why: `Only a meta-analysis, a trial or an experiment whose text was seen may stand behind such words; cite its id from ${evidence} in the same “why”, in square brackets.`,
    fix: 'Can you cite the study, or say that experienced practitioners say so?',
    example: {
      wrong: '# why: Studies have shown that looking first is best.',
      right: `# why: ${read}`,
    },
  },
  contested: {
    severity: 'warning',
    title: 'A claim that every course repeats and nobody can support',
    means: 'The learner takes home something that is not so, or that nobody knows.',
    why: 'The list is stories/kit/contested.json, where each has something honest to say instead. The milder ones are held against reasons only: a person in a scene may say them.',
    fix: 'Can it be said honestly?',
    example: {
      wrong: '# why: It calmed his amygdala that you looked first.',
      right: `# why: ${read}`,
    },
  },
  judging: {
    severity: 'warning',
    title: 'A reason marks the learner',
    means: 'The learner is told that they were right or wrong, and learns to look for the mark.',
    why: 'A reason says what a response did to this person here. The same one may be a kindness at one moment and an insult at another.',
    fix: 'What did it do to them?',
    example: {
      wrong: '# why: Well done, you looked first.',
      right: `# why: ${read}`,
    },
  },
} as const satisfies Findings;
