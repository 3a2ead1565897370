import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../src/sound/graph.ts';
import type { Library } from '../../src/sound/library.ts';
import { openSingles } from '../../src/sound/singles.ts';

interface Played {
  readonly name: string;
  readonly into: string;
  readonly level: number;
}
const played: Played[] = [];
vi.mock('../../src/sound/howls.ts', () => ({
  playInto: (howl: { name: string }, into: string, { level = 1 }: { level?: number }) =>
    void played.push({ name: howl.name, into, level }),
}));
beforeEach(() => void played.splice(0));

const SOUNDS = new Map([
  ['doors', { part: 'cue', lufs: -20, ms: 1200 }],
  ['doors-2', { part: 'cue', lufs: -20, ms: 1200 }],
  ['turn', { part: 'cue', lufs: -18, ms: 2000 }],
  ['ui-take', { part: 'ui', lufs: -30, ms: 100 }],
]);

function begin(most: { cue: number; sting: number } | null = null) {
  const context = { state: 'running', currentTime: 5 };
  const here = new Set(SOUNDS.keys());
  const ducked: number[] = [];
  let late = 0;
  const library = {
    find: (name: string) => SOUNDS.get(name),
    takes: (name: string) => [...SOUNDS.keys()].filter((each) => each.startsWith(name)),
    here: (name: string) => (here.has(name) ? {} : undefined),
    async load(name: string) {
      context.currentTime += late;
      return { name };
    },
  };
  const singles = openSingles({
    library: library as unknown as Library,
    graph: {
      context,
      inputs: { cues: 'cues', ui: 'ui' },
      duck: (seconds: number) => ducked.push(seconds),
    } as unknown as Graph,
    most: () => most,
    report: () => {},
  });
  return {
    singles,
    context,
    here,
    ducked,
    comesAfter(seconds: number) {
      late = seconds;
    },
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

describe('a single sound', () => {
  test('is another take each time, among those that are here', async () => {
    const { singles, here, settle } = begin();
    for (let k = 0; k < 3; k++) singles.cue('doors');
    await settle();
    expect(played.map(({ name }) => name)).toEqual(['doors', 'doors-2', 'doors']);
    here.delete('doors-2');
    singles.cue('doors');
    singles.cue('doors');
    await settle();
    expect(played.slice(3).map(({ name }) => name)).toEqual(['doors', 'doors']);
  });

  test('makes the layers step back for its length; the chord at the end and buttons do not', async () => {
    const { singles, ducked, settle } = begin();
    singles.cue('doors');
    singles.chord('turn');
    singles.ui('ui-take');
    await settle();
    expect(ducked).toEqual([1.2]);
    expect(played.map(({ into }) => into)).toEqual(['cues', 'cues', 'ui']);
  });

  test('that comes a second too late is left out, a button far sooner', async () => {
    const { singles, comesAfter, settle } = begin();
    comesAfter(0.3);
    singles.ui('ui-take');
    await settle();
    singles.cue('doors');
    await settle();
    comesAfter(1.1);
    singles.cue('doors');
    await settle();
    expect(played.map(({ name }) => name)).toEqual(['doors']);
  });

  test('is left out while the context stands still, and where there is none of that name', async () => {
    const { singles, context, settle } = begin();
    context.state = 'suspended';
    singles.cue('doors');
    context.state = 'running';
    singles.cue('trombone');
    singles.cue('ui-take');
    singles.ui('doors');
    await settle();
    expect(played).toEqual([]);
  });

  test('is held to what it may have where loud and soft are to lie close together, stings most of all', async () => {
    const { singles, settle } = begin({ cue: -26, sting: -30 });
    singles.cue('doors');
    singles.cue('turn');
    singles.ui('ui-take');
    await settle();
    const [doors, turn, take] = played.map(({ level }) => 20 * Math.log10(level));
    expect(doors).toBeCloseTo(-6, 6);
    expect(turn).toBeCloseTo(-12, 6);
    expect(take).toBeCloseTo(0, 6);
  });

  test('is not played any more once it has been stopped', async () => {
    const { singles, settle } = begin();
    singles.cue('doors');
    singles.stop();
    await settle();
    expect(played).toEqual([]);
  });
});
