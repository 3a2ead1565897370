/** Replay against the same choices made on bare inkjs, and records against inkjs's own saves. */
import { Story } from 'inkjs';
import { compact } from '../../src/encounter/compact.ts';
import { Encounter } from '../../src/encounter/encounter.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import { decisionsOf, traceOf } from '../../src/encounter/replay.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { type Row, ratioOf } from './row.ts';

/** What the story is told from outside during one run, in order: enough for bare inkjs to take the same way. */
interface Script {
  readonly twists: Readonly<Record<string, number>>;
  readonly start: Numbers;
  /** Index of the choice, and the numbers written before the story goes on. */
  readonly choices: readonly { readonly index: number; readonly numbers: Numbers }[];
  /** Numbers after each event, in order. */
  readonly events: readonly Numbers[];
}
type Numbers = Readonly<Record<string, number>>;

const names = ['arousal', 'trust', 'need', 'load'] as const;

export function replayRows(scenario: Scenario, runs: number): Row[] {
  const records = Array.from({ length: runs }, (_, seed) => randomRun(scenario, seed + 1));
  const scripts = records.map((record) => scriptOf(scenario, record));
  const shared = new Story(scenario.ink as Record<string, never>);
  const states = scripts.map((script) => bare(shared, script));
  const speed = ratioOf({
    ours: () => records.map((record) => traceOf(scenario, record)),
    baseline: () => scripts.map((script) => bare(shared, script)),
  });
  const fresh = ratioOf({
    ours: () => records.map((record) => traceOf(scenario, record)),
    baseline: () => scripts.map((script) => bare(new Story(scenario.ink as Record<string, never>), script)),
  });
  const size = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const stateSize = size(states);
  return [
    {
      what: 'replaying a run',
      against: 'the same choices on bare inkjs, one story reset for each',
      ratio: speed,
      limit: 1.25,
    },
    {
      what: 'replaying a run',
      against: 'the same choices on bare inkjs, a story made for each',
      ratio: fresh,
    },
    {
      what: 'a record (JSON)',
      against: "inkjs's state JSON at its end",
      ratio: size(records.map((each) => JSON.stringify(each))) / stateSize,
    },
    {
      what: 'a record (compact)',
      against: "inkjs's state JSON at its end",
      ratio: size(records.map((each) => compact(scenario, each))) / stateSize,
    },
  ];
}

function randomRun(scenario: Scenario, seed: number): RunRecord {
  const encounter = new Encounter(scenario, seed);
  for (let n = 0; encounter.open; n++) {
    const { moment, shown } = encounter.open;
    const response = shown[(seed * 7 + n * 3) % shown.length];
    if (!response) break;
    encounter.decide({ moment: moment.id, response: response.id, lapse: false, latency: 4000 + n });
  }
  const record = newRecord(scenario, seed, `bench-${seed}`, '2026-01-01T00:00:00.000Z');
  return { ...record, decisions: decisionsOf(encounter.trace), ended: true };
}

/** Replays once with an eye on everything written into the story. */
function scriptOf(scenario: Scenario, record: RunRecord): Script {
  const encounter = new Encounter(scenario, record.seed);
  const pick = (person: object): Numbers =>
    Object.fromEntries(names.map((name) => [name, Number(Reflect.get(person, name))]));
  const choices: Script['choices'][number][] = [];
  const events: Numbers[] = [];
  const eventsOf = (
    from: Numbers,
    causes: readonly { on: string; by: number; kind: string; what: string }[],
  ) => {
    let now = { ...from };
    let what: string | null = null;
    for (const cause of causes.filter((each) => each.kind === 'event' && each.what !== '')) {
      if (what !== null && cause.what !== what) events.push(now);
      what = cause.what;
      now = { ...now, [cause.on]: (now[cause.on] ?? 0) + cause.by };
    }
    if (what !== null) events.push(now);
  };
  eventsOf(pick(encounter.trace.start), encounter.trace.openingCauses);
  for (const decision of record.decisions) {
    const index = encounter.open?.moment.responses.findIndex((each) => each.id === decision.response) ?? 0;
    const turn = encounter.decide(decision);
    const stepped = { ...pick(turn.before) };
    for (const cause of turn.causes)
      if (cause.kind !== 'event') stepped[cause.on] = (stepped[cause.on] ?? 0) + cause.by;
    choices.push({ index, numbers: stepped });
    eventsOf(stepped, turn.causes);
  }
  return { twists: encounter.twists, start: pick(encounter.trace.start), choices, events };
}

/** The same choices with nothing around the engine: no beats, no tags read, no causes. Its state at the end. */
function bare(story: Story, script: Script): string {
  story.ResetState();
  let event = 0;
  const write = (numbers: Numbers) => {
    for (const name of names) {
      if (story.variablesState.GlobalVariableExistsWithName(name))
        story.variablesState.$(name, numbers[name] ?? 0);
    }
  };
  // Binding twice is refused, and so is unbinding what was never bound.
  if (bound.has(story)) story.UnbindExternalFunction('event');
  bound.add(story);
  story.BindExternalFunction(
    'event',
    () => {
      const numbers = script.events[event++];
      if (numbers) write(numbers);
      return null;
    },
    false,
  );
  for (const [name, value] of Object.entries(script.twists)) story.variablesState.$(name, value);
  write(script.start);
  while (story.canContinue) story.Continue();
  for (const { index, numbers } of script.choices) {
    story.ChooseChoiceIndex(index);
    write(numbers);
    while (story.canContinue) story.Continue();
  }
  const state = story.state.ToJson();
  return typeof state === 'string' ? state : '';
}

const bound = new WeakSet<Story>();
