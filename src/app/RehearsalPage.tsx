/** A script played as learners will, from anywhere in it; nothing of it is kept. Fetched when it is opened. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from '../screens/Trouble.tsx';
import { Playing } from './live/Playing.tsx';
import { openRun, type Run } from './live/run.ts';
import type { Product } from './product.ts';
import { deskOf } from './workshop/desk-of.ts';
import { rehearsed, unkept } from './workshop/rehearsal.ts';
import { rehearsalTrouble } from './workshop/trouble.ts';

interface Props {
  readonly product: Product;
  readonly onSettings: () => void;
}

type State =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly run: Run }
  | { readonly is: 'trouble'; readonly words: ReturnType<typeof rehearsalTrouble> };

const words = {
  leaving: 'This is a rehearsal: nothing of it is kept. Leaving brings you back to the workshop.',
  onwards: 'Back to the workshop',
};

export function RehearsalPage({ product, onSettings }: Props): JSX.Element | null {
  const [state, setState] = useState<State>({ is: 'opening' });
  const back = () => product.go({ at: 'workshop', page: 'scripts' }, true);

  useEffect(() => {
    let run: Run | null = null;
    let gone = false;
    const desk = deskOf(product);
    const fail = (error: unknown) => setState({ is: 'trouble', words: rehearsalTrouble(error) });
    const open = async () => {
      const [chance = 1] = crypto.getRandomValues(new Uint32Array(1));
      const what = desk.rehearsal && rehearsed(desk.check.value, desk.rehearsal, chance);
      // The page was loaded again: the desk is empty by now.
      if (!what) return back();
      const { scenario, record, rehearsal } = what;
      const entry = { load: async () => scenario, sources: async () => ({ files: [], places: {} }) };
      const opened = await openRun(unkept(product), entry, record, fail, rehearsal);
      run = opened;
      if (gone) opened.close();
      else setState({ is: 'open', run: opened });
    };
    open().catch(fail);
    return () => {
      gone = true;
      run?.close();
    };
  }, []);

  if (state.is === 'opening') return null;
  if (state.is === 'trouble') {
    const again = { words: 'Back to the workshop', onPress: back };
    return <Trouble {...state.words} again={again} onHome={() => product.go({ at: 'home' })} />;
  }
  return (
    <Playing
      settings={product.settings}
      run={state.run}
      onSettings={onSettings}
      onOver={back}
      onLeave={back}
      words={words}
    />
  );
}
