/** One picture under its lights: each an element, made when it is first seen. */
import { isSeen } from '../light.ts';
import { showAt } from './pieces.ts';

export interface Lights {
  show(amounts: readonly number[]): void;
}

/** `make` gives the picture of the light at an index, once it can be had. */
export function lightsIn(group: HTMLElement, make: (index: number) => HTMLElement): Lights {
  const made: (HTMLElement | undefined)[] = [];

  function light(index: number): HTMLElement {
    const known = made[index];
    if (known) return known;
    const element = make(index);
    const above = made.slice(index + 1).find((each) => each !== undefined);
    group.insertBefore(element, above ?? null);
    made[index] = element;
    return element;
  }

  return {
    show(amounts) {
      for (let index = 0; index < amounts.length; index += 1) {
        const amount = isSeen(amounts, index) ? (amounts[index] ?? 0) : 0;
        if (amount > 0 || made[index]) showAt(light(index), amount);
      }
    },
  };
}
