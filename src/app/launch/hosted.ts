/** Who hosts this visit, and what only some of them want besides the port. */
import type { Host } from '../../delivery/host.ts';
import { nobody } from '../../delivery/nobody.ts';

export interface Hosted {
  readonly host: Host;
  /** After `host.leave`: sends the learner where they came from, if anybody said where. True when they are on the way. */
  readonly goBack: () => boolean;
  /** How high the page would like to be, in CSS pixels. */
  readonly resized: (height: number) => void;
}

export const hostedBy = (host: Host, more: Partial<Hosted> = {}): Hosted => ({
  host,
  goBack: () => false,
  resized: () => {},
  ...more,
});

export const hostedByNobody = (words?: string): Hosted => hostedBy(nobody(words));
