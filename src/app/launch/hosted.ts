/** Who hosts this visit, and what only some of them want besides the port. */
import type { Host } from '../../delivery/host.ts';
import { nobody } from '../../delivery/nobody.ts';

export interface Hosted {
  readonly host: Host;
  /** After `host.leave`: sends the learner where they came from, if anybody said where. */
  readonly goBack: () => void;
  /** Whether the host said where that is. */
  readonly returns: boolean;
  /** How high the page would like to be, in CSS pixels. */
  readonly resized: (height: number) => void;
  /** Whether the learner has told the host that they want sound; null where they have said nothing. */
  readonly sound: boolean | null;
}

export const hostedBy = (host: Host, more: Partial<Hosted> = {}): Hosted => ({
  host,
  goBack: () => {},
  returns: false,
  resized: () => {},
  sound: null,
  ...more,
});

export const hostedByNobody = (words?: string): Hosted => hostedBy(nobody(words));
