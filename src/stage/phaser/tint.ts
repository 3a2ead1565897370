/** Less light, as a colour that pictures are multiplied by. Pure. */

/** A grey from 0, black, to 1, white: nothing is taken away. */
export function grey(light: number): number {
  const level = Math.round(255 * Math.min(1, Math.max(0, light)));
  return (level << 16) | (level << 8) | level;
}
