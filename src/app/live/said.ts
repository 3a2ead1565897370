/** What was said, for the transcript. Pure. */

import type { Encounter } from '../../encounter/encounter.ts';
import type { Line } from '../../screens/views.ts';
import type { Beat, Response } from '../../story/scenario.ts';

export function linesOf(beats: readonly Beat[]): Line[] {
  return beats.filter(({ text }) => text !== '').map(({ speaker, text }) => ({ speaker, text }));
}

/** The learner's own part; a window that closed is a silence. */
export function answerLine(responses: readonly Response[], id: string, lapse: boolean): Line {
  const response = responses.find((each) => each.id === id);
  return { speaker: 'You', text: lapse ? '…' : (response?.text ?? '…') };
}

/** Everything before the lines that a run taken up again tells once more. */
export function saidBefore({ trace, turns }: Pick<Encounter, 'trace' | 'turns'>): Line[] {
  if (turns.length === 0) return [];
  const answers = turns.flatMap((turn, index) => [
    answerLine(turn.moment.responses, turn.response, turn.lapse),
    ...(index < turns.length - 1 ? linesOf(turn.beats) : []),
  ]);
  return [...linesOf(trace.opening), ...answers];
}
