/** Makes murmurs away from the page's own thread: a line costs tens of milliseconds, several frames' worth. */
import type { SpokenLine } from '../sound.ts';
import { MURMUR_RATE, murmurOf } from './murmur.ts';

export interface Wish {
  readonly id: number;
  readonly line: SpokenLine;
}

export interface Made {
  readonly id: number;
  readonly samples: Float32Array<ArrayBuffer>;
  readonly rate: number;
}

addEventListener('message', ({ data }: MessageEvent<Wish>) => {
  const samples = murmurOf(data.line);
  postMessage({ id: data.id, samples, rate: MURMUR_RATE } satisfies Made, { transfer: [samples.buffer] });
});
