/** Every picture that is baked of somebody: the sweep in both postures, gestures, and the body's other states. */
import type { Posture } from '../place.ts';
import type { Pose } from '../pose.ts';
import { GESTURES, type Gesture, HANDS } from './gestures.ts';
import type { PatchName } from './patches.ts';
import { type Sign, signed } from './signs.ts';
import { STEPS, swept } from './sweep.ts';

export interface Frame {
  readonly name: string;
  readonly posture: Posture;
  readonly arousal: number;
  /** A step of the sweep; every other frame is shown only for a cue. */
  readonly step: boolean;
  /** The cues of scripts that it answers to. */
  readonly shows: {
    readonly stance: readonly string[];
    readonly hands: readonly string[];
    readonly head: readonly string[];
  };
  readonly pose: Pose;
  /** The step whose head this frame has, so that its face patches serve here too; null where the head is its own. */
  readonly headOf: string | null;
  readonly patches: readonly PatchName[];
}

const nothing = { stance: [], hands: [], head: [] } as const;

/** Frames on their feet are named with an s. */
const initial = { counter: 'a', standing: 's' } as const;
const prefix = { counter: '', standing: 's-' } as const;

/** What the sweep itself shows from an arousal up, so that no other frame is needed for it there. */
function sweptHands(posture: Posture, arousal: number): readonly string[] {
  const grips = posture === 'counter' && arousal >= 50 && arousal <= 75;
  const fists = arousal >= 67 && arousal < 100;
  const points = arousal >= 83 && arousal < 100;
  return [...(grips ? ['grip'] : []), ...(fists ? ['fist'] : []), ...(points ? ['point'] : [])];
}

function facePatches(arousal: number): readonly PatchName[] {
  const always = ['shut', 'aside', 'down', 'speak', 'tears'] as const;
  return [
    ...always,
    ...(arousal >= 42 ? (['wide'] as const) : []),
    ...(arousal >= 58 ? (['stare', 'pale'] as const) : []),
  ];
}

function steps(posture: Posture): Frame[] {
  return STEPS.map((arousal) => ({
    name: `${initial[posture]}${arousal}`,
    posture,
    arousal,
    step: true,
    shows: { ...nothing, hands: sweptHands(posture, arousal) },
    pose: swept(posture, arousal),
    headOf: null,
    patches: facePatches(arousal),
  }));
}

/** At which steps each gesture is baked; the nearest is shown. */
const GESTURE_STEPS: Readonly<Record<Gesture, readonly number[]>> = {
  open: [17, 50],
  fidget: [25, 58],
  grip: [25],
  fist: [42],
  point: [58],
  folded: [17, 50],
  face: [33],
};

function gestures(posture: Posture): Frame[] {
  return GESTURES.flatMap((gesture) =>
    (GESTURE_STEPS[gesture] ?? []).map((arousal): Frame => {
      const body = swept(posture, arousal);
      const hides = gesture === 'face';
      const pose = { ...(hides ? signed(body, 'slump', 0.7) : body), ...HANDS[posture][gesture] };
      return {
        name: `${prefix[posture]}${gesture}-${arousal}`,
        posture,
        arousal,
        step: false,
        shows: { ...nothing, hands: [gesture], stance: hides ? ['slump'] : [] },
        pose,
        headOf: hides ? null : `${initial[posture]}${arousal}`,
        patches: hides ? [] : facePatches(arousal),
      };
    }),
  );
}

/** A sign over the sweep at some steps. */
interface Bearing {
  readonly name: string;
  readonly sign: Sign;
  readonly at: readonly number[];
  readonly shows: Partial<Frame['shows']>;
  readonly hands?: Gesture;
}

const BEARINGS: Readonly<Record<Posture, readonly Bearing[]>> = {
  counter: [
    { name: 'forward', sign: 'lean', at: [25, 58], shows: { stance: ['forward'] } },
    { name: 'back', sign: 'back', at: [17, 50], shows: { stance: ['back'] }, hands: 'folded' },
    {
      name: 'ease',
      sign: 'ease',
      at: [17, 50],
      shows: { stance: ['ease'], hands: ['still', 'open'] },
      hands: 'open',
    },
    { name: 'chin', sign: 'chin', at: [67, 92], shows: { head: ['down'] } },
    { name: 'turned', sign: 'turned', at: [25, 58], shows: { head: ['turned'] } },
  ],
  standing: [
    { name: 'forward', sign: 'lean', at: [58], shows: { stance: ['forward'] } },
    { name: 'back', sign: 'back', at: [33], shows: { stance: ['back'] } },
    { name: 'ease', sign: 'ease', at: [17, 50], shows: { stance: ['ease'], hands: ['still', 'open'] } },
    { name: 'pace-left', sign: 'paceLeft', at: [42, 75], shows: { stance: ['pacing'] } },
    { name: 'pace-right', sign: 'paceRight', at: [42, 75], shows: { stance: ['pacing'] } },
    { name: 'chin', sign: 'chin', at: [67], shows: { head: ['down'] } },
    { name: 'turned', sign: 'turned', at: [25, 58], shows: { head: ['turned'] } },
  ],
};

function bearings(posture: Posture): Frame[] {
  return BEARINGS[posture].flatMap(({ name, sign, at, shows, hands }) =>
    at.map((arousal): Frame => {
      const body = signed(swept(posture, arousal), sign);
      return {
        name: `${prefix[posture]}${name}-${arousal}`,
        posture,
        arousal,
        step: false,
        shows: { ...nothing, ...shows },
        pose: hands === undefined ? body : { ...body, ...HANDS[posture][hands] },
        headOf: null,
        patches: facePatches(arousal),
      };
    }),
  );
}

/** All of them: about sixty pictures a person. */
export function frames(): readonly Frame[] {
  const both = ['counter', 'standing'] as const;
  return both.flatMap((posture) => [...steps(posture), ...gestures(posture), ...bearings(posture)]);
}
