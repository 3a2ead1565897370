/** The live picture on its canvas, fetched when it is first looked at. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveWays } from '../../screens/workshop/views.ts';
import type { Cast, Pictures } from '../../stage/pictures.ts';
import type { FigureDials } from '../../workshop/figure/dials.ts';
import type { LivePicture } from './live-picture.ts';
import { bodyOf } from './scene.ts';
import { type LiveState, liveTrouble } from './words.ts';

interface Wanted {
  readonly dials: FigureDials;
  readonly together: Cast | null;
  readonly pictures: Pictures;
  readonly ways: LiveWays;
  readonly on: boolean;
}

const idle: LiveState = { trouble: null, busy: false, made: null };

/** Returns how it stands, and what asks for the picture of the present dials. */
export function useLive(
  canvas: RefObject<HTMLCanvasElement | null>,
  wanted: Wanted,
): readonly [LiveState, () => void] {
  const { dials, together, pictures, ways, on } = wanted;
  const [state, setState] = useState(idle);
  const [opened, setOpened] = useState<LivePicture | null>(null);
  const [asks, setAsks] = useState(0);
  const answered = useRef(0);
  const wants = on && ways !== 'never';

  useEffect(() => {
    if (!wants || !canvas.current) return;
    const onto = canvas.current;
    let picture: LivePicture | null = null;
    let gone = false;
    const set = (change: Partial<LiveState>) => gone || setState((now) => ({ ...now, ...change }));
    const onTrouble = (error: unknown) => set({ trouble: liveTrouble(error), busy: false });
    import('./live-picture.ts').then(({ openLivePicture }) => {
      if (gone) return;
      picture = openLivePicture({
        canvas: onto,
        pictures,
        onBusy: () => set({ trouble: null, busy: true }),
        onDrawn: (body, took) => set({ trouble: null, busy: false, made: { body, took } }),
        onTrouble,
      });
      setOpened(picture);
    }, onTrouble);
    return () => {
      gone = true;
      picture?.close();
      setOpened(null);
      setState(idle);
    };
  }, [wants]);

  useEffect(() => {
    if (!opened || !together) return;
    const make = ways === 'turning' || asks !== answered.current;
    answered.current = asks;
    opened.show(dials, together, make);
  }, [opened, together, dials, asks]);

  // The first picture of somebody else is a first one again.
  useEffect(() => setState((now) => ({ ...now, made: null })), [dials.figure]);

  return [state, () => setAsks((count) => count + 1)];
}

/** True once the picture is that of these dials. */
export const isOf = ({ made }: LiveState, dials: FigureDials): boolean => made?.body === bodyOf(dials);
