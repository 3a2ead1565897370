import type { Graph } from './graph.ts';
import type { SpokenLine } from './sound.ts';

/** A murmur that begins later than this after its line has missed it, in seconds. */
const LATE = 0.15;

export interface Voice {
  prepare(line: SpokenLine): void;
  /** Falls silent for whatever was on, and murmurs this line if it is made in time. */
  speak(line: SpokenLine | null): void;
  destroy(): void;
}

export interface VoiceTerms {
  readonly graph: Graph;
  /** Whether anybody wants to hear it. */
  readonly on: () => boolean;
  /** Samples of a line's murmur at MURMUR_RATE; the same line again may be had at once. */
  readonly make: (
    line: SpokenLine,
  ) => Promise<{ readonly samples: Float32Array<ArrayBuffer>; readonly rate: number }>;
  readonly report: (problem: unknown) => void;
}

/** The murmur under the person's lines. */
export function openVoice({ graph, on, make, report }: VoiceTerms): Voice {
  const { context, inputs } = graph;
  let line: SpokenLine | null = null;
  let sounding: { readonly source: AudioBufferSourceNode; readonly level: GainNode } | null = null;

  function quiet(): void {
    if (!sounding) return;
    sounding.level.gain.setTargetAtTime(0, context.currentTime, 0.03);
    sounding.source.stop(context.currentTime + 0.2);
    sounding = null;
  }

  function play({ samples, rate }: { samples: Float32Array<ArrayBuffer>; rate: number }): void {
    const buffer = context.createBuffer(1, samples.length, rate);
    buffer.copyToChannel(samples, 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    const level = new GainNode(context);
    source.connect(level).connect(inputs.voice);
    source.onended = () => level.disconnect();
    source.start();
    sounding = { source, level };
    graph.duck(buffer.duration);
  }

  return {
    prepare(next) {
      if (on()) make(next).catch(report);
    },
    speak(next) {
      quiet();
      line = next;
      if (!next || !on() || context.state !== 'running') return;
      const asked = context.currentTime;
      make(next)
        .then((made) => {
          if (line === next && on() && context.currentTime - asked <= LATE) play(made);
        })
        .catch(report);
    },
    destroy() {
      line = null;
      quiet();
    },
  };
}
