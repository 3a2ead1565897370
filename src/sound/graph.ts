import type { Layers } from './layers.ts';

/** Rate of the roughness, in the band that screams and alarms share. */
const ROUGHNESS_HZ = 68;
/** Before the master's 60 % (-4.4 dB): what is left of a peak stays below -3 dBTP even where it overshoots. */
const LIMIT_DB = -1.5;
const LIMIT_RATIO = 20;

export interface Graph {
  readonly context: BaseAudioContext;
  /** Where each layer's sound goes in. */
  readonly inputs: Readonly<Record<'room' | 'drone' | 'pad' | 'strain' | 'heart' | 'cues', GainNode>>;
  /** Moves every layer towards these levels; `constant` is the time constant in seconds. */
  setLayers(layers: Layers, constant: number): void;
  setCues(level: number): void;
  /** Roughness above what is sustained, for two seconds. */
  surge(depth: number, back: number): void;
  /** All layers out at once, and back after some seconds. Cues go on. */
  hush(seconds: number): void;
  /** Layers step back while a cue of this length is heard. */
  duck(seconds: number): void;
  /** Everything, for pause, a hidden page, and off. */
  setOpen(open: boolean): void;
  destroy(): void;
}

/**
 * Chrome and Firefox make a compressor louder by (gain at full scale)^-0.6, as the specification says.
 * A limiter must not: this takes it back.
 */
export function makeUpCorrection(thresholdDb: number, ratio: number): number {
  const fullScaleDb = thresholdDb - thresholdDb / ratio;
  return 10 ** ((fullScaleDb * 0.6) / 20);
}

/**
 * ```
 * room ─ low-pass ───────────────┐
 * drone ─────────────────────────┤
 * pad, strain ─ roughness ───────┼─ hush ─ duck ─┐
 * heart ─────────────────────────┘               ├─ high-pass ─ limiter ─ gate ─ destination
 * cues ──────────────────────────────────────────┘
 * ```
 * Only setTargetAtTime moves anything: no clicks, and a new target simply takes over from the old one.
 */
export function buildGraph(context: BaseAudioContext, destination: AudioNode): Graph {
  const gain = (value: number) => new GainNode(context, { gain: value });
  const inputs = {
    room: gain(0),
    drone: gain(0),
    pad: gain(0),
    strain: gain(0),
    heart: gain(0),
    cues: gain(1),
  };
  const wall = new BiquadFilterNode(context, { type: 'lowpass', frequency: 18_000, Q: 0.5 });
  const rough = gain(1);
  const depth = gain(0);
  const tremor = new OscillatorNode(context, { frequency: ROUGHNESS_HZ });
  const hush = gain(1);
  const duck = gain(1);
  const rumble = new BiquadFilterNode(context, { type: 'highpass', frequency: 30 });
  const limiter = new DynamicsCompressorNode(context, {
    threshold: LIMIT_DB,
    knee: 0,
    ratio: LIMIT_RATIO,
    attack: 0.003,
    release: 0.25,
  });
  const gate = gain(0);
  const level = gain(makeUpCorrection(LIMIT_DB, LIMIT_RATIO));

  inputs.room.connect(wall).connect(hush);
  inputs.drone.connect(hush);
  inputs.pad.connect(rough);
  inputs.strain.connect(rough);
  rough.connect(hush);
  inputs.heart.connect(hush);
  hush.connect(duck).connect(rumble);
  inputs.cues.connect(rumble);
  rumble.connect(limiter).connect(level).connect(gate).connect(destination);
  tremor.connect(depth).connect(rough.gain);
  tremor.start();

  const move = (param: AudioParam, value: number, constant: number, delay = 0) => {
    // A plan made earlier (coming back from a hush) must not pull against this one.
    if (delay === 0) param.cancelScheduledValues(context.currentTime);
    param.setTargetAtTime(value, context.currentTime + delay, constant);
  };
  // A tremor between 1 and 1 - d is a steady 1 - d/2 with ±d/2 on it.
  const roughen = (d: number, constant: number, delay = 0) => {
    move(rough.gain, 1 - d / 2, constant, delay);
    move(depth.gain, d / 2, constant, delay);
  };

  return {
    context,
    inputs,
    setLayers(layers, constant) {
      for (const name of ['room', 'drone', 'pad', 'strain', 'heart'] as const) {
        move(inputs[name].gain, layers[name], constant);
      }
      move(wall.frequency, layers.roomCutoffHz, constant);
      roughen(layers.roughness, constant);
    },
    setCues: (value) => move(inputs.cues.gain, value, 0.1),
    surge(peak, back) {
      roughen(peak, 0.4);
      roughen(back, 0.5, 2);
    },
    hush(seconds) {
      move(hush.gain, 0, 0.06);
      move(hush.gain, 1, 0.5, seconds);
    },
    duck(seconds) {
      move(duck.gain, 0.63, 0.08);
      move(duck.gain, 1, 0.4, seconds);
    },
    setOpen: (open) => move(gate.gain, open ? 1 : 0, open ? 0.3 : 0.12),
    destroy() {
      tremor.stop();
      level.disconnect();
      gate.disconnect();
    },
  };
}
