/** What reaches in the hall: its own lamps, the open window, the street, the cash machine. */
import { oval, points, type Spot, shape, soft } from '../paint.ts';
import { scallop } from '../parts/scallop.ts';
import { flat, metre, panel, spot } from './eye.ts';
import type { Light } from './light.ts';
import { plan } from './plan.ts';

/** Everything beyond the glass, cut off by its frame. */
export function hallFall({ hall, teller, cash, street }: Light): string {
  const { left, pier, header, glass } = plan;
  const [x, top] = spot(left, header, glass);
  const [end, low] = spot(pier, 0, glass);
  // Less what stands before it: the chair that is taken, and the second one.
  const pane: readonly Spot[] = [
    [x, top],
    [end, top],
    [end, 334],
    [1136, 334],
    [1136, low],
    [970, low],
    [962, 392],
    [612, 392],
    [606, low],
    [x, low],
  ];
  const content = [
    shape(pane, { fill: '#e3e4e8', alpha: 0.42 * hall }),
    ...[-3.2, 0.4, 4.4].map((x) => downlight(x, hall)),
    tellerFall(teller, hall),
    streetFall(street, hall),
    cashFall(cash, hall),
  ].join('');
  return `<clipPath id="beyond"><polygon points="${points(pane)}"/></clipPath><g clip-path="url(#beyond)">${soft(1.4, content)}</g>`;
}

function downlight(x: number, strength: number): string {
  if (strength < 0.1) return '';
  const { back, ceiling } = plan.hall;
  const unit = metre(back);
  const cut = (wide: number, deep: number, alpha: number) =>
    scallop(spot(x, ceiling, back), wide * unit, deep * unit, { fill: '#eceae6', alpha: alpha * strength });
  const [px, py] = spot(x, 0, 6.6);
  return [
    cut(1.6, 2.2, 0.14),
    cut(1, 1.5, 0.14),
    oval(px, py, 1.5 * metre(6.6), 0.22 * metre(6.6), { fill: '#eceae6', alpha: 0.16 * strength }),
  ].join('');
}

/** The open window's light on its counter and on the floor before it. */
function tellerFall(strength: number, hall: number): string {
  const { left, right, away } = plan.teller;
  const reach = strength * (1 - hall * 0.5);
  const fan = (spread: number, near: number, alpha: number) =>
    shape(
      [
        spot(left, 0, away - 0.3),
        spot(right, 0, away - 0.3),
        spot(right + spread, 0, near),
        spot(left - spread, 0, near),
      ],
      { fill: '#efe6d8', alpha: alpha * reach },
    );
  return [
    panel(left - 0.1, right + 0.16, 0.6, 1.06, away - 0.3, { fill: '#efe6d8', alpha: 0.3 * reach }),
    flat(left - 0.05, right + 0.1, 1.04, away - 0.34, away, { fill: '#fbf3e6', alpha: 0.6 * reach }),
    panel(left - 0.5, right + 0.3, 2.1, 2.6, away, { fill: '#efe6d8', alpha: 0.16 * reach }),
    fan(0.1, 6, 0.18),
    fan(0.4, 5, 0.12),
  ].join('');
}

/** Blue from the street, across the hall's floor. */
function streetFall(strength: number, hall: number): string {
  const { left, right } = plan.street;
  const { back } = plan.hall;
  const reach = strength * (1 - hall * 0.5);
  const fan = (spread: number, near: number, alpha: number) =>
    shape(
      [
        spot(left, 0, back - 0.02),
        spot(right, 0, back - 0.02),
        spot(right + spread * 0.3, 0, near),
        spot(left - spread, 0, near),
      ],
      { fill: '#8ea0cc', alpha: alpha * reach },
    );
  return fan(0.2, 6.4, 0.24) + fan(0.5, 5, 0.16);
}

/** Its colour on the column, and on the floor where one stands. */
function cashFall(strength: number, hall: number): string {
  const { left, right, away } = plan.cash;
  const reach = strength * (1 - hall * 0.5);
  const [x, y] = spot((left + right) / 2, 1.6, away);
  const unit = metre(away);
  const halo = (wide: number, high: number, alpha: number) =>
    oval(x, y, wide * unit, high * unit, { fill: '#b59cf5', alpha: alpha * reach });
  return [
    halo(0.95, 1.1, 0.12),
    halo(0.6, 0.72, 0.18),
    shape(
      [
        spot(left, 0, away - 0.02),
        spot(right, 0, away - 0.02),
        spot(right + 0.2, 0, away - 1.4),
        spot(left - 0.5, 0, away - 1.4),
      ],
      { fill: '#b59cf5', alpha: 0.26 * reach },
    ),
    shape(
      [
        spot(left + 0.1, 0, away - 0.02),
        spot(right - 0.1, 0, away - 0.02),
        spot(right, 0, away - 0.8),
        spot(left - 0.15, 0, away - 0.8),
      ],
      { fill: '#b59cf5', alpha: 0.22 * reach },
    ),
  ].join('');
}

/** The lamps themselves, as far as the header does not hide them. */
export function hallLamps(strength: number): string {
  const { ceiling } = plan.hall;
  return [5, 6.4, 7.8]
    .flatMap((away) =>
      [-3.2, 0.4, 4.4].map((x) => {
        const [cx, cy] = spot(x, ceiling, away);
        const size = 0.14 * metre(away);
        // Those that the header hides are left out.
        return cy < spot(0, plan.header, plan.glass)[1]
          ? ''
          : oval(
              cx,
              cy,
              size,
              size * 0.3,
              strength < 0.1
                ? { fill: '#3a3c46', alpha: 0.6 }
                : { fill: '#fdfaf4', alpha: 0.3 + 0.7 * strength },
            );
      }),
    )
    .join('');
}
