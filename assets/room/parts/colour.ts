/** Colours as `#rrggbb`. */

/** What is left of a colour in light of another: what the bake's multiplying does, for shapes that it does not reach. */
export function under(light: string, colour: string): string {
  const mixed = [1, 3, 5].map((at) => {
    const [lamp, thing] = [light, colour].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round(((lamp ?? 0) * (thing ?? 0)) / 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
