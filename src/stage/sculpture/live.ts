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
import type { Box } from '../../../assets/figure/pack.ts';
import { depthOf, type Person } from '../../../assets/figure/person.ts';
import { PLACES } from '../../../assets/figure/place.ts';
import { fitted, type Uniforms } from '../../../assets/figure/pose.ts';
import type { Buffers } from '../../../assets/figure/render.ts';
import { sculptSource } from '../../../assets/figure/source.ts';
import { empty, enlarged, overlaid } from '../../../assets/figure/tiles.ts';
import { uniforms } from '../../../assets/figure/uniforms.ts';
import { fineZones, SIZE, within } from './zones.ts';

export type { Dials };

/** Output pixels for one that is rendered: half of each way is a quarter of the work. Heads and hands are rendered whole. */
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
  /** One picture of somebody, as large as a baked one. Takes some tenths of a second on a graphics chip. */
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
      const all = uniforms(person, pose, dials);
      const stage = within(PLACES[dials.posture].stage);
      const coarse = enlarged(rendered(all, stage, pixel, 'guide'), pixel);
      const buffers = fineZones(person, pose, dials.posture).reduce(
        (so, zone) => overlaid(so, rendered(all, zone, 1, 'guided'), zone),
        overlaid(empty(SIZE), coarse, stage),
      );
      const { data, width, height } = cut(buffers, person.palette, lightAt(dials.arousal));
      return new ImageData(new Uint8ClampedArray(data), width, height);
    },
  };
}

/** A rectangle of the picture (from the top), one sample for `step` output pixels each way. */
function rendered(uniforms: Uniforms, box: Box, step: number, role: 'guide' | 'guided'): Buffers {
  const [left, top, across, down] = box;
  const [width, height] = [Math.round(across / step), Math.round(down / step)];
  const all = {
    ...uniforms,
    uSize: SIZE,
    uPixel: step,
    uOrigin: [left, SIZE[1] - top - down],
    uZero: 0,
  };
  const [light, mark] = renderInPage({ width, height, all, role });
  return { width, height, light: rows(light, width), mark: rows(mark, width) };
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
