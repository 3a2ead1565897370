/** The product's icon: a line that is agitated and comes to rest, under a lamp, at night. */

export interface IconKind {
  readonly file: string;
  readonly size: number;
  /** Systems cut these to a circle or a drop: everything stays within the middle four fifths. */
  readonly cut: boolean;
}

export const icons: readonly IconKind[] = [
  { file: 'icon-192.png', size: 192, cut: false },
  { file: 'icon-512.png', size: 512, cut: false },
  { file: 'cut-192.png', size: 192, cut: true },
  { file: 'cut-512.png', size: 512, cut: true },
  { file: 'touch.png', size: 180, cut: true },
];

/** The mark's line, as src/screens/parts/Mark.tsx has it, heavier, drawn together, and out over both edges. */
const line = 'M-160 264H84L140 108L212 408L270 168L318 316L352 264H680';

export function iconOf({ cut }: IconKind): string {
  const [scale, corner] = cut ? [0.72, 0] : [0.92, 96];
  const inset = (512 * (1 - scale)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <defs>
    <radialGradient id="lamp" cx="0.46" cy="0.2" r="0.95">
      <stop offset="0" stop-color="#2b3a57"/>
      <stop offset="0.5" stop-color="#151e32"/>
      <stop offset="1" stop-color="#0a0f1b"/>
    </radialGradient>
    <linearGradient id="line" x1="0" y1="0" x2="512" y2="0" gradientUnits="userSpaceOnUse">
      <stop offset="0.1" stop-color="#ee9a5a"/>
      <stop offset="0.45" stop-color="#f6dfc0"/>
      <stop offset="0.72" stop-color="#e9c9a0"/>
      <stop offset="0.9" stop-color="#82c7c6"/>
    </linearGradient>
    <clipPath id="shape"><rect width="512" height="512" rx="${corner}"/></clipPath>
  </defs>
  <g clip-path="url(#shape)">
    <path fill="url(#lamp)" d="M0 0h512v512H0z"/>
    <g transform="translate(${inset} ${inset}) scale(${scale})">
      <path fill="none" stroke="url(#line)" stroke-width="46" stroke-linejoin="bevel" d="${line}"/>
    </g>
  </g>
</svg>`;
}
