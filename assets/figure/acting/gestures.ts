/** What hands can be told to do, whatever the rest of the body is at: one pair for each place. */
import { type HandPose, mirrored } from '../hand.ts';
import type { Posture } from '../place.ts';
import { hand, TOP } from './held.ts';

export const GESTURES = ['open', 'fidget', 'grip', 'fist', 'point', 'folded', 'face'] as const;
export type Gesture = (typeof GESTURES)[number];

export interface Hands {
  /** Hands lie on the body: see `onBody` of a pose. */
  readonly onBody: number;
  readonly left: HandPose;
  readonly right: HandPose;
}

const gripping = hand([-1.5, TOP + 0.25, 1.5], [0.3, -0.04, 0.95], [0.06, -1, 0], {
  curl: [0.72, 0.75, 0.77, 0.76],
  hook: 0.85,
  thumb: 1,
  spread: 0.06,
  elbow: [-0.8, -0.3, -0.6],
});

/** Lying flat and quiet, away from the other hand. */
const resting = hand([-1.25, TOP + 0.27, 0.95], [0.6, -0.06, 0.74], [0, -1, 0.05], { thumb: 0.6 });

/** Where an elbow goes in an arm that hangs. */
const hanging = [-0.5, 0, -1] as const;
const fist = { curl: [0.95, 0.97, 0.98, 0.98], hook: 0.05, thumb: 2, spread: 0 } as const;
const finger = { curl: [0.04, 0.88, 0.93, 0.95], hook: 0.05, thumb: 1.75, spread: 0 } as const;
const opened = { curl: [0.12, 0.1, 0.13, 0.18], hook: 0.2, thumb: 0.1, spread: 0.2 } as const;
const restless = { curl: [0.45, 0.5, 0.52, 0.5], hook: 0.4, thumb: 1.3, spread: 0.04 } as const;

/** Arms crossed: one hand lies on the other arm, the other is tucked in beneath it. */
const folded: Hands = {
  onBody: 1,
  left: hand([0.62, -3.72, 1.35], [0.95, 0.22, -0.2], [0.1, -0.15, -1], {
    curl: [0.3, 0.34, 0.38, 0.42],
    hook: 0.5,
    thumb: 0.3,
    elbow: [-1, -0.75, 0.2],
  }),
  right: hand([-0.66, -3.35, 1.1], [-0.95, 0.1, -0.3], [0, -0.1, -1], {
    curl: [0.5, 0.55, 0.6, 0.62],
    hook: 0.5,
    thumb: 0.4,
    elbow: [1, -0.75, 0.2],
  }),
};

const toFace = (drop: number): HandPose =>
  hand([-0.5, -1.62 + drop, 1.35], [0.32, 0.93, -0.1], [0.15, 0.25, -1], {
    curl: [0.16, 0.2, 0.24, 0.3],
    hook: 0.2,
    thumb: 0.4,
    spread: 0.07,
    elbow: [-1, -0.8, 0.1],
  });

export const HANDS: Readonly<Record<Posture, Readonly<Record<Gesture, Hands>>>> = {
  counter: {
    // palms up, fingers loose, forearms on the counter
    open: {
      onBody: 0,
      left: hand([-1.2, TOP + 0.42, 1.35], [0.3, 0.16, 0.94], [-0.25, 0.95, 0.1], opened),
      right: mirrored(hand([-1.15, TOP + 0.42, 1.3], [0.34, 0.18, 0.92], [-0.25, 0.95, 0.1], opened)),
    },
    fidget: {
      onBody: 0,
      left: hand([-0.78, TOP + 0.3, 1.15], [0.86, -0.02, 0.5], [0.25, -0.9, -0.3], restless),
      right: mirrored(
        hand([-0.72, TOP + 0.36, 1.0], [0.9, 0.02, 0.42], [0.3, -0.85, -0.4], { ...restless, thumb: 0.8 }),
      ),
    },
    grip: { onBody: 0, left: gripping, right: mirrored(gripping) },
    fist: {
      onBody: 0,
      left: resting,
      right: mirrored(
        hand([-1.45, TOP + 0.5, 1.4], [0.55, -0.05, 0.9], [0.75, -0.55, -0.3], {
          ...fist,
          elbow: [-0.9, -0.2, -0.5],
        }),
      ),
    },
    point: {
      onBody: 0,
      left: gripping,
      right: mirrored(
        hand([-1.6, -3.05, 1.9], [0.74, 0.12, 0.64], [0.5, -0.8, -0.35], {
          ...finger,
          elbow: [-1, -0.5, -0.4],
        }),
      ),
    },
    folded,
    face: { onBody: 0, left: toFace(0), right: mirrored(resting) },
  },
  standing: {
    open: {
      onBody: 0,
      left: hand([-1.42, -4.55, 1.75], [-0.12, -0.02, 0.99], [0.12, 0.96, 0.1], {
        ...opened,
        elbow: [-0.4, -0.7, -0.8],
      }),
      right: mirrored(
        hand([-1.36, -4.4, 1.8], [-0.08, 0.02, 0.99], [0.12, 0.96, 0.08], {
          ...opened,
          elbow: [-0.4, -0.7, -0.8],
        }),
      ),
    },
    fidget: {
      onBody: 0.8,
      left: hand([-0.56, -4.7, 1.35], [0.86, -0.1, 0.4], [0.3, -0.6, -0.8], restless),
      right: mirrored(
        hand([-0.5, -4.55, 1.2], [0.9, -0.05, 0.35], [0.3, -0.5, -0.85], { ...restless, thumb: 0.8 }),
      ),
    },
    // no edge to hold: the strap of a bag, a sleeve, one's own arm
    grip: {
      onBody: 0.8,
      left: hand([0.25, -4.35, 1.3], [0.92, -0.2, 0.1], [0.1, -0.3, -1], {
        curl: [0.55, 0.6, 0.62, 0.62],
        hook: 0.5,
        thumb: 0.6,
        elbow: [-1, -0.6, 0],
      }),
      right: hand([1.45, -5.35, 0.8], [-0.15, -0.95, 0.25], [-0.8, 0, -0.5], { ...fist, thumb: 1.6 }),
    },
    fist: {
      onBody: 0,
      left: hand([-2.05, -5.8, 0.55], [0.03, -0.95, 0.3], [0.97, 0.05, -0.1], { ...fist, elbow: hanging }),
      right: mirrored(
        hand([-2, -5.6, 0.75], [0.04, -0.92, 0.38], [0.97, 0.05, -0.1], { ...fist, elbow: hanging }),
      ),
    },
    point: {
      onBody: 0,
      left: hand([-1.9, -5.95, 0.45], [0.05, -0.96, 0.26], [0.93, 0, -0.3], { ...restless, elbow: hanging }),
      right: mirrored(
        hand([-1.5, -3.2, 2.05], [0.7, 0.08, 0.7], [0.5, -0.8, -0.35], {
          ...finger,
          elbow: [-0.9, -0.7, -0.3],
        }),
      ),
    },
    folded,
    face: {
      onBody: 0,
      left: toFace(0.05),
      right: hand([0.3, -3.9, 1.25], [-0.9, 0.15, 0.15], [0, -0.2, -1], {
        curl: [0.35, 0.4, 0.44, 0.48],
        thumb: 0.5,
        elbow: [1, -0.7, 0],
      }),
    },
  },
};
