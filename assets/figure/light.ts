/** Light tells the arousal: high and frontal at rest, lower and sideways when tense, raking with a cold rim when acute. */
import { mix, type Vec3 } from './vec.ts';

export interface Light {
  readonly key: Vec3;
  readonly rim: Vec3;
  readonly fill: Vec3;
  /** One factor for everything, in linear light: people do not change colour with their mood, the room darkens. */
  readonly level: number;
  /** Rim above this value is drawn; lower draws more. */
  readonly rimFrom: number;
  readonly rimStrength: number;
}

const REST: Light = {
  key: [-0.62, 0.78, 0.85],
  rim: [0.9, 0.42, -0.6],
  fill: [0.7, 0.1, 0.6],
  level: 1,
  rimFrom: 0.34,
  rimStrength: 0.55,
};
const TENSE: Light = { ...REST, key: [-0.9, 0.62, 0.52], level: 0.72, rimFrom: 0.27, rimStrength: 0.8 };
const ACUTE: Light = {
  ...REST,
  key: [-1, 0.42, 0.36],
  rim: [0.95, 0.25, -0.55],
  level: 0.5,
  rimFrom: 0.21,
  rimStrength: 1,
};

function mixLight(a: Light, b: Light, t: number): Light {
  const n = (x: number, y: number): number => x + (y - x) * t;
  return {
    key: mix(a.key, b.key, t),
    rim: mix(a.rim, b.rim, t),
    fill: mix(a.fill, b.fill, t),
    level: n(a.level, b.level),
    rimFrom: n(a.rimFrom, b.rimFrom),
    rimStrength: n(a.rimStrength, b.rimStrength),
  };
}

/** The light at an arousal of 0 to 100. */
export function lightAt(arousal: number): Light {
  return arousal < 50 ? mixLight(REST, TENSE, arousal / 50) : mixLight(TENSE, ACUTE, (arousal - 50) / 50);
}
