/** Which screen is on: a function of the route, the settings, and whether this is a first visit. */
import { useSignalEffect } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FirstRun } from '../screens/FirstRun.tsx';
import { applyLook } from '../screens/look.ts';
import { SettingsDialog } from '../screens/settings/SettingsDialog.tsx';
import { BriefingPage } from './BriefingPage.tsx';
import { HomePage } from './HomePage.tsx';
import { Later } from './Later.tsx';
import { LeftPage } from './LeftPage.tsx';
import { offlineInWords } from './offline/words.ts';
import type { Product } from './product.ts';
import type { Route, WorkshopPage } from './route.ts';
import { TroubleAround } from './TroubleAround.tsx';
import { useCanRead } from './voices.ts';

export function App({ product }: { readonly product: Product }): JSX.Element {
  const [settingsOpen, setSettingsOpen] = useState(false);
  const settings = product.settings.value;
  const openSettings = () => setSettingsOpen(true);
  const canRead = useCanRead(settingsOpen);

  useSignalEffect(() => applyLook(document.documentElement, product.settings.value));
  useEscape(product, openSettings);

  return (
    <TroubleAround product={product}>
      <Screen product={product} onSettings={openSettings} />
      <SettingsDialog
        open={settingsOpen}
        settings={settings}
        onChange={(next) => product.set(next)}
        onClose={() => setSettingsOpen(false)}
        canRead={canRead}
        offline={offlineInWords(product.offline.readiness.value, product.offline.update.value)}
      />
    </TroubleAround>
  );
}

function Screen({ product, onSettings }: { product: Product; onSettings: () => void }): JSX.Element | null {
  const route = product.route.value;
  const entry = route.at === 'briefing' ? product.entryOf(route.scenario) : null;
  // The kept settings decide what is first; they are there within a blink, or the first-run screen comes.
  if (!product.ready.value) return null;
  // Nothing begins while another tab lets a new version in: this page is about to be loaded again, too.
  if (route.at !== 'home' && !product.presence.held.value) return null;
  if (product.hosting.state.value.visit !== 'open') return <LeftPage hosting={product.hosting} />;
  // Authors are timed by nobody, until they rehearse.
  if (route.at === 'workshop' && product.whole && !(route.page === 'rehearsal' && product.firstRun.value)) {
    return (
      <Later key={`workshop/${route.page}`} load={workshop[route.page]} props={{ product, onSettings }} />
    );
  }
  if (product.firstRun.value) {
    return (
      <FirstRun
        settings={product.settings.value}
        onChange={(next) => product.set(next)}
        onDone={() => product.settled()}
      />
    );
  }
  if (entry) return <BriefingPage key={entry.id} product={product} entry={entry} />;
  if (route.at === 'encounter') {
    return (
      <Later
        key={`encounter/${route.record}`}
        load={() => import('./EncounterPage.tsx').then((m) => m.EncounterPage)}
        props={{ product, id: route.record, onSettings }}
      />
    );
  }
  if (route.at === 'debrief') {
    return (
      <Later
        key={`debrief/${route.record}`}
        load={() => import('./DebriefPage.tsx').then((m) => m.DebriefPage)}
        props={{ product, id: route.record }}
      />
    );
  }
  return <HomePage product={product} onSettings={onSettings} />;
}

interface PartProps {
  readonly product: Product;
  readonly onSettings: () => void;
}

/** For authors; each fetched when it is opened. */
const workshop: Record<WorkshopPage, () => Promise<ComponentType<PartProps>>> = {
  scripts: () => import('./WorkshopPage.tsx').then((m) => m.WorkshopPage),
  rehearsal: () => import('./RehearsalPage.tsx').then((m) => m.RehearsalPage),
  figure: () => import('./WorkshopFigurePage.tsx').then((m) => m.WorkshopFigurePage),
  package: () => import('./WorkshopPackagePage.tsx').then((m) => m.WorkshopPackagePage),
};

/** Esc opens the settings wherever it has nothing else to do; in an encounter it pauses. */
function useEscape(product: Product, openSettings: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isPlaying(product.route.value) || product.firstRun.value) return;
      if (document.querySelector('dialog[open]') === null) openSettings();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const isPlaying = (route: Route): boolean =>
  route.at === 'encounter' || (route.at === 'workshop' && route.page === 'rehearsal');
