/** The reasoning of one run, worked out while the page shows that it is; fetched when it is needed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readable } from '../debrief/readable.ts';
import type { Reflections, Debrief as Report } from '../debrief/report.ts';
import type { RunRecord } from '../encounter/record.ts';
import { Debrief } from '../screens/debrief/Debrief.tsx';
import { OtherVersion } from '../screens/OtherVersion.tsx';
import { Trouble } from '../screens/Trouble.tsx';
import { Working } from '../screens/Working.tsx';
import type { Scenario } from '../story/scenario.ts';
import type { Product } from './product.ts';
import { type Reasoning, reasonAbout } from './reasoning/reasoning.ts';
import type { ScenarioEntry } from './scenario-entry.ts';
import { missingRun, troubleOf } from './trouble.ts';

interface Props {
  readonly product: Product;
  readonly id: string;
  /** Instead of the first screen. */
  readonly onHome?: () => void;
}

type State =
  | { readonly is: 'working' }
  | {
      readonly is: 'ready';
      readonly debrief: Report;
      readonly record: RunRecord;
      readonly entry: ScenarioEntry;
      readonly scenario: Scenario;
    }
  | {
      readonly is: 'other-version';
      readonly lines: ReturnType<typeof readable>;
      readonly title: string;
      /** True where the scenario itself is not here any more. */
      readonly gone: boolean;
    }
  | { readonly is: 'trouble'; readonly words: ReturnType<typeof troubleOf> };

export function DebriefPage({ product, id, onHome }: Props): JSX.Element {
  const [state, setState] = useState<State>({ is: 'working' });
  const home = onHome ?? (() => product.go({ at: 'home' }));
  useEffect(() => {
    let gone = false;
    let told = false;
    let reasoning: Reasoning | null = null;
    const set = (next: State) => gone || setState(next);
    const trouble = (error: unknown) => set({ is: 'trouble', words: troubleOf(error) });
    find(product, id)
      .then((found) => {
        if (gone) return;
        if (found.is !== 'found') set(found);
        else
          reasoning = reasonAbout(
            found.scenario,
            found.record,
            (debrief) => {
              // There as soon as it can be, and again when it is complete.
              if (!gone && !told) product.reporter.debriefed({ ...found, trace: debrief.trace });
              told = true;
              set({ ...found, is: 'ready', debrief });
            },
            trouble,
          );
      })
      .catch(trouble);
    return () => {
      gone = true;
      reasoning?.stop();
    };
  }, []);

  if (state.is === 'working') return <Working words="Putting the run together" />;
  if (state.is === 'trouble') return <Trouble {...state.words} onHome={home} />;
  if (state.is === 'other-version')
    return <OtherVersion title={state.title} gone={state.gone} lines={state.lines} onHome={home} />;

  const { debrief, record, entry, scenario } = state;
  const reflect = async (said: Partial<Reflections>) => {
    const kept = (await product.find(id)) ?? record;
    const now = { ...kept, reflections: { ...kept.reflections, ...said } };
    await product.keep(now);
    if (said.sure !== undefined) product.reporter.reflected({ scenario, record: now, trace: debrief.trace });
    if (said.plan) product.keepPlan(entry.id, said.plan);
  };
  return (
    <Debrief
      debrief={debrief}
      reflections={record.reflections as Reflections}
      votes={record.votes}
      onReflect={(said) => void reflect(said)}
      onRetry={async (turn) =>
        product.go({ at: 'encounter', record: (await product.retry(record, turn)).id })
      }
      onAgain={() => product.go({ at: 'briefing', scenario: entry.id })}
      onHome={home}
    />
  );
}

interface Found {
  readonly is: 'found';
  readonly record: RunRecord;
  readonly entry: ScenarioEntry;
  readonly scenario: Scenario;
}

/** What there is to reason about, or why it cannot be had. */
async function find(product: Product, id: string): Promise<State | Found> {
  const record = await product.find(id);
  if (!record) return { is: 'trouble', words: missingRun(id) };
  const entry = product.entryOf(record.scenario);
  if (!entry) {
    const title = product.packs.kept.value.titles[record.scenario] ?? record.scenario;
    return { is: 'other-version', title, gone: true, lines: readable(null, record) };
  }
  const scenario = await entry.load();
  if (record.hash !== scenario.hash) {
    return {
      is: 'other-version',
      title: entry.about.title,
      gone: false,
      lines: readable(scenario, record),
    };
  }
  return { is: 'found', record, entry, scenario };
}
