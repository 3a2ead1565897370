/** Opens a stage in its host: Phaser where a graphics chip is, plain pictures elsewhere. */
import type { Motion } from './acting.ts';
import { picturesFrom, type Source, web } from './pictures.ts';
import { plainView } from './plain.ts';
import { play, type View } from './player.ts';
import type { Stage } from './stage.ts';

export interface StageOptions {
  /** `auto` takes Phaser unless WebGL is missing or only emulated; `phaser` takes it even then, if it runs at all. */
  readonly prefer: 'phaser' | 'plain' | 'auto';
  readonly motion: Motion;
  /** The folder that rooms and figures are in, as an address. */
  readonly base: string;
  /** Which of the endless ways to breathe and blink; the encounter's seed does. */
  readonly seed?: number;
  readonly source?: Source;
  /** Phaser could not be had; plain pictures are used. */
  readonly onFallback?: (reason: string) => void;
  /** Something could not be loaded after the first scene; the picture before it stays. */
  readonly onTrouble?: (error: Error) => void;
}

export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const pictures = picturesFrom(options.source ?? web, options.base);
  const { motion, seed = 1, onTrouble } = options;
  const view = (await phaserView(host, options, pictures)) ?? plainView(host, pictures);
  return play(view, host.ownerDocument, { pictures, motion, seed, onTrouble });
}

async function phaserView(
  host: HTMLElement,
  { prefer, onFallback }: StageOptions,
  pictures: ReturnType<typeof picturesFrom>,
): Promise<View | null> {
  if (prefer === 'plain') return null;
  const lack = phaserLack(host.ownerDocument, prefer);
  if (lack !== null) {
    onFallback?.(lack);
    return null;
  }
  try {
    const { openPhaser } = await import('./phaser/phaser-view.ts');
    return await openPhaser(host, pictures);
  } catch (error) {
    onFallback?.(`phaser did not start: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Names of renderers that are a processor pretending. */
const emulated = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Why the stage would show plain pictures here, or null where it would be Phaser's. */
export function phaserLack(page: Document, prefer: StageOptions['prefer']): string | null {
  return prefer === 'plain' ? 'plain pictures are wanted' : webglLack(page, prefer === 'auto');
}

/** Why WebGL will not do, or null. An emulated one draws 15 pictures a second where plain images do 60. */
function webglLack(page: Document, mustBeFast: boolean): string | null {
  const context = page.createElement('canvas').getContext('webgl');
  if (!context) return 'webgl is missing';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  // Browsers allow few contexts at once; this one is not needed again.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return mustBeFast && emulated.test(renderer) ? `webgl is emulated here: ${renderer}` : null;
}
