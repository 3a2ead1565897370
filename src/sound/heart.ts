import { BPM_AT_REST } from './layers.ts';
import { type Pulse, planBeats } from './pulse.ts';

/** Beats are handed to the audio clock this far ahead: longer than any timer is late on a busy page. */
const LOOK_AHEAD_SECONDS = 0.2;
/** A context that does not run has a clock that stands still; it is looked at again after this long. */
const ASLEEP_MS = 500;

export interface HeartTerms {
  /** Beats per minute that it is to come to. */
  readonly wanted: () => number;
  /** Whether a beat at this time would be heard: it rests when not, and costs nothing. */
  readonly audible: (time: number) => boolean;
}

export interface Heart {
  /** Goes on where it was, or starts at rest. Ask again when tension changes: it may have fallen silent. */
  start(): void;
  stop(): void;
}

/** Plays `beat` into `into`, each time when the pulse has it due. The timer wakes once a beat. */
export function createHeart(
  context: BaseAudioContext,
  into: AudioNode,
  beat: AudioBuffer,
  { wanted, audible }: HeartTerms,
): Heart {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulse: Pulse = { due: 0, bpm: BPM_AT_REST };
  /** Beats handed to the audio clock, with their times. */
  const given = new Map<AudioBufferSourceNode, number>();

  function play(time: number): void {
    const source = context.createBufferSource();
    source.buffer = beat;
    source.connect(into);
    source.onended = () => {
      source.disconnect();
      given.delete(source);
    };
    source.start(time);
    given.set(source, time);
  }

  function look(): void {
    const now = context.currentTime;
    if (context.state !== 'running') {
      timer = setTimeout(look, ASLEEP_MS);
      return;
    }
    if (!audible(now)) {
      timer = undefined;
      pulse = { due: 0, bpm: BPM_AT_REST };
      return;
    }
    const plan = planBeats(pulse, now, now + LOOK_AHEAD_SECONDS, wanted());
    pulse = plan.pulse;
    for (const time of plan.times) play(time);
    timer = setTimeout(look, (pulse.due - LOOK_AHEAD_SECONDS - now) * 1000 + 10);
  }

  return {
    start() {
      if (timer === undefined) look();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      // Those under way ring out; those that have not begun must not begin.
      const now = context.currentTime;
      for (const [source, time] of given) source.stop(time > now ? now : now + 0.5);
    },
  };
}
