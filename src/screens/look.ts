/** Puts the learner's settings for reading and motion on the root element, where the style sheets find them. */
import type { Settings } from './settings/settings.ts';

export function applyLook(root: HTMLElement, settings: Pick<Settings, 'textSize' | 'motion'>): void {
  root.style.setProperty('--text-size', `${settings.textSize}%`);
  if (settings.motion === 'system') delete root.dataset.motion;
  else root.dataset.motion = settings.motion;
}

/** Whether things should hold still: the learner's own word, or else the device's. */
export function holdsStill(motion: Settings['motion'], deviceReduces: boolean): boolean {
  return motion === 'reduced' || (motion === 'system' && deviceReduces);
}
