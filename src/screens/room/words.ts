/** What a room is told, in words. Pure. */
import { handsFor, type Standing, standingOf } from '../../encounter/votes.ts';
import type { RoomOption, RoomView } from './room-view.ts';

export const handsInWords = (hands: number): string => (hands === 1 ? '1 hand' : `${hands} hands`);

/** "A, B and C". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

type Voted = Pick<RoomView, 'options' | 'counts'>;

export const standingIn = ({ options, counts }: Voted): Standing =>
  standingOf(
    options.map(({ id }) => id),
    counts,
  );

export const letterOf = (options: readonly RoomOption[], id: string): string =>
  options.find((option) => option.id === id)?.letter ?? '';

/** What the vote came to. Whoever leads decides what nobody has decided. */
export function voteInWords(voted: Voted): string {
  const { total, first } = standingIn(voted);
  if (first.length === 0) return 'Nobody voted. You choose what to run.';
  const letters = first.map((id) => letterOf(voted.options, id));
  const most = handsFor(voted.counts, first[0] ?? '');
  if (first.length > 1) return `Level: ${listed(letters)}, with ${handsInWords(most)} each. You choose.`;
  if (most === total) return `${letters[0]} has every hand: ${total}.`;
  return `${letters[0]} has the most: ${most} of ${total} hands.`;
}

/** The words on the button that runs one option alone. */
export function runInWords(voted: Voted, id: string): string {
  const letter = letterOf(voted.options, id);
  const { first } = standingIn(voted);
  if (first.length !== 1) return `Run ${letter}`;
  if (first[0] === id) return `Run the majority: ${letter}`;
  return handsFor(voted.counts, id) > 0 ? `Run the minority: ${letter}` : `Run ${letter}`;
}

/** How far a branch went. */
export function reachInWords(ending: string | null): string {
  return ending === null ? 'It goes on to another moment.' : `It ends there: ${ending}.`;
}
