/**
 * The sculpture that figures are baked from, live: for authors with a graphics chip. Everything it needs is fetched
 * when it is opened; learners never load it.
 */
import type { Dials } from '../../../assets/figure/acting/dials.ts';
import { dialled } from '../../../assets/figure/acting/dials.ts';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { cut } from '../../../assets/figure/cut.ts';
import { compileInPage, type Kept, renderInPage } from '../../../assets/figure/gl.ts';
import { lightAt } from '../../../assets/figure/light.ts';
import { depthOf, type Person } from '../../../assets/figure/person.ts';
import { fitted } from '../../../assets/figure/pose.ts';
import { sculptSource } from '../../../assets/figure/source.ts';
import { uniforms } from '../../../assets/figure/uniforms.ts';

export type { Dials };

/** The picture's size, and how many of its pixels one pixel here stands for: half of each way is a quarter of the work. */
const size = [1280, 720] as const;
const pixel = 2;

const sources = import.meta.glob<string>('../../../assets/figure/sculpt/**/*.glsl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function read(name: string): string {
  const text = sources[`../../../assets/figure/sculpt/${name}`];
  if (text === undefined) throw new Error(`unknown file of the sculpture: ${name}`);
  return text;
}

function personOf(name: string): Person {
  const person = CAST.find((each) => each.name === name);
  if (!person) throw new Error(`unknown figure: ${name}`);
  return person;
}

export interface Sculpture {
  /** One picture of somebody, half the size of a baked one. Takes some tenths of a second on a graphics chip. */
  draw(figure: string, dials: Dials): ImageData;
}

/** @throws where the browser has no WebGL2, or will not compile the sculpture. */
export function openSculpture(): Sculpture {
  let compiled = '';
  return {
    draw(figure, dials) {
      const person = personOf(figure);
      if (compiled !== figure) {
        letGo();
        compiled = '';
        compileInPage(sculptSource(person, read));
        compiled = figure;
      }
      const pose = fitted(dialled(dials), depthOf(person.shape));
      const [width, height] = [size[0] / pixel, size[1] / pixel];
      const all = {
        ...uniforms(person, pose, dials),
        uSize: size,
        uPixel: pixel,
        uOrigin: [0, 0],
        uZero: 0,
      };
      const [light, mark] = renderInPage({ width, height, all, role: 'alone' });
      const buffers = { width, height, light: rows(light, width), mark: rows(mark, width) };
      const { data } = cut(buffers, person.palette, lightAt(dials.arousal));
      return new ImageData(new Uint8ClampedArray(data), width, height);
    },
  };
}

/** Each person is compiled into a context of their own, and browsers allow few at once. */
function letGo(): void {
  const { kept } = globalThis as unknown as { kept?: Kept };
  kept?.gl.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Bytes from base64, the lowest row first as WebGL has them, with the highest first. */
function rows(text: string, width: number): Uint8Array {
  const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  const row = width * 4;
  const out = new Uint8Array(bytes.length);
  for (let from = 0; from < bytes.length; from += row)
    out.set(bytes.subarray(from, from + row), bytes.length - row - from);
  return out;
}
