import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../src/sound/graph.ts';
import { openVoice } from '../../src/sound/voice.ts';

const line = (text: string) => ({ text, arousal: 40, hz: 104, seed: 1 });
const started: { stopped: boolean }[] = [];

class FakeSource {
  onended: (() => void) | null = null;
  readonly note = { stopped: false };
  connect<T>(to: T): T {
    return to;
  }
  start() {
    started.push(this.note);
  }
  stop() {
    this.note.stopped = true;
  }
}
class FakeGain {
  readonly gain = { setTargetAtTime() {} };
  connect<T>(to: T): T {
    return to;
  }
  disconnect() {}
}

beforeEach(() => {
  started.splice(0);
  vi.stubGlobal('AudioBufferSourceNode', FakeSource);
  vi.stubGlobal('GainNode', FakeGain);
});
afterEach(() => vi.unstubAllGlobals());

function begin() {
  const context = {
    state: 'running',
    currentTime: 10,
    createBuffer: (_: number, length: number, rate: number) => ({
      duration: length / rate,
      copyToChannel() {},
    }),
  };
  const ducked: number[] = [];
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const problems: unknown[] = [];
  let on = true;
  const voice = openVoice({
    graph: {
      context,
      inputs: { voice: {} },
      duck: (seconds: number) => ducked.push(seconds),
    } as unknown as Graph,
    on: () => on,
    make: ({ text }) => {
      asked.push(text);
      return new Promise((resolve, reject) => {
        waiting.push(() =>
          text === 'broken'
            ? reject(new Error('no'))
            : resolve({ samples: new Float32Array(24_000), rate: 24_000 }),
        );
      });
    },
    report: (problem) => problems.push(problem),
  });
  return {
    voice,
    context,
    ducked,
    asked,
    problems,
    /** Some seconds pass on the audio clock, then what was asked for is made. */
    async madeAfter(seconds: number) {
      context.currentTime += seconds;
      for (const make of waiting.splice(0)) make();
      await Promise.resolve();
      await Promise.resolve();
    },
    off() {
      on = false;
    },
  };
}

describe('a murmur', () => {
  test('is heard if it is made within 150 ms, and the layers step back for as long as it is', async () => {
    const it = begin();
    it.voice.speak(line('Nobody came.'));
    await it.madeAfter(0.14);
    expect(started).toHaveLength(1);
    expect(it.ducked).toEqual([1]);
  });

  test('is left out if it comes later', async () => {
    const it = begin();
    it.voice.speak(line('Nobody came.'));
    await it.madeAfter(0.16);
    expect(started).toEqual([]);
    expect(it.ducked).toEqual([]);
  });

  test('is left out if another line is on by then, or none', async () => {
    const it = begin();
    it.voice.speak(line('Nobody came.'));
    it.voice.speak(null);
    await it.madeAfter(0.05);
    expect(started).toEqual([]);
  });

  test('ends with its line', async () => {
    const it = begin();
    it.voice.speak(line('Nobody came.'));
    await it.madeAfter(0.05);
    it.voice.speak(line('Not one of you.'));
    expect(started[0]?.stopped).toBe(true);
  });

  test('is not even made where nobody wants to hear it, or nobody can', () => {
    const it = begin();
    it.context.state = 'suspended';
    it.voice.speak(line('Nobody came.'));
    it.context.state = 'running';
    it.off();
    it.voice.prepare(line('Nobody came.'));
    it.voice.speak(line('Nobody came.'));
    expect(it.asked).toEqual([]);
  });

  test('that cannot be made is told, and the next line has its own', async () => {
    const it = begin();
    it.voice.speak(line('broken'));
    await it.madeAfter(0.01);
    expect(it.problems).toHaveLength(1);
    it.voice.speak(line('Nobody came.'));
    await it.madeAfter(0.01);
    expect(started).toHaveLength(1);
  });
});
