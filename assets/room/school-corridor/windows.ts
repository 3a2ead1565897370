/** The tall windows along the right: their frames, and the playing field beyond. */
import { box, line, oval, path, points, type Spot, soft, svg } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { right, sill, head, transom, windows } = plan;
/** The glass is set back in the wall, so that nearer parts of it are hidden. */
const set = right + 0.12;
const hidden = set / right;

export function windowFrames(): string {
  return windows
    .map(([near, far]) =>
      [
        side(right, sill, head, near, far, { fill: tone.frame }),
        panel(right, set, sill, head, far, { fill: tone.brickDark }),
        flat(right, set, sill, near, far, { fill: tone.paper }),
        // A board over the sill that coats and elbows have rubbed bare.
        side(right - 0.03, sill - 0.05, sill, near - 0.08, far + 0.05, { fill: tone.wood }),
      ].join(''),
    )
    .join('');
}

export interface Outside {
  readonly sky: string;
  readonly low: string;
  readonly horizon: string;
  readonly trees: string;
  readonly field: string;
  readonly near: string;
}

/** What is outside, drawn with the light, so that each state of it has its own weather. */
export function outside(colours: Outside): string {
  const glass = windows.map(([near, far]) => {
    const at: readonly Spot[] = [
      spot(set, sill, near * hidden),
      spot(set, head, near * hidden),
      spot(set, head, far),
      spot(set, sill, far),
    ];
    return `<polygon points="${points(at)}"/>`;
  });
  // One upright, in the nearest alone: from here the others' would make stripes of them.
  const bars = windows.map(([near, far], index) => {
    const from = near * hidden;
    const middle = (from + far) / 2;
    return (
      line(spot(set, transom, from), spot(set, transom, far), colours.near, 24 / far) +
      (index === 0 ? line(spot(set, sill, middle), spot(set, head, middle), colours.near, 18 / middle) : '')
    );
  });
  return `<clipPath id="glass">${glass.join('')}</clipPath><g clip-path="url(#glass)">${soft(2.2, field(colours))}</g>${soft(1.4, bars.join(''))}`;
}

function field({ sky, low, horizon, trees, field: grass, near }: Outside): string {
  return [
    box(960, -60, 320, 520, { fill: sky }),
    path('M960 112 C1060 104 1180 96 1280 84 V300 H960 Z', { fill: low }),
    path('M960 164 C1080 160 1180 156 1280 150 V300 H960 Z', { fill: horizon }),
    // Roofs and trees on the far side of the field.
    path(
      'M960 204 L960 190 L1004 188 L1012 182 L1032 182 L1036 190 C1050 178 1062 184 1070 188 L1090 188 L1098 178 L1120 178 L1126 188 C1140 186 1150 168 1166 172 C1178 160 1196 164 1204 174 C1216 166 1232 170 1240 180 L1250 176 L1280 174 V212 H960 Z',
      { fill: trees },
    ),
    box(960, 204, 320, 260, { fill: grass }),
    path('M960 300 C1080 270 1200 262 1280 268 V470 H960 Z', { fill: trees, alpha: 0.35 }),
    goal(near),
    tree(near),
  ].join('');
}

/** A goal without a net. */
function goal(fill: string): string {
  return [
    line([1170, 252], [1170, 220], fill, 2.2, 0.9),
    line([1170, 220], [1216, 221], fill, 2.2, 0.9),
    line([1216, 221], [1216, 256], fill, 2.2, 0.9),
  ].join('');
}

