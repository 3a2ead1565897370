/** Beats are handed to the audio clock this far ahead: longer than any timer is late on a busy page. */
const LOOK_AHEAD_SECONDS = 0.15;
const TIMER_MS = 50;

export interface Beats {
  readonly times: readonly number[];
  /** When the beat after these is due. */
  readonly next: number;
}

/**
 * The beats due before `until`. The rate may change at every beat. If the timer slept (a hidden page), the
 * missed beats are left out, not made up for.
 */
export function planBeats(next: number, now: number, until: number, bpmAt: (time: number) => number): Beats {
  const times: number[] = [];
  let due = Math.max(next, now);
  while (due < until) {
    times.push(due);
    due += 60 / bpmAt(due);
  }
  return { times, next: due };
}

export interface Heart {
  start(): void;
  stop(): void;
}

/** Plays `beat` into `into` at a rate asked for at each beat, in beats per minute. */
export function createHeart(
  context: BaseAudioContext,
  into: AudioNode,
  beat: AudioBuffer,
  bpmAt: (time: number) => number,
): Heart {
  let timer: ReturnType<typeof setInterval> | undefined;
  let next = 0;
  let planned: AudioBufferSourceNode[] = [];

  function look(): void {
    // A context that is not running has a clock that stands still: nothing is due.
    if (context.state !== 'running') return;
    const { times, next: later } = planBeats(
      next,
      context.currentTime,
      context.currentTime + LOOK_AHEAD_SECONDS,
      bpmAt,
    );
    next = later;
    for (const time of times) {
      const source = context.createBufferSource();
      source.buffer = beat;
      source.connect(into);
      source.onended = () => {
        source.disconnect();
        planned = planned.filter((other) => other !== source);
      };
      source.start(time);
      planned.push(source);
    }
  }

  return {
    start() {
      if (timer !== undefined) return;
      timer = setInterval(look, TIMER_MS);
      look();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
      // Those under way ring out; those that have not begun must not begin.
      for (const source of planned) source.stop(context.currentTime + 0.5);
      planned = [];
    },
  };
}
