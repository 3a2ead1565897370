/** For authors: a figure with every dial, as learners see it, or live where the machine can. Fetched when it is opened. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import cast from '../../stories/kit/cast.json' with { type: 'json' };
import rooms from '../../stories/kit/rooms.json' with { type: 'json' };
import { useStillness } from '../screens/motion.ts';
import { FigureWorkshop } from '../screens/workshop/FigureWorkshop.tsx';
import type { Showing } from '../screens/workshop/views.ts';
import { graphicsOf } from '../stage/open.ts';
import { type FigureDials, openingDials } from '../workshop/figure/dials.ts';
import { served } from './pictures.ts';
import type { Product } from './product.ts';
import { frameShown } from './workshop/frame-shown.ts';
import { sceneOf } from './workshop/scene.ts';
import { useBaked } from './workshop/use-baked.ts';
import { useCast } from './workshop/use-cast.ts';
import { isOf, useLive } from './workshop/use-live.ts';
import { bakedTrouble, howShown, liveNow, waysOf } from './workshop/words.ts';

const people = Object.entries(cast).map(([name, { what }]) => ({
  name,
  what,
  portrait: `${served('stage')}${name}/a8.webp`,
}));
const roomCards = Object.entries(rooms).map(([name, { what }]) => ({ name, what }));

interface Props {
  readonly product: Product;
  readonly onSettings: () => void;
}

export function WorkshopFigurePage({ product, onSettings }: Props): JSX.Element {
  const ways = useMemo(
    () => waysOf(graphicsOf(document, 'webgl2'), typeof OffscreenCanvas !== 'undefined'),
    [],
  );
  const [dials, setDials] = useState<FigureDials>(openingDials);
  const [showing, setShowing] = useState<Showing>(ways === 'turning' ? 'live' : 'baked');
  const settings = product.settings.value;
  const still = useStillness(settings.motion);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useMemo(() => sceneOf(dials), [dials]);
  const { together, pictures, trouble: missing } = useCast(dials.room, dials.figure);
  const bakedFailure = useBaked(host, {
    scene,
    motion: still ? 'reduced' : 'full',
    prefer: settings.picture,
    paused: showing !== 'baked',
  });
  const [live, render] = useLive(canvas, { dials, together, pictures, ways, on: showing === 'live' });
  const failure = showing === 'baked' ? (bakedFailure ?? missing) : missing;

  const said = showing === 'live' ? liveNow(live, ways, isOf(live, dials)) : '';

  return (
    <FigureWorkshop
      dials={dials}
      onChange={setDials}
      people={people}
      rooms={roomCards}
      frame={together && frameShown(together.figure, together.room, scene)}
      picture={{
        showing,
        ways,
        how: howShown(showing, ways),
        now: failure === null ? said : bakedTrouble(failure),
        trouble: failure !== null || (showing === 'live' && live.trouble !== null),
        busy: live.busy,
      }}
      stageHost={(element) => {
        host.current = element;
      }}
      canvas={(element) => {
        canvas.current = element;
      }}
      onShowing={setShowing}
      onRender={render}
      onPlain={() => setDials({ ...dials, cues: {}, amounts: {} })}
      onHome={() => product.go({ at: 'home' })}
      onSettings={onSettings}
    />
  );
}
