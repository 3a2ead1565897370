/** Nobody is here: a scenario's own person on the real stage, without a sound. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Attract, type AttractLine } from '../../screens/kiosk/Attract.tsx';
import { useStillness } from '../../screens/motion.ts';
import type { Settings } from '../../screens/settings/settings.ts';
import { openStage } from '../../stage/open.ts';
import { sceneFor } from '../../stage/scene.ts';
import type { Scene, Stage } from '../../stage/stage.ts';
import type { Scenario } from '../../story/scenario.ts';
import { realClock } from '../live/countdown.ts';
import { cuesNamed } from '../live/cues-named.ts';
import { pictureFor } from '../live/picture-for.ts';
import { picturesOf, served } from '../pictures.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';
import { project } from './projector.ts';
import { lettingGo, type Shot } from './reel.ts';

interface Props {
  readonly scenarios: readonly ScenarioEntry[];
  readonly settings: Settings;
  readonly seed: number;
  readonly onBegin: () => void;
  readonly onFacilitator: () => void;
}

interface Shown {
  readonly line: AttractLine | null;
  readonly tension: number;
}

const nothing: Shown = { line: null, tension: 0 };

export function AttractPage({ scenarios, settings, seed, onBegin, onFacilitator }: Props): JSX.Element {
  const still = useStillness(settings.motion);
  const [shown, setShown] = useState(nothing);
  const [staged, setStaged] = useState(false);
  const frame = useMemo(() => document.createElement('div'), []);
  const stageHost = useCallback((element: HTMLDivElement | null) => element?.append(frame), []);
  const first = scenarios[seed % Math.max(1, scenarios.length)];

  useEffect(() => {
    frame.style.position = 'absolute';
    frame.style.inset = '0';
    const motion = still ? 'reduced' : 'full';
    let scene: Scene | null = null;
    let stage: Promise<Stage> | null = null;
    let closed = false;

    const put = async (scenario: Scenario, shot: Shot | null): Promise<void> => {
      const { room, figure } = scenario.about;
      const now = shot ?? lettingGo;
      scene = sceneFor({
        room,
        figure,
        person: { arousal: now.arousal },
        tension: now.tension,
        beat: now.beat,
        speaking: now.speaking,
        released: shot === null,
        before: scene,
      });
      stage ??= openStage(frame, {
        prefer: pictureFor(settings),
        motion,
        base: served('stage'),
        seed,
        named: cuesNamed(scenario),
      });
      const opened = await stage;
      if (closed) return;
      await opened.show(scene);
      setStaged(true);
    };
    const projector = project({
      clock: realClock,
      scenarios,
      seed,
      still,
      show(scenario, shot) {
        // Without its pictures there is the still, and the words.
        put(scenario, shot).catch(() => {});
        // Where only the body acts, the last words stay.
        setShown((before) =>
          shot ? { line: shot.line.text === '' ? before.line : shot.line, tension: shot.tension } : nothing,
        );
      },
    });
    const onHidden = (): void => (document.hidden ? projector.hold() : projector.go());
    document.addEventListener('visibilitychange', onHidden);
    onHidden();
    return () => {
      closed = true;
      document.removeEventListener('visibilitychange', onHidden);
      projector.close();
      stage?.then((opened) => opened.destroy()).catch(() => {});
      setStaged(false);
    };
  }, [still]);

  return (
    <Attract
      picture={first && picturesOf([first])[first.id]}
      stageHost={stageHost}
      staged={staged}
      line={shown.line}
      tension={shown.tension}
      onBegin={onBegin}
      onFacilitator={onFacilitator}
    />
  );
}
