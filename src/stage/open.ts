/** Opens a stage in its host: Phaser where a graphics chip is, plain pictures elsewhere. */
import type { Motion } from './acting.ts';
import type { NamedCues } from './likely.ts';
import { type Pictures, picturesFrom, type Source, web } from './pictures.ts';
import { plainView } from './plain/plain-view.ts';
import { play } from './player.ts';
import type { Stage } from './stage.ts';
import type { View } from './view.ts';

export interface StageOptions {
  /**
   * `auto` takes Phaser unless WebGL is missing or only emulated, and plain pictures once it is too slow; `phaser`
   * takes it even then, if it runs at all.
   */
  readonly prefer: 'phaser' | 'plain' | 'auto';
  readonly motion: Motion;
  /** The folder that rooms and figures are in, as an address. */
  readonly base: string;
  /** Which of the endless ways to breathe and blink; the encounter's seed does. */
  readonly seed?: number;
  /** What the scenario asks of the body somewhere, so that its pictures come in good time. */
  readonly named?: NamedCues;
  /** Shared by all stages of one visit: what one of them learned of this machine. */
  readonly visit?: Visit;
  readonly source?: Source;
  /** `all` draws with every frame of the browser's, to measure by; else as often as what moves is worth. */
  readonly drawings?: 'all';
  /** Phaser could not be had, or had to be given up; plain pictures are used. */
  readonly onFallback?: (reason: string) => void;
  /** Something could not be loaded after the first scene; the picture before it stays. */
  readonly onTrouble?: (error: Error) => void;
}

export interface Visit {
  /** Why Phaser was given up on this machine, or null. */
  gaveUp: string | null;
}

export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const pictures = picturesFrom(options.source ?? web, options.base);
  const { motion, seed = 1, named = {}, visit, onFallback, onTrouble } = options;
  const plain = () => plainView(host, pictures, options.drawings);
  const giveUp = (reason: string) => {
    if (visit) visit.gaveUp = reason;
    onFallback?.(reason);
    player.changeOver(plain());
  };
  const view = (await phaserView(host, options, pictures, giveUp)) ?? plain();
  const player = play(view, host.ownerDocument, { pictures, motion, seed, named, onTrouble });
  return player;
}

async function phaserView(
  host: HTMLElement,
  { prefer, visit, drawings, onFallback }: StageOptions,
  pictures: Pictures,
  giveUp: (reason: string) => void,
): Promise<View | null> {
  if (prefer === 'plain') return null;
  const lack = phaserLack(host.ownerDocument, prefer, visit);
  if (lack !== null) {
    onFallback?.(lack);
    return null;
  }
  try {
    const { openPhaser } = await import('./phaser/phaser-view.ts');
    return await openPhaser(host, pictures, { giveUp, whenSlow: prefer === 'auto', drawings });
  } catch (error) {
    onFallback?.(`phaser did not start: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Names of renderers that are a processor pretending. */
const emulated = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Why the stage would show plain pictures here, or null where it would be Phaser's. */
export function phaserLack(page: Document, prefer: StageOptions['prefer'], visit?: Visit): string | null {
  if (prefer === 'plain') return 'plain pictures are wanted';
  return (prefer === 'auto' ? visit?.gaveUp : null) ?? webglLack(page, prefer === 'auto');
}

/** Why WebGL will not do, or null. An emulated one draws 15 pictures a second where plain images do 60. */
function webglLack(page: Document, mustBeFast: boolean): string | null {
  const { by, renderer } = graphicsOf(page, 'webgl');
  if (by === 'nothing') return 'webgl is missing';
  return mustBeFast && by === 'processor' ? `webgl is emulated here: ${renderer}` : null;
}

/** What draws here: a graphics chip, the processor in its stead, or nothing. */
export interface Graphics {
  readonly by: 'chip' | 'processor' | 'nothing';
  /** Its own name; empty where there is nothing. */
  readonly renderer: string;
}

export function graphicsOf(page: Document, kind: 'webgl' | 'webgl2'): Graphics {
  const context = page.createElement('canvas').getContext(kind) as WebGLRenderingContext | null;
  if (!context) return { by: 'nothing', renderer: '' };
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  // Browsers allow few contexts at once; this one is not needed again.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { by: emulated.test(renderer) ? 'processor' : 'chip', renderer };
}
