/** An encounter from its first line, or its open moment, through the cool-down. Fetched when it is needed. */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import endings from '../../stories/kit/endings.json' with { type: 'json' };
import { CoolDown } from '../screens/CoolDown.tsx';
import { Encounter } from '../screens/encounter/Encounter.tsx';
import { Trouble } from '../screens/Trouble.tsx';
import { openRun, type Run } from './live/run.ts';
import type { Product } from './product.ts';
import { missingRun, missingScenario, troubleOf } from './trouble.ts';

interface Props {
  readonly product: Product;
  readonly id: string;
  readonly onSettings: () => void;
}

export { warm } from './live/run.ts';

type State =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly run: Run }
  | { readonly is: 'trouble'; readonly words: ReturnType<typeof troubleOf> };

export function EncounterPage({ product, id, onSettings }: Props): JSX.Element | null {
  const [state, setState] = useState<State>({ is: 'opening' });

  useEffect(() => {
    let run: Run | null = null;
    let gone = false;
    const open = async () => {
      const record = await product.find(id);
      if (!record) return setState({ is: 'trouble', words: missingRun(id) });
      const entry = product.entryOf(record.scenario);
      if (!entry) return setState({ is: 'trouble', words: missingScenario(record.scenario) });
      // A run that is over, or of another version, can be looked at but not gone on with.
      if (record.ended || entry.hash !== record.hash) return product.go({ at: 'debrief', record: id }, true);
      const opened = await openRun(product, entry, record, (error) =>
        setState({ is: 'trouble', words: troubleOf(error) }),
      );
      run = opened;
      if (gone) opened.close();
      else setState({ is: 'open', run: opened });
    };
    open().catch((error: unknown) => setState({ is: 'trouble', words: troubleOf(error) }));
    return () => {
      gone = true;
      run?.close();
    };
  }, []);

  if (state.is === 'opening') return null;
  if (state.is === 'trouble') return <Trouble {...state.words} onHome={() => product.go({ at: 'home' })} />;
  return <Playing product={product} run={state.run} onSettings={onSettings} />;
}

function Playing({
  product,
  run,
  onSettings,
}: {
  product: Product;
  run: Run;
  onSettings: () => void;
}): JSX.Element {
  const view = run.live.view.value;
  const settings = product.settings.value;
  useSignalEffect(() => run.heed(product.settings.value));
  useEffect(() => {
    run.start();
    const onHidden = (): void => {
      if (document.hidden) run.live.hold('menu');
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, []);
  // An ended run would only send the learner forward again, so Back must not lead to it.
  const debrief = () => product.go({ at: 'debrief', record: run.live.record.id }, run.live.record.ended);
  if (run.over.value) {
    const ending = run.ending;
    return (
      <CoolDown
        ending={ending ? endings[ending.kind].name : 'The encounter is over'}
        line={view.line?.text ?? ''}
        onDebrief={debrief}
        stageHost={run.host}
      />
    );
  }
  return (
    <Encounter
      view={view}
      settings={settings}
      stageHost={run.host}
      onAnswer={(response) => run.answer(response)}
      onGoOn={() => run.goOn()}
      onPause={() => run.live.hold('menu')}
      onResume={() => run.live.release('menu')}
      onSettings={onSettings}
      onLeave={() => {
        if (run.live.record.decisions.length > 0) debrief();
        else product.go({ at: 'home' });
      }}
    />
  );
}
