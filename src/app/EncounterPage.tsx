/** An encounter from its first line, or its open moment, through the cool-down. Fetched when it is needed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from '../screens/Trouble.tsx';
import { Playing } from './live/Playing.tsx';
import { openRun, type Run } from './live/run.ts';
import type { Product } from './product.ts';
import { missingRun, missingScenario, troubleOf } from './trouble.ts';

interface Props {
  readonly product: Product;
  readonly id: string;
  readonly onSettings: () => void;
  /** For whoever watches over the run; null once it is closed. */
  readonly onRun?: (run: Run | null) => void;
}

export { warm } from './live/run.ts';

type State =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly run: Run }
  | { readonly is: 'trouble'; readonly words: ReturnType<typeof troubleOf> };

export function EncounterPage({ product, id, onSettings, onRun }: Props): JSX.Element | null {
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
      const opened = await openRun(product, entry, record, (error) => {
        onRun?.(null);
        setState({ is: 'trouble', words: troubleOf(error) });
      });
      run = opened;
      if (gone) return opened.close();
      onRun?.(opened);
      setState({ is: 'open', run: opened });
    };
    open().catch((error: unknown) => setState({ is: 'trouble', words: troubleOf(error) }));
    return () => {
      gone = true;
      run?.close();
      onRun?.(null);
    };
  }, []);

  if (state.is === 'opening') return null;
  if (state.is === 'trouble') return <Trouble {...state.words} onHome={() => product.go({ at: 'home' })} />;
  const { run } = state;
  // An ended run would only send the learner forward again, so Back must not lead to it.
  const debrief = () => product.go({ at: 'debrief', record: run.live.record.id }, run.live.record.ended);
  return (
    <Playing
      settings={product.settings}
      run={run}
      onSettings={onSettings}
      onOver={debrief}
      onLeave={() => {
        if (run.live.record.decisions.length > 0) debrief();
        else product.go({ at: 'home' });
      }}
    />
  );
}
