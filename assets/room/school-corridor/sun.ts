/** Where the low sun falls: through each window, along one direction, on the floor and on the wall across. */
import { points, type Spot, shape } from '../paint.ts';
import { side, spot } from './eye.ts';
import { plan } from './plan.ts';

/** For every metre that the light goes to the left it sinks this much, and comes this much nearer. */
const sinks = 0.5;
const nears = 0.35;

type Place = readonly [x: number, away: number];

/** Where light that enters through the window wall at a place meets the floor. */
const onFloor = (up: number, away: number): Place => {
  const along = up / sinks;
  return [plan.right - along, away - along * nears];
};

/** The floor that the sun can reach: the classroom's corner keeps it from the rest. */
const reached: readonly Place[] = [
  [plan.corner, plan.facing],
  [plan.corner - 8, plan.facing - 8 * nears],
  [plan.corner - 8, 1.6],
  [plan.right, 1.6],
  [plan.right, plan.end],
  [plan.corner, plan.end],
];

const floorSpot = ([x, away]: Place): Spot => spot(x, 0, Math.max(1.2, away));

/** A window's light on the floor between two heights of its glass. */
function patch(near: number, far: number, low: number, high: number, alpha: number, fill: string): string {
  const corners = [onFloor(low, near), onFloor(low, far), onFloor(high, far), onFloor(high, near)];
  return shape(corners.map(floorSpot), { fill, alpha });
}

/** Of this strength (0 to 1) and colour. The transom's shadow runs through all of it. */
export function sunlight(strength: number, fill: string): string {
  if (strength === 0) return '';
  const { sill, head, transom } = plan;
  const alpha = 0.92 * strength;
  const patches = plan.windows.map(
    ([near, far]) =>
      patch(near, far, sill, transom - 0.04, alpha, fill) +
      patch(near, far, transom + 0.04, head, alpha, fill),
  );
  const clip = `<clipPath id="reached"><polygon points="${points(reached.map(floorSpot))}"/></clipPath>`;
  return `${clip}<g clip-path="url(#reached)">${patches.join('')}</g>${onLockers(strength, fill)}`;
}

/** The bare tree outside, thrown across the nearest light: a limb and its twigs, each from thick to nothing. */
export function treeShadow(strength: number, fill: string): string {
  const limbs = [
    { from: [0.06, 3.83], to: [-3, 2.72], thick: 0.18 },
    { from: [-0.62, 3.58], to: [-1.5, 2.62], thick: 0.09 },
  ] as const;
  return limbs
    .map(({ from: [x, away], to, thick }) =>
      shape([floorSpot([x, away]), floorSpot(to), floorSpot([x, away + thick])], {
        fill,
        alpha: 0.42 * strength,
      }),
    )
    .join('');
}

/** It climbs the lockers across the corridor as high as the window's head allows. */
function onLockers(strength: number, fill: string): string {
  const { front, near, far } = plan.lockers;
  const along = plan.right - front;
  const high = plan.head - along * sinks;
  return plan.windows
    .map(([from, to]) => [Math.max(near, from - along * nears), Math.min(far, to - along * nears)] as const)
    .filter(([from, to]) => to > from)
    .map(([from, to]) => side(front, 0, high, from, to, { fill, alpha: 0.42 * strength }))
    .join('');
}

/** The dust in it, as two steps of haze; over the room, so hardly there. */
export function beams(strength: number, fill: string): string {
  return plan.windows
    .slice(0, 2)
    .map(([near, far], index) => {
      const floor = [onFloor(plan.head, far), onFloor(plan.sill, far), onFloor(plan.sill, near)];
      const outline = [
        spot(plan.right, plan.head, near),
        spot(plan.right, plan.head, far),
        ...floor.map(floorSpot),
        spot(plan.right, plan.sill, near),
      ];
      return shape(outline, { fill, alpha: (index === 0 ? 0.05 : 0.07) * strength });
    })
    .join('');
}
