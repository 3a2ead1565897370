/** The host when there is none: what is played stays on this device, and nobody is told. */
import { type Host, kept } from './host.ts';

/** What is said where nobody expected a host. */
export const nobodyWords = 'Nothing around this page asks to be told.';

export function nobody(words = nobodyWords): Host {
  const nothing = () => {};
  const done = () => Promise.resolve(kept);
  return {
    found: { kind: 'nobody', words },
    learner: null,
    mode: 'normal',
    resumed: [],
    noted: nothing,
    decided: nothing,
    sceneEnded: nothing,
    reflected: nothing,
    ended: nothing,
    ready: nothing,
    keep: done,
    leave: done,
  };
}
