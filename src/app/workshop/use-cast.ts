/** The manifests of a room and a figure: what is baked of them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Cast, type Pictures, picturesFrom, web } from '../../stage/pictures.ts';
import { served } from '../pictures.ts';

export interface CastKnown {
  readonly pictures: Pictures;
  /** Null until it is known for the pair that is asked for. */
  readonly together: Cast | null;
  readonly trouble: unknown;
}

export function useCast(room: string, figure: string): CastKnown {
  const pictures = useMemo(() => picturesFrom(web, served('stage')), []);
  const [known, setKnown] = useState<{ readonly pair: string; readonly cast: Cast } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const pair = `${room} ${figure}`;
  useEffect(() => {
    let gone = false;
    pictures.cast(room, figure).then(
      (cast) => {
        if (gone) return;
        setKnown({ pair, cast });
        setTrouble(null);
      },
      (error: unknown) => gone || setTrouble(error),
    );
    return () => {
      gone = true;
    };
  }, [pair]);
  return { pictures, together: known?.pair === pair ? known.cast : null, trouble };
}
