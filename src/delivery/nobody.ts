/** The host when there is none: what is played stays on this device, and nobody is told. */
import { type Host, kept } from './host.ts';

export function nobody(words = 'Nothing around this page asks to be told.'): Host {
  const nothing = () => {};
  const done = () => Promise.resolve(kept);
  return {
    found: { kind: 'nobody', words },
    learner: null,
    mode: 'normal',
    resumed: [],
    decided: nothing,
    sceneEnded: nothing,
    reflected: nothing,
    ended: nothing,
    ready: nothing,
    keep: done,
    leave: done,
  };
}
