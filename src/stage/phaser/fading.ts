/** Which bodies are seen while one gives way to another. */
import type { Motion } from '../acting.ts';
import { fades } from '../fades.ts';
import type { Body } from './body.ts';

/** Moves the fades on; the last body is the one that stays. Returns those that are left, and whether any still moves. */
export function fadeOn(
  bodies: Body[],
  ms: number,
  motion: Motion,
): { readonly bodies: Body[]; readonly fading: boolean } {
  const [only] = bodies;
  if (bodies.length === 1 && only?.alpha === 1 && only.left === null) return { bodies, fading: false };
  const { coming, waiting, going } = fades[motion];
  const left: Body[] = [];
  let fading = false;
  bodies.forEach((body, index) => {
    const stays = index === bodies.length - 1;
    if (stays) {
      body.left = null;
      body.alpha = bodies.length === 1 && ms === 0 ? 1 : Math.min(1, body.alpha + ms / coming);
      fading ||= body.alpha < 1;
    } else {
      body.left = (body.left ?? 0) + ms;
      if (body.left > waiting) body.alpha = Math.max(0, body.alpha - ms / going);
      fading = true;
    }
    body.fade();
    if (!stays && body.alpha === 0) body.destroy();
    else left.push(body);
  });
  return { bodies: left, fading };
}
