/** Which screen is on in a kiosk: a function of the visit and the route, with the questions that lie over them. */
import { type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KeepingContext } from '../../screens/keeping.ts';
import { Choosing } from '../../screens/kiosk/Choosing.tsx';
import { Corner } from '../../screens/kiosk/Corner.tsx';
import { ForYou } from '../../screens/kiosk/ForYou.tsx';
import { Leaving } from '../../screens/kiosk/Leaving.tsx';
import { StillThere } from '../../screens/kiosk/StillThere.tsx';
import { applyLook } from '../../screens/look.ts';
import { SettingsDialog } from '../../screens/settings/SettingsDialog.tsx';
import { BriefingPage } from '../BriefingPage.tsx';
import { Later } from '../Later.tsx';
import type { Run } from '../live/run.ts';
import { picturesOf } from '../pictures.ts';
import type { Product } from '../product.ts';
import type { Route } from '../route.ts';
import { useCanRead } from '../voices.ts';
import { AttractPage } from './AttractPage.tsx';
import type { Attendance } from './attendance.ts';
import { fillScreen } from './big-screen.ts';
import type { DoorTerms } from './door.ts';
import { FacilitatorPage } from './FacilitatorPage.tsx';
import type { FacilitatorStore } from './facilitator-store.ts';
import { keepingHere } from './keeping-here.ts';
import { offeredBy, type Setup } from './setup.ts';
import { watchStirrings } from './stirrings.ts';
import { askingTime, type Phase } from './visit.ts';
import { watchRun } from './watched-run.ts';

export interface KioskProps {
  readonly product: Product;
  readonly attendance: Attendance;
  readonly store: FacilitatorStore;
  readonly door: DoorTerms;
  readonly setup: Signal<Setup>;
  readonly firstUse: boolean;
  readonly seed: number;
  /** Out of kiosk mode. */
  readonly onLeave: () => void;
}

export function Kiosk(props: KioskProps): JSX.Element | null {
  const { product, attendance, setup } = props;
  // Drawn anew only for what is shown: every touch is noted, and must not draw a field under the hand that writes in it.
  const phase = useComputed(() => attendance.visit.value.phase).value;
  const asked = useComputed(() => attendance.visit.value.askedAt !== null).value;
  const done = () => attendance.tell({ is: 'done' });
  const [settingsOpen, setSettingsOpen] = useState(false);
  const leaving = useSignal(false);
  const canRead = useCanRead(settingsOpen);
  useSignalEffect(() => applyLook(document.documentElement, product.settings.value));
  useEffect(
    () =>
      watchStirrings(window, {
        asked: () => attendance.visit.value.askedAt !== null,
        still: () => attendance.visit.value.phase !== 'playing',
        onStir: () => {
          attendance.tell({ is: 'touched' });
          // Esc left it: the next touch fills the screen again.
          if (setup.value.fullscreen && isVisit(attendance.visit.value.phase)) fillScreen(document);
        },
      }),
    [],
  );

  if (!product.ready.value || phase === 'reset') return null;
  // A new version is coming in just now: the page is about to begin afresh.
  if (phase !== 'attract' && !product.presence.held.value) return null;
  const offered = offeredBy(setup.value, product.scenarios);
  if (phase === 'attract')
    return (
      <AttractPage
        // Another choice is another reel.
        key={offered.map(({ id }) => id).join()}
        scenarios={offered}
        settings={product.settings.value}
        seed={props.seed}
        onBegin={() => {
          if (setup.value.fullscreen) fillScreen(document);
          attendance.tell({ is: 'moved', to: 'choosing' });
        }}
        onFacilitator={() => attendance.tell({ is: 'moved', to: 'facilitator' })}
      />
    );
  return (
    <KeepingContext.Provider value={keepingHere}>
      {phase === 'facilitator' ? (
        <FacilitatorPage {...props} scenarios={product.scenarios} onLock={done} />
      ) : (
        <Visiting
          {...props}
          leaving={leaving}
          onSettings={() => setSettingsOpen(true)}
          onAskDone={() => {
            leaving.value = true;
          }}
        />
      )}
      <SettingsDialog
        open={settingsOpen}
        settings={product.settings.value}
        onChange={(next) => product.set(next)}
        onClose={() => setSettingsOpen(false)}
        canRead={canRead}
      />
      <Leaving
        open={leaving.value}
        played={product.runs.value.length > 0}
        onStay={() => {
          leaving.value = false;
        }}
        onDone={done}
      />
      <StillThere
        open={asked}
        left={attendance.left}
        whole={askingTime}
        onHere={() => attendance.tell({ is: 'touched' })}
      />
    </KeepingContext.Provider>
  );
}

interface VisitingProps extends KioskProps {
  readonly leaving: Signal<boolean>;
  readonly onSettings: () => void;
  readonly onAskDone: () => void;
}

/** From the choice of a scenario to the debrief. */
function Visiting({
  product,
  attendance,
  setup,
  leaving,
  onSettings,
  onAskDone,
}: VisitingProps): JSX.Element {
  const route = product.route.value;
  const stopWatching = useRef(() => {});
  const offered = offeredBy(setup.value, product.scenarios);
  const only = offered.length === 1 ? offered[0] : undefined;
  useSignalEffect(() => attendance.tell({ is: 'moved', to: phaseOf(product.route.value) }));
  useEscape(product, onSettings);

  const onRun = (run: Run | null): void => {
    stopWatching.current();
    stopWatching.current = run ? watchRun(run, attendance, leaving) : () => {};
    // Without a run there may be trouble on the screen, which waits for somebody.
    if (!run) attendance.tell({ is: 'waits' });
  };
  const forYou = (
    <ForYou
      settings={product.settings.value}
      onChange={(next) => product.set(next)}
      usualClock={setup.value.settings.clock}
      keepsRuns={setup.value.keepRuns}
    />
  );

  if (route.at === 'encounter')
    return (
      <div data-over>
        <Corner place="over" onDone={onAskDone} />
        <Later
          key={`encounter/${route.record}`}
          load={() => import('../EncounterPage.tsx').then((m) => m.EncounterPage)}
          props={{ product, id: route.record, onSettings, onRun }}
        />
      </div>
    );
  const entry = route.at === 'briefing' ? offered.find(({ id }) => id === route.scenario) : only;
  return (
    <div data-page>
      <Corner place="page" onSettings={onSettings} onDone={onAskDone} />
      {route.at === 'debrief' ? (
        <Later
          key={`debrief/${route.record}`}
          load={() => import('../DebriefPage.tsx').then((m) => m.DebriefPage)}
          props={{ product, id: route.record, onHome: onAskDone }}
        />
      ) : entry ? (
        <BriefingPage
          key={entry.id}
          product={product}
          entry={entry}
          {...(only ? { before: forYou, onBack: onAskDone } : {})}
        />
      ) : (
        <Choosing
          scenarios={offered}
          pictures={picturesOf(offered)}
          forYou={forYou}
          onChoose={(scenario) => product.go({ at: 'briefing', scenario })}
        />
      )}
    </div>
  );
}

const isVisit = (phase: Phase | 'reset'): boolean =>
  phase === 'choosing' || phase === 'playing' || phase === 'debrief';

function phaseOf({ at }: Route): Phase {
  if (at === 'encounter') return 'playing';
  return at === 'debrief' ? 'debrief' : 'choosing';
}

/** Esc opens the settings wherever it has nothing else to do; in an encounter it pauses. */
function useEscape(product: Product, openSettings: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (product.route.value.at === 'encounter' || document.querySelector('dialog[open]') !== null) return;
      openSettings();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
