/** Which bodies are seen while one gives way to another. */
import type { Body } from './body.ts';

/** Milliseconds: the new one comes in over the old, and the old goes once it is covered. */
const comingIn = 220;
const waiting = 180;
const goingOut = 220;

/** Moves the fades on; the last body is the one that stays. Returns those that are left, and whether any still moves. */
export function fadeOn(
  bodies: readonly Body[],
  ms: number,
): { readonly bodies: Body[]; readonly fading: boolean } {
  const left: Body[] = [];
  let fading = false;
  bodies.forEach((body, index) => {
    const stays = index === bodies.length - 1;
    if (stays) {
      body.left = null;
      body.alpha = bodies.length === 1 && ms === 0 ? 1 : Math.min(1, body.alpha + ms / comingIn);
      fading ||= body.alpha < 1;
    } else {
      body.left = (body.left ?? 0) + ms;
      if (body.left > waiting) body.alpha = Math.max(0, body.alpha - ms / goingOut);
      fading = true;
    }
    body.fade();
    if (!stays && body.alpha === 0) body.destroy();
    else left.push(body);
  });
  return { bodies: left, fading };
}