/** Bare, and near enough to touch the glass in a wind. Each limb is a curve that tapers to nothing. */
function tree(fill: string): string {
  const limbs = [
    'M1270 470 C1262 380 1254 300 1258 214 C1260 150 1250 90 1238 20 L1241 20 C1256 90 1268 150 1267 214 C1268 300 1276 380 1290 470 Z',
    'M1258 268 C1240 220 1214 190 1184 168 C1214 184 1246 212 1263 250 Z',
    'M1226 202 C1216 184 1212 166 1212 140 C1216 164 1222 182 1232 198 Z',
    'M1260 176 C1268 138 1276 116 1292 92 L1296 94 C1282 118 1272 146 1266 184 Z',
    'M1256 142 C1238 116 1218 100 1194 88 C1222 96 1246 110 1260 132 Z',
    'M1250 92 C1238 66 1222 48 1200 30 C1228 44 1244 60 1254 82 Z',
    'M1222 104 C1214 88 1210 70 1208 50 C1214 70 1220 86 1230 100 Z',
    'M1266 330 C1244 300 1222 288 1190 282 C1224 284 1250 294 1270 316 Z',
    // A twig that reaches across to the next window.
    'M1257 156 C1216 122 1150 100 1086 96 C1150 94 1222 112 1260 146 Z',
  ];
  return limbs.map((limb) => path(limb, { fill })).join('');
}

/** The radiator under the first window: warm since six, and the gloves of somebody who lost a snowball fight. */
export function radiator(): string {
  const x = right - 0.12;
  const [near, far] = [3.55, 5.1] as const;
  const ribs = [3.85, 4.16, 4.5, 4.8].map((away) =>
    line(spot(x, 0.2, away), spot(x, 0.66, away), tone.metalDark, 6 / away, 0.7),
  );
  return [
    side(right - 0.02, 0.1, 0.74, near, far, { fill: tone.dark, alpha: 0.5 }),
    panel(x, right - 0.02, 0.14, 0.72, far, { fill: tone.metalDark }),
    side(x, 0.14, 0.72, near, far, { fill: tone.metal }),
    flat(x, right - 0.02, 0.72, near, far, { fill: tone.paper }),
    ...ribs,
    line(spot(x, 0.1, near), spot(x + 0.06, 0.1, 9), tone.metalDark, 4),
    ...[3.86, 4.12].map((away) => glove(spot(x - 0.01, 0.73, away), 240 / away)),
  ].join('');
}

function glove([x, y]: Spot, size: number): string {
  const unit = size / 60;
  return [
    path(
      `M${x - 6 * unit} ${y - 3 * unit} L${x + 6 * unit} ${y - 2 * unit} L${x + 6 * unit} ${y + 14 * unit} C${x + 6 * unit} ${y + 22 * unit} ${x - 4 * unit} ${y + 24 * unit} ${x - 6 * unit} ${y + 16 * unit} L${x - 10 * unit} ${y + 16 * unit} L${x - 8 * unit} ${y + 8 * unit} Z`,
      { fill: tone.dark },
    ),
    oval(x, y - 2 * unit, 6 * unit, 2 * unit, { fill: tone.metalDark }),
  ].join('');
}

/** Three rooks going to roost; `up` is the wing. */
export function rooks(up: boolean): string {
  const bird = (x: number, y: number, size: number, way: boolean) =>
    path(
      way
        ? `M${x - size} ${y - size * 0.7} Q${x - size * 0.3} ${y - size * 0.5} ${x} ${y} Q${x + size * 0.3} ${y - size * 0.5} ${x + size} ${y - size * 0.7} Q${x + size * 0.4} ${y - size * 0.1} ${x} ${y + size * 0.24} Q${x - size * 0.4} ${y - size * 0.1} ${x - size} ${y - size * 0.7} Z`
        : `M${x - size} ${y + size * 0.4} Q${x - size * 0.4} ${y - size * 0.3} ${x} ${y - size * 0.06} Q${x + size * 0.4} ${y - size * 0.3} ${x + size} ${y + size * 0.4} Q${x + size * 0.3} ${y + size * 0.1} ${x} ${y + size * 0.2} Q${x - size * 0.3} ${y + size * 0.1} ${x - size} ${y + size * 0.4} Z`,
      { fill: tone.darker, alpha: 0.8 },
    );
  return svg(bird(1170, 92, 6, up) + bird(1152, 104, 5, !up) + bird(1134, 88, 5.4, up), null);
}
