/** The desk of this visit: it stays as it is while the author rehearses, or turns a figure's dials. */
import { effect } from '@preact/signals';
import type { Product } from '../product.ts';
import { Desk } from './desk.ts';
import { kitScript } from './ours.ts';

const desks = new WeakMap<Product, Desk>();

export function deskOf(product: Product): Desk {
  const known = desks.get(product);
  if (known) return known;
  const desk = new Desk({ kit: kitScript });
  desks.set(product, desk);
  // Whatever is open: it was picked by hand, and a page that comes anew knows nothing of it.
  effect(() => {
    product.unsaved.value = desk.shelf.value.scripts.length > 0 || desk.before.value !== null;
  });
  return desk;
}
