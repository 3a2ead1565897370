/** A run that is open, from its first line through the cool-down. */
import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import endings from '../../../stories/kit/endings.json' with { type: 'json' };
import { CoolDown } from '../../screens/CoolDown.tsx';
import { Encounter } from '../../screens/encounter/Encounter.tsx';
import type { Settings } from '../../screens/settings/settings.ts';
import { roomParts } from './room/parts.tsx';
import { useRoom } from './room/use-room.ts';
import type { Run } from './run.ts';

interface Props {
  readonly settings: ReadonlySignal<Settings>;
  readonly run: Run;
  readonly onSettings: () => void;
  /** From the cool-down on. */
  readonly onOver: () => void;
  readonly onLeave: () => void;
  /** Where nothing is kept and no debrief follows: what is said instead. */
  readonly words?: { readonly leaving: string; readonly onwards: string };
}

export function Playing({ settings, run, words, ...on }: Props): JSX.Element {
  const view = run.live.view.value;
  const room = useRoom(run, settings);
  const { clock, numberKeys } = settings.value;
  useSignalEffect(() => run.heed(settings.value));
  useEffect(() => {
    run.start();
    const onHidden = (): void => {
      if (document.hidden) run.live.hold('menu');
    };
    // Before anybody else hears of it: a host that is told now may take its time, and the clock must be held by then.
    document.addEventListener('visibilitychange', onHidden, { capture: true });
    return () => document.removeEventListener('visibilitychange', onHidden, { capture: true });
  }, []);
  if (run.over.value) {
    const ending = run.ending;
    return (
      <CoolDown
        ending={ending ? endings[ending.kind].name : 'The encounter is over'}
        line={view.line?.text ?? ''}
        onDebrief={on.onOver}
        {...(words ? { onwards: words.onwards } : {})}
        stageHost={run.host}
      />
    );
  }
  return (
    <Encounter
      view={view}
      settings={settings.value}
      {...(words ? { leaving: words.leaving } : {})}
      stageHost={run.host}
      onAnswer={(response) => run.answer(response)}
      onGoOn={() => run.goOn()}
      onPause={() => run.live.hold('menu')}
      onResume={() => run.live.release('menu')}
      onSettings={on.onSettings}
      onLeave={() => {
        room.leave();
        on.onLeave();
      }}
      {...(clock === 'room' ? { room: roomParts(room, view, numberKeys) } : {})}
    />
  );
}
