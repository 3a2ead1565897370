/** What was answered at a moment, in words: spoken, silent by choice, or not in time. */

import type { Turn } from '../../encounter/trace.ts';
import type { EndingKind, Response } from '../../story/scenario.ts';

export type AnswerKind = 'response' | 'silence' | 'lapse';

/** The response that the turn records, or null when the record names one that the moment does not have. */
export function answerOf(turn: Turn): Response | null {
  return turn.moment.responses.find(({ id }) => id === turn.response) ?? null;
}

/** A lapse that led to the silent response is still a lapse: nobody chose it. */
export function answerKind(turn: Turn): AnswerKind {
  if (turn.lapse) return 'lapse';
  return answerOf(turn)?.silence ? 'silence' : 'response';
}

/** What stands for the answer where the response's own words would: a lapse and a silence never look alike. */
export function answerWords(turn: Turn): string {
  const kind = answerKind(turn);
  if (kind === 'lapse') return 'The window closed before you had answered';
  if (kind === 'silence') return 'You chose to say nothing';
  return answerOf(turn)?.text ?? turn.response;
}

/** A response where several stand side by side; those without words of their own are described. */
export function responseWords(response: Response): string {
  if (response.lapse && !response.silence) return 'Let the window close';
  return response.text || (response.silence ? 'Say nothing' : response.id);
}

/** One option as it was open at the moment, in the order shown. */
export interface OpenResponse {
  readonly response: Response;
  readonly yours: boolean;
}

/** Everything that was open, in the order shown. A response that only a lapse can reach was never on show. */
export function openResponses(turn: Turn): OpenResponse[] {
  return turn.shown.flatMap((id) => {
    const response = turn.moment.responses.find((one) => one.id === id);
    return response ? [{ response, yours: !turn.lapse && id === turn.response }] : [];
  });
}

/** "after about 4 seconds"; empty with the clock off, and for a lapse, where the window's length says nothing of them. */
export function latencyWords(turn: Turn): string {
  if (turn.latency === null || turn.lapse) return '';
  const seconds = Math.round(turn.latency / 1000);
  if (seconds < 1) return 'almost at once';
  return `after about ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
}

const endings: Readonly<Record<EndingKind, string>> = {
  settled: 'It settled.',
  contained: 'It was contained.',
  'left-safely': 'You left safely.',
  'handed-over': 'You handed over to somebody.',
  escalated: 'It escalated.',
  'broke-down': 'It broke down.',
};

/** Where a branch went, in one short sentence. */
export function endingWords(kind: EndingKind | null): string {
  return kind === null ? 'It did not come to an ending.' : endings[kind];
}
