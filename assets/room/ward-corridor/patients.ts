/** Who lives here for now: one who sits by the window, one on a walk with a drip, one behind the curtain. */
import type { LightName } from '../art.ts';
import { box, line } from '../paint.ts';
import { head } from '../parts/head.ts';
import { inLight } from '../parts/life.ts';
import { seated } from '../parts/seated.ts';
import { type Arm, standing } from '../parts/standing.ts';
import { curtainEdge, throughOpening } from './bay.ts';
import { metre, spot } from './eye.ts';
import { plan } from './plan.ts';
import { shades } from './shades.ts';

const sitting = { x: -3.43, away: 8.15 } as const;

/** Looks out; then round; then the call button is in the hand. */
export function sitter(light: LightName): string {
  const { tones, dusk, pale } = shades[light];
  const at = spot(sitting.x, 0.45, sitting.away);
  const person = {
    tall: 160,
    broad: 0.94,
    hair: 'bob',
    dress: 'jacket',
    below: 'long-skirt',
    light: 'left',
    tones: { ...tones, hair: pale, cloth: tones.worn, lit: dusk },
  } as const;
  const chair =
    box(-27, -66, 54, 74, { fill: tones.legs }, 8) + box(-30, -20, 10, 34, { fill: tones.shoes }, 4);
  const arm = box(20, -20, 10, 34, { fill: tones.shoes }, 4);
  const lead = `<path d="M30 6 C22 20 14 2 10 -30" fill="none" stroke="${tones.collar}" stroke-width="1.4"/>`;
  return throughOpening(
    'sitter',
    [
      placed(chair, at, metre(sitting.away)),
      inLight(light, {
        calm: () => seated({ ...person, looks: 'left' }, at, metre(sitting.away)),
        tense: () =>
          seated(
            {
              ...person,
              looks: 'us',
              left: [
                [-22, -26],
                [-6, -14],
              ],
            },
            at,
            metre(sitting.away),
          ),
        acute: () =>
          seated(
            {
              ...person,
              looks: 'us',
              lean: -5,
              right: [
                [22, -28],
                [9, -38],
              ],
              extra: lead + box(6, -44, 6, 10, { fill: pale }, 2),
            },
            at,
            metre(sitting.away),
          ),
      })(),
      placed(arm, at, metre(sitting.away)),
    ].join(''),
  );
}

const placed = (content: string, [x, y]: readonly [number, number], unit: number): string =>
  `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(unit / 100).toFixed(4)})">${content}</g>`;

/** On the evening's walk to the doors and back, the drip alongside; then stands; then has gone as far as there is. */
export function walker(light: LightName): string {
  const { tones, dusk } = shades[light];
  const pole: Arm = [
    [22, -116],
    [33, -112],
  ];
  const person = {
    tall: 172,
    broad: 0.96,
    hair: 'thin',
    dress: 'coat',
    below: 'trousers',
    light: 'right',
    tones: { ...tones, hair: tones.collar, lit: tones.worn },
    rim: dusk,
    right: pole,
    extra: [
      line([34, -2], [34, -186], tones.collar, 2),
      line([28, -186], [40, -186], tones.collar, 2),
      box(29, -184, 10, 17, { fill: tones.collar, alpha: 0.8 }, 3),
      box(28, -140, 11, 12, { fill: tones.shoes }, 2),
      line([22, -3], [46, -3], tones.shoes, 3),
      `<path d="M34 -167 C30 -150 40 -130 26 -112" fill="none" stroke="${tones.collar}" stroke-width="1"/>`,
    ].join(''),
  } as const;
  const at = (x: number, away: number) => [spot(x, 0, away), metre(away)] as const;
  return inLight(light, {
    calm: () => standing({ ...person, facing: 'away' }, ...at(0.14, 8.5)),
    tense: () => standing({ ...person, facing: 'us' }, ...at(0.14, 8.5)),
    acute: () => standing({ ...person, facing: 'us', lean: -3 }, ...at(0.08, 9.2)),
  })();
}

/** Shut; then a hand has it by the edge; then half a face. */
export function behindTheCurtain(light: LightName): string {
  const { tones } = shades[light];
  const [edge, y] = spot(curtainEdge, 1.5, plan.track);
  const unit = metre(plan.track + 0.15) / 100;
  const face = `<clipPath id="edge"><rect x="0" y="0" width="${edge + 1}" height="720"/></clipPath><g clip-path="url(#edge)"><g transform="translate(${edge - 3} ${y}) rotate(-8) scale(${unit.toFixed(3)})">${head('us', 'short', tones, 'left')}</g></g>`;
  const fingers = [0, 5, 10, 15].map((down) =>
    line([edge - 1, y + 42 + down], [edge + 7, y + 41 + down], tones.skin, 4),
  );
  return throughOpening(
    'peering',
    inLight(light, {
      calm: '',
      tense: fingers.join(''),
      acute: face + fingers.join(''),
    }),
  );
}
