import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Briefing } from '../screens/Briefing.tsx';
import type { Plan } from '../screens/views.ts';
import { picturesOf } from './pictures.ts';
import type { Product } from './product.ts';
import type { ScenarioEntry } from './scenario-entry.ts';

interface Props {
  readonly product: Product;
  readonly entry: ScenarioEntry;
  readonly before?: ComponentChildren;
  /** Instead of the first screen. */
  readonly onBack?: () => void;
}

/** While it is read, what the encounter needs is fetched; beginning does not wait for it. */
export function BriefingPage({ product, entry, before, onBack }: Props): JSX.Element {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    void product.planFor(entry.id).then((kept) => gone || setPlan(kept));
    // A part that fails to arrive is fetched again, and complained of, when it is needed.
    Promise.all([import('./EncounterPage.tsx').then((page) => page.warm(product)), entry.load()]).then(
      () => gone || setReady(true),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  const begin = async () => {
    const record = await product.begin(entry);
    product.go({ at: 'encounter', record: record.id });
  };
  return (
    <Briefing
      about={entry.about}
      picture={picturesOf([entry])[entry.id]}
      from={entry.from}
      plan={plan}
      ready={ready}
      numberKeys={product.settings.value.numberKeys}
      before={before}
      onBegin={() => void begin()}
      onBack={onBack ?? (() => product.go({ at: 'home' }))}
    />
  );
}
