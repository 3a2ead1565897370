/** The stage in its host for as long as the page is open. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../stage/stage.ts';
import { served } from '../pictures.ts';
import { type Baked, openBaked } from './baked.ts';

interface Wanted {
  readonly scene: Scene;
  readonly motion: 'full' | 'reduced';
  readonly prefer: 'auto' | 'plain';
  /** Something else is shown: its work stops, its picture stays. */
  readonly paused: boolean;
}

/** Returns what went wrong with it, or null. */
export function useBaked(
  host: RefObject<HTMLElement | null>,
  { scene, motion, prefer, paused }: Wanted,
): unknown {
  const baked = useRef<Baked | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    if (!host.current) return;
    const opened = openBaked(host.current, { prefer, motion, base: served('stage'), onTrouble: setTrouble });
    baked.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    setTrouble(null);
    baked.current?.show(scene);
  }, [scene]);
  useEffect(() => baked.current?.setMotion(motion), [motion]);
  useEffect(() => baked.current?.setPaused(paused), [paused]);
  return trouble;
}
