/** One question to a service worker, and its answer. */
import * as v from 'valibot';
import type { Ask } from './asks.ts';

/** Null when there is no answer within the limit, or not such a one. */
export function askWorker<T>(
  worker: Pick<ServiceWorker, 'postMessage'>,
  ask: Ask,
  schema: v.GenericSchema<unknown, T>,
  limitMs = 60_000,
): Promise<T | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (answer: T | null) => {
      clearTimeout(late);
      port1.close();
      resolve(answer);
    };
    const late = setTimeout(() => end(null), limitMs);
    port1.onmessage = ({ data }) => {
      const read = v.safeParse(schema, data);
      end(read.success ? read.output : null);
    };
    worker.postMessage(ask, [port2]);
  });
}
