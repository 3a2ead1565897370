/** The reasoning of one run, worked out while the page shows that it is; fetched when it is needed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { debriefGently } from '../debrief/debrief.ts';
import { readable } from '../debrief/readable.ts';
import type { Reflections, Debrief as Report } from '../debrief/report.ts';
import type { RunRecord } from '../encounter/record.ts';
import { Debrief } from '../screens/debrief/Debrief.tsx';
import { OtherVersion } from '../screens/OtherVersion.tsx';
import { Trouble } from '../screens/Trouble.tsx';
import { Working } from '../screens/Working.tsx';
import type { Product, ScenarioEntry } from './product.ts';
import { missingRun, missingScenario, troubleOf } from './trouble.ts';

interface Props {
  readonly product: Product;
  readonly id: string;
}

type State =
  | { readonly is: 'working' }
  | {
      readonly is: 'ready';
      readonly debrief: Report;
      readonly record: RunRecord;
      readonly entry: ScenarioEntry;
    }
  | { readonly is: 'other-version'; readonly lines: ReturnType<typeof readable>; readonly title: string }
  | { readonly is: 'trouble'; readonly words: ReturnType<typeof troubleOf> };

export function DebriefPage({ product, id }: Props): JSX.Element {
  const [state, setState] = useState<State>({ is: 'working' });
  const home = () => product.go({ at: 'home' });
  useEffect(() => {
    let gone = false;
    const set = (next: State) => gone || setState(next);
    reason(product, id).then(set, (error: unknown) => set({ is: 'trouble', words: troubleOf(error) }));
    return () => {
      gone = true;
    };
  }, []);

  if (state.is === 'working') return <Working words="Putting the run together" />;
  if (state.is === 'trouble') return <Trouble {...state.words} onHome={home} />;
  if (state.is === 'other-version')
    return <OtherVersion title={state.title} lines={state.lines} onHome={home} />;

  const { debrief, record, entry } = state;
  const reflect = async (said: Partial<Reflections>) => {
    const kept = (await product.find(id)) ?? record;
    await product.keep({ ...kept, reflections: { ...kept.reflections, ...said } });
    if (said.plan) product.keepPlan(entry.id, said.plan);
  };
  return (
    <Debrief
      debrief={debrief}
      reflections={record.reflections as Reflections}
      onReflect={(said) => void reflect(said)}
      onRetry={async (turn) =>
        product.go({ at: 'encounter', record: (await product.retry(record, turn)).id })
      }
      onAgain={() => product.go({ at: 'briefing', scenario: entry.id })}
      onHome={home}
    />
  );
}

/** Everything the page needs, or why it cannot be had. */
async function reason(product: Product, id: string): Promise<State> {
  const record = await product.find(id);
  if (!record) return { is: 'trouble', words: missingRun(id) };
  const entry = product.entryOf(record.scenario);
  if (!entry) return { is: 'trouble', words: missingScenario(record.scenario) };
  const scenario = await entry.load();
  if (record.hash !== scenario.hash) {
    return { is: 'other-version', title: entry.about.title, lines: readable(scenario, record) };
  }
  return { is: 'ready', record, entry, debrief: await debriefGently(scenario, record, nextFrame) };
}

/** Lets the page draw and be pressed between two parts of the work. */
const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve));
