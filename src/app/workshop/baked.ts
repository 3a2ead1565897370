/** The stage as learners see it, for dials: bodies are at once as they should be, and live from there. */
import { openStage, type StageOptions } from '../../stage/open.ts';
import type { Scene, Stage } from '../../stage/stage.ts';

export interface Baked {
  show(scene: Scene): void;
  setMotion(motion: StageOptions['motion']): void;
  setPaused(paused: boolean): void;
  close(): void;
}

interface BakedTerms extends Pick<StageOptions, 'prefer' | 'motion' | 'base'> {
  readonly onTrouble: (error: unknown) => void;
}

/** Milliseconds that life is held, in which a body comes to where its dials are. In play that takes up to 20 seconds. */
const held = 350;

export function openBaked(host: HTMLElement, terms: BakedTerms): Baked {
  let { motion } = terms;
  let stage: Stage | null = null;
  let scene: Scene | null = null;
  let paused = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const show = (): void => {
    if (!stage || !scene) return;
    // Without movement a body is simply as it should be.
    stage.setMotion('reduced');
    stage.show(scene).catch(terms.onTrouble);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => stage?.setMotion(motion), held);
  };

  const { prefer, base, onTrouble } = terms;
  openStage(host, { prefer, base, motion, onTrouble }).then((opened) => {
    if (closed) return opened.destroy();
    stage = opened;
    opened.setPaused(paused);
    show();
  }, onTrouble);

  return {
    show(next) {
      scene = next;
      show();
    },
    setMotion(next) {
      motion = next;
      stage?.setMotion(next);
    },
    setPaused(next) {
      paused = next;
      stage?.setPaused(next);
    },
    close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      stage?.destroy();
    },
  };
}
