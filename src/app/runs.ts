/** Kept runs as the home screen lists them. Pure. */
import endings from '../../stories/kit/endings.json' with { type: 'json' };
import type { RunRecord } from '../encounter/record.ts';
import type { RunCard } from '../screens/views.ts';
import type { About } from '../story/scenario.ts';

interface Entry {
  readonly id: string;
  readonly hash: string;
  readonly about: About;
}

/** `titles` are those of scenarios that were here once. */
export function cardOf(
  record: RunRecord,
  scenarios: readonly Entry[],
  titles: Readonly<Record<string, string>> = {},
): RunCard {
  const entry = scenarios.find((each) => each.id === record.scenario);
  return {
    id: record.id,
    title: titleOf(record, entry?.about.title ?? titles[record.scenario]),
    when: dateInWords(record.startedAt),
    state: stateOf(record, entry),
    decisions: record.decisions.length,
    ending: record.ending ? endings[record.ending].name : null,
  };
}

/** A moment tried again says so, or it would look like a run that was left. */
function titleOf({ scenario, forkedFrom }: RunRecord, known: string | undefined): string {
  const title = known ?? scenario;
  return forkedFrom ? `${title}: decision ${forkedFrom.turn + 1} again` : title;
}

function stateOf(record: RunRecord, entry: Entry | undefined): RunCard['state'] {
  if (!entry) return 'unknown-scenario';
  if (entry.hash !== record.hash) return 'other-version';
  return record.ended ? 'finished' : 'unfinished';
}

function dateInWords(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The run to go on with: the newest that can be, unless it was only opened and never decided anything. */
export function unfinishedAmong(cards: readonly RunCard[]): RunCard | null {
  return cards.find((card) => card.state === 'unfinished') ?? null;
}
