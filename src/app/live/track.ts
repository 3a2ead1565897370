/**
 * What plays on one stage: a run, and now and then another way on from one of its moments, tried out without a word of
 * it being kept. Each is an encounter of its own, replayed from a record; the stage and the sound stay.
 */
import { batch, signal } from '@preact/signals';
import type { Encounter } from '../../encounter/encounter.ts';
import type { RunRecord } from '../../encounter/record.ts';
import { replay } from '../../encounter/replay.ts';
import type { Measure } from '../../encounter/trace.ts';
import type { Scenario } from '../../story/scenario.ts';
import { Live, type LiveTerms } from './live.ts';

export interface TrackTerms extends Omit<LiveTerms, 'encounter' | 'told' | 'keep'> {
  readonly scenario: Scenario;
  /** How the person is at the moment that the record leads to; for rehearsals. */
  readonly meets: Readonly<Record<Measure, number>> | null;
  /** As for a live encounter; together with the encounter as the record leaves it. */
  readonly keep: (record: RunRecord, encounter: Encounter) => Promise<unknown>;
  /** Another encounter is on, as it stands: the picture goes there. */
  readonly onChange: (encounter: Encounter) => void;
}

/** A live encounter, and what it plays. */
interface Played {
  readonly live: Live;
  readonly encounter: Encounter;
}

/** What is on now; a signal stands behind both. */
export interface Track extends Played {
  /** The run itself, also while something else is tried out. */
  readonly own: Played;
  /** Keeps a record as the run's own. Never rejects. */
  readonly keep: LiveTerms['keep'];
  /** Goes to the open moment of a record, or to its ending, as the run itself. */
  takeUp(record: RunRecord): void;
  /** The same, to see what comes of it: nothing is kept, and its end is not the run's. */
  tryOut(record: RunRecord, banner: string, onOver: () => void): void;
}

/** @throws OtherVersionError, DecisionError or TellingError when the record and the script do not fit. */
export function openTrack(terms: TrackTerms): Track {
  const { scenario, meets, onChange, keep, ...lived } = terms;
  const from = lived.record.decisions.length;

  function encounterOf(record: RunRecord): Encounter {
    const encounter = replay(scenario, record, from);
    if (meets) encounter.meet(meets);
    for (const decision of record.decisions.slice(from)) encounter.decide(decision);
    return encounter;
  }

  function made(record: RunRecord, more: Partial<LiveTerms> = {}): Played {
    const encounter = encounterOf(record);
    const kept = (next: RunRecord) => keep(next, encounter);
    return { encounter, live: new Live({ ...lived, keep: kept, ...more, encounter, record }) };
  }

  const on = signal(made(lived.record));
  let own = on.value;

  function change(record: RunRecord, more: Partial<LiveTerms> = {}): Played {
    const before = on.value.live;
    const { paused, notice } = before.view.value;
    const next = made(record, { ...more, told: true });
    before.leave();
    onChange(next.encounter);
    // At once: whoever looks on would otherwise see it empty for a while.
    batch(() => {
      on.value = next;
      next.live.notice(notice);
      if (paused) next.live.hold('menu');
      next.live.start();
    });
    return next;
  }

  return {
    get live() {
      return on.value.live;
    },
    get encounter() {
      return on.value.encounter;
    },
    get own() {
      return own;
    },
    keep: (record) => keep(record, encounterOf(record)),
    takeUp(record) {
      own = change(record);
    },
    tryOut(record, banner, onOver) {
      change(record, { banner, onOver, keep: async () => {} });
    },
  };
}
