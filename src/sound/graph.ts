import type { Layers } from './layers.ts';
import { limiter, softener } from './limiter.ts';
import { OUTBURST_MS, type SoundSettings } from './sound.ts';

/** Rate of the roughness, in the band that screams and alarms share. */
const ROUGHNESS_HZ = 68;
/** While somebody speaks, and under a single sound, the layers step back by 4 dB. */
export const DUCKED = 10 ** (-4 / 20);
/** A shelf is half-way down at its corner: so that 6 dB are gone from 4 kHz up, it begins lower. */
const SHELF = { hz: 2800, db: -6.5 } as const;
/** A hush goes to silence; where loud and soft are to lie close together, only 7 dB down. */
const HUSHED_EVEN = 10 ** (-7 / 20);
/** Before an outburst the layers are gone for this long, up to the instant itself. */
const DROP_SECONDS = 0.35;
/** The person sits a little to the right of the middle. */
const VOICE_PAN = 0.12;

/** Layers whose level is set together; the heart keeps its own time. */
const TOGETHER = ['room', 'drone', 'pad', 'cluster', 'strain'] as const;

export interface Graph {
  readonly context: BaseAudioContext;
  /** Where each sound goes in. */
  readonly inputs: Readonly<Record<(typeof TOGETHER)[number] | 'heart' | 'cues' | 'voice' | 'ui', GainNode>>;
  /** Moves every layer but the heart towards these levels; `constant` is the time constant in seconds. */
  setLayers(layers: Layers, constant: number): void;
  setHeart(level: number, constant: number): void;
  /** Levels of single sounds, voice and buttons, 0 to 1. */
  setLevels(levels: Readonly<Record<'cues' | 'voice' | 'ui', number>>): void;
  /** What concerns the ears more than the scene. */
  setEars(settings: Pick<SoundSettings, 'mono' | 'comfort' | 'even'>): void;
  /** Roughness above what is sustained, for two seconds. */
  surge(depth: number, back: number): void;
  /** All layers out at once, and back after some seconds. Single sounds go on. */
  hush(seconds: number): void;
  /** The short drop before an outburst that comes in OUTBURST_MS. */
  hold(): void;
  /** Layers step back while a sound of this length is heard. */
  duck(seconds: number): void;
  /** Layers step back until told otherwise. */
  setSpoken(spoken: boolean): void;
  /** Everything, for pause, a hidden page, and off. */
  setOpen(open: boolean): void;
  destroy(): void;
}

/**
 * ```
 * room ─ low-pass ──────────────────┐
 * drone ────────────────────────────┤
 * pad, cluster, strain ─ roughness ─┼─ hush ─ duck ─┐
 * heart ────────────────────────────┘               ├─ mono ─ high-pass ─ shelf ─ limiter ─ gate ─ destination
 * cues ─ softener ──────────────────────────────────┤
 * voice ─ pan ──────────────────────────────────────┤
 * ui ───────────────────────────────────────────────┘
 * ```
 * Only setTargetAtTime moves levels: no clicks, and a new target simply takes over from the old one.
 */
export function buildGraph(context: BaseAudioContext, destination: AudioNode): Graph {
  const gain = (value: number) => new GainNode(context, { gain: value });
  const inputs = {
    room: gain(0),
    drone: gain(0),
    pad: gain(0),
    cluster: gain(0),
    strain: gain(0),
    heart: gain(0),
    cues: gain(1),
    voice: gain(0),
    ui: gain(0),
  };
  const wall = new BiquadFilterNode(context, { type: 'lowpass', frequency: 18_000, Q: 0.5 });
  const rough = gain(1);
  const depth = gain(0);
  const tremor = new OscillatorNode(context, { frequency: ROUGHNESS_HZ });
  const hush = gain(1);
  const duck = gain(1);
  const soft = softener(context);
  const pan = new StereoPannerNode(context, { pan: VOICE_PAN });
  const mono = new GainNode(context, { channelCount: 2, channelCountMode: 'explicit' });
  const rumble = new BiquadFilterNode(context, { type: 'highpass', frequency: 30 });
  const shelf = new BiquadFilterNode(context, { type: 'highshelf', frequency: SHELF.hz, gain: 0 });
  const limit = limiter(context);
  const gate = gain(0);

  inputs.room.connect(wall).connect(hush);
  inputs.drone.connect(hush);
  for (const strings of ['pad', 'cluster', 'strain'] as const) inputs[strings].connect(rough);
  rough.connect(hush);
  inputs.heart.connect(hush);
  hush.connect(duck).connect(mono);
  inputs.cues.connect(soft.input);
  soft.output.connect(mono);
  inputs.voice.connect(pan).connect(mono);
  inputs.ui.connect(mono);
  mono.connect(rumble).connect(shelf).connect(limit.input);
  limit.output.connect(gate).connect(destination);
  tremor.connect(depth).connect(rough.gain);
  tremor.start();

  let hushed = 0;
  let spoken = false;
  let duckedUntil = 0;

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
  const step = () => {
    const left = duckedUntil - context.currentTime;
    const back = !spoken && left <= 0;
    move(duck.gain, back ? 1 : DUCKED, back ? 0.4 : 0.08);
    if (!spoken && left > 0) move(duck.gain, 1, 0.4, left);
  };

  return {
    context,
    inputs,
    setLayers(layers, constant) {
      for (const name of TOGETHER) move(inputs[name].gain, layers[name], constant);
      move(wall.frequency, layers.roomCutoffHz, constant);
      roughen(layers.roughness, constant);
    },
    setHeart: (level, constant) => move(inputs.heart.gain, level, constant),
    setLevels(levels) {
      for (const name of ['cues', 'voice', 'ui'] as const) move(inputs[name].gain, levels[name], 0.1);
    },
    setEars(settings) {
      mono.channelCount = settings.mono ? 1 : 2;
      move(shelf.gain, settings.comfort ? SHELF.db : 0, 0.1);
      soft.set(settings.comfort === true);
      hushed = settings.even ? HUSHED_EVEN : 0;
    },
    surge(peak, back) {
      roughen(peak, 0.4);
      roughen(back, 0.5, 2);
    },
    hush(seconds) {
      move(hush.gain, hushed, 0.06);
      move(hush.gain, 1, 0.5, seconds);
    },
    hold() {
      const burst = OUTBURST_MS / 1000;
      move(hush.gain, hushed, 0.03, burst - DROP_SECONDS);
      move(hush.gain, 1, 0.08, burst);
    },
    duck(seconds) {
      duckedUntil = Math.max(duckedUntil, context.currentTime + seconds);
      step();
    },
    setSpoken(next) {
      spoken = next;
      step();
    },
    setOpen: (open) => move(gate.gain, open ? 1 : 0, open ? 0.3 : 0.12),
    destroy() {
      tremor.stop();
      limit.output.disconnect();
      gate.disconnect();
    },
  };
}
