/** The elements that plain pictures are made of. Each writes a style only when it changes. */
import type { Placing } from '../drawing.ts';
import type { Box } from '../manifest.ts';
import type { Pictures } from '../pictures.ts';
import styles from '../stage.module.css';

export interface Pieces {
  group(name: string | undefined): HTMLElement;
  /** A picture over the whole of its group, or in a box of it. */
  picture(address: string, box: Box | null): HTMLImageElement;
}

export function piecesOf(page: Document, pictures: Pictures): Pieces {
  return {
    group(name) {
      const element = page.createElement('div');
      element.className = name ?? '';
      return element;
    },
    picture(address, box) {
      const copy = pictures.get(address).cloneNode() as HTMLImageElement;
      copy.alt = '';
      copy.draggable = false;
      // Already decoded: it is to be there in the same drawing as what it replaces.
      copy.decoding = 'sync';
      copy.className = (box ? styles.part : styles.layer) ?? '';
      if (box) lay(copy, box);
      return copy;
    },
  };
}

export function lay(element: HTMLElement, [left, top, width, height]: Box): void {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

type Written = 'opacity' | 'transform' | 'filter' | 'visibility';

const written = new WeakMap<HTMLElement, Partial<Record<Written, string>>>();

/** Writes a style unless it is what was written last: a browser lays out again even for the same one. */
export function write(element: HTMLElement, property: Written, value: string): void {
  const last = written.get(element) ?? {};
  if (last[property] === value) return;
  last[property] = value;
  written.set(element, last);
  element.style[property] = value;
}

/** Seen so much; what is not seen at all is left out of the drawing. */
export function showAt(element: HTMLElement, amount: number): void {
  const seen = amount > 0.0005;
  write(element, 'visibility', seen ? '' : 'hidden');
  if (seen) write(element, 'opacity', amount < 1 ? amount.toFixed(3) : '');
}

export const place = (element: HTMLElement, { left, top, scale }: Placing): void =>
  write(
    element,
    'transform',
    `translate(${left.toFixed(2)}px, ${top.toFixed(2)}px) scale(${scale.toFixed(4)})`,
  );

/** Less light on something: in fiftieths, which is finer than anybody sees, so that it is seldom written. */
export const dim = (element: HTMLElement, amount: number): void =>
  write(element, 'filter', amount > 0.99 ? '' : `brightness(${(Math.round(amount * 50) / 50).toFixed(2)})`);
