/** What the made-up debrief knows of techniques and standards. */
import type { Source, StandardResult, TechniqueNote } from '../../../src/debrief/report.ts';

function source(id: string, more: Partial<Source>): Source {
  return {
    id,
    citation: id,
    year: 2013,
    doi: null,
    type: 'experiment',
    claim: '',
    limits: '',
    verified: 'text-seen',
    ...more,
  };
}

function note(id: string, name: string, more: Partial<TechniqueNote> = {}): TechniqueNote {
  return {
    id,
    name,
    mechanism: 'Experienced practitioners say that it leaves less to push against.',
    when: 'At any level.',
    backfires: 'When it is overdone.',
    strength: 'C',
    sources: [],
    ...more,
  };
}

export const notes: readonly TechniqueNote[] = [
  note('telling-to-calm-down', 'Tell them to calm down', {
    mechanism:
      'A common explanation is that it takes away the freedom to feel as one does, and passes over the reason for it. Nobody is known to have tested the phrase itself.',
    when: 'As an invitation that includes you: “Let’s both slow down.”',
    backfires: 'Most of the time, and most of all with somebody who has been patient already.',
    sources: [
      source('rains-2013', {
        citation:
          'Rains SA. The nature of psychological reactance revisited. Human Communication Research. 2013;39(1):47-73.',
        doi: '10.1111/j.1468-2958.2012.01443.x',
        type: 'meta-analysis',
        claim:
          'a message that presses on people’s freedom makes them angry and makes them argue back, both at once.',
        limits: 'Health and persuasion messages, not people face to face in a crisis.',
      }),
      source('shenk-2011', {
        citation:
          'Shenk CE, Fruzzetti AE. The impact of validating and invalidating responses. 2011;30(2):163-183.',
        doi: '10.1521/jscp.2011.30.2.163',
        claim: 'people told that their feelings made no sense grew more stressed over a hard task.',
        limits: 'Sixty students in a laboratory.',
        verified: 'memory',
      }),
    ],
  }),
  note('orienting', 'Say what happens next', { strength: 'B' }),
  note('over-explaining', 'Explain at length', {
    strength: 'B',
    mechanism:
      'Strong stress makes it harder to hold several things in mind, so a long answer goes in only in part.',
    when: 'When somebody is settled and has asked why.',
    backfires: 'When they are frightened: the length itself sounds like an excuse.',
    sources: [
      source('lancee-1995', {
        citation: 'Lancee WJ, Gallop R, McCay E, Toner B. Psychiatric Services. 1995;46(6):609-613.',
        year: 1995,
        doi: '10.1176/ps.46.6.609',
        claim: 'a bare explanation drew more anger than empathy with something the person could do instead.',
        limits: 'Role-play with in-patients; they rated their own anger.',
      }),
    ],
  }),
  note('affect-labelling', 'Name the feeling', { strength: 'B' }),
  note('validation', 'Agree with what is true', { strength: 'B' }),
  note('giving-space', 'Give them room'),
  note('tactical-pause', 'Leave a silence'),
  note('apologise', 'Say sorry and mend it', { strength: 'B' }),
  note('reflection-paraphrase', 'Say back what you heard', { strength: 'B' }),
  note('concrete-help', 'Do something useful'),
  note('simple-language', 'Keep it short'),
  note('open-question', 'Ask what happened'),
  note('false-promise', 'Promise what you can’t keep'),
];

export const standards: readonly StandardResult[] = [
  {
    id: 'seen',
    name: 'Seen and heard',
    text: 'People who come to us know that we have seen them and heard what they came about.',
    shown: [4, 5],
    missed: [1, 3],
  },
  {
    id: 'honest',
    name: 'Honest',
    text: 'We say what is true, and that includes what we don’t know yet.',
    shown: [4, 9],
    missed: [],
  },
  {
    id: 'way-forward',
    name: 'A way forward',
    text: 'Nobody leaves us without a next step and a time.',
    shown: [6, 7, 9, 10, 11],
    missed: [],
  },
  {
    id: 'dignity',
    name: 'Dignity',
    text: 'Nobody is talked down to, shamed or handled, whatever state they are in.',
    shown: [],
    missed: [3],
  },
  {
    id: 'together',
    name: 'Together',
    text: 'We back each other up, and when we hand over we hand over properly.',
    shown: [],
    missed: [],
  },
];
