/**
 * Who plays: how likely each response is to be theirs. Below zero is what they never do. Those who go by the look of
 * the words and know nothing else must not do well: where they do, the scenario gives itself away.
 */
import { techniqueIds } from '../../encounter/technique.ts';
import { countWords } from '../../encounter/window.ts';
import type { Response } from '../../story/scenario.ts';
import { isRight } from './conduct.ts';
import { numberOf, type People } from './people.ts';

/** Goes by what is written, whoever is across from them. */
export interface Looker {
  readonly name: string;
  readonly reads: 'words';
  weights(responses: readonly Response[]): readonly number[];
}

/** Goes by the person too. */
export interface Reader {
  readonly name: string;
  readonly reads: 'person';
  weights(responses: readonly Response[], person: number, people: People): readonly number[];
}

export type Player = Looker | Reader;

/** What a learner sees: everything but what happens when the window closes. */
export const isShown = ({ silence, lapse }: Response): boolean => silence || !lapse;

/** Anything may happen, a lapse too; what is shown is chosen evenly. */
export const anybody: Looker = {
  name: 'anything, evenly',
  reads: 'words',
  weights(responses) {
    const count = responses.filter(isShown).length;
    return responses.map((response) => (isShown(response) ? 1 / count : 0));
  },
};

/** Takes what scores highest of what is shown; among equals the shortest, and any of those. */
function by(name: string, score: (response: Response) => number): Looker {
  return {
    name,
    reads: 'words',
    weights(responses) {
      const scores = responses.map((response) =>
        // A text is shorter than this many words: its length only tells equals apart.
        isShown(response) ? score(response) * 1000 - countWords(response.text) : Number.NEGATIVE_INFINITY,
      );
      return best(scores);
    },
  };
}

function best(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const count = scores.filter((score) => score === most).length;
  return scores.map((score) => (score === most ? 1 / count : -1));
}

const matches = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

const polite = /\b(please|thanks?|thank you|sorry|afraid|sir|madam|may i|would you|could you|excuse)\b/giu;
const feeling =
  /\b(feel\w*|frighten\w*|scared|afraid|worr\w*|angry|upset|hard|hurt\w*|sorry|understand|alone|long|tired|love\w*)\b/giu;

/** Players without any skill but one habit. */
export const lookers: readonly Looker[] = [
  by('the longest', ({ text }) => countWords(text)),
  by('the shortest', ({ text }) => -countWords(text)),
  by('the most polite words', ({ text }) => matches(text, polite)),
  by('the most feeling words', ({ text }) => matches(text, feeling)),
  by('the most question marks', ({ text }) => matches(text, /\?/gu)),
  by('always saying nothing', ({ silence }) => (silence ? 1 : 0)),
];

/** Players who have learned one technique: they take it whenever it is there, and say nothing where it is not. */
export const oneTrick: readonly (Looker & { readonly technique: string })[] = techniqueIds.map((id) => ({
  ...by(`always ${id}`, ({ technique, silence }) => (technique === id ? 2 : silence ? 1 : 0)),
  technique: id,
}));

/** Whoever keeps to what passes here for right conduct: of what is shown, evenly what speaks for them and not against. */
export const rightful: Looker = evenly('right conduct', isRight);

/** Always takes whatever is shown first: the seed shuffles all that is said, so over all seeds any of it, evenly. */
export const firstShown: Looker = evenly('the first shown', ({ silence }) => !silence);

/** Takes what is of this kind, evenly; where there is none, anything shown. */
function evenly(name: string, isTheirs: (response: Response) => boolean): Looker {
  return {
    name,
    reads: 'words',
    weights(responses) {
      const shown = responses.filter(isShown);
      const theirs = shown.filter(isTheirs);
      const among = theirs.length > 0 ? theirs : shown;
      return responses.map((response) => (among.includes(response) ? 1 / among.length : -1));
    },
  };
}

/** Never answers. */
export const absent: Looker = {
  name: 'never answering',
  reads: 'words',
  weights: (responses) => best(responses.map(({ lapse }) => (lapse ? 1 : 0))),
};

/** Looks one decision ahead, as somebody does who reads the person: calmer, trusting, helped. */
export const informed: Reader = {
  name: 'somebody who reads the person',
  reads: 'person',
  weights(responses, person, people) {
    const scores = responses.map((response) => {
      if (!isShown(response)) return Number.NEGATIVE_INFINITY;
      const { arousal, trust, need } = people.unpack(people.after(person, numberOf(response.technique)));
      return trust - arousal - need;
    });
    return best(scores);
  },
};
