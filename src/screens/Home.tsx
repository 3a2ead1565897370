import type { ComponentChildren, JSX } from 'preact';
import { EarlierRuns } from './EarlierRuns.tsx';
import css from './Home.module.css';
import { HostPanel, type HostView } from './HostPanel.tsx';
import { NightPanel } from './NightPanel.tsx';
import { Button } from './parts/Button.tsx';
import { Mark } from './parts/Mark.tsx';
import { Notice } from './parts/Notice.tsx';
import { Page } from './parts/Page.tsx';
import { ScenarioPanel } from './ScenarioPanel.tsx';
import { Unfinished } from './Unfinished.tsx';
import type { RunCard, ScenarioCard } from './views.ts';

export interface HomeProps {
  readonly scenarios: readonly ScenarioCard[];
  /** Addresses of pictures, by scenario; a drawn panel stands in where there is none. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** The run to go on with, if one was left in the middle. */
  readonly unfinished: RunCard | null;
  /** Kept runs, newest first; the unfinished one may be among them. */
  readonly runs: readonly RunCard[];
  /** Something the learner should know (nothing can be kept, an import failed), or null. */
  readonly notice: string | null;
  /** Who hosts this visit, if anybody does. */
  readonly host?: HostView | null;
  readonly onLeave?: () => void;
  /** The packs of this device. */
  readonly packs?: ComponentChildren;
  readonly onBegin: (scenario: string) => void;
  readonly onGoOn: (run: string) => void;
  readonly onOpen: (run: string) => void;
  readonly onRemove: (run: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onSettings: () => void;
  /** Where scripts are written and tried; null where that is no part of it. */
  readonly onWorkshop: (() => void) | null;
}

/** What this is, who is waiting, and what was done before. */
export function Home(props: HomeProps): JSX.Element {
  const { unfinished, host = null } = props;
  const first = props.scenarios[0];
  const cover = first === undefined ? undefined : props.pictures?.[first.id];
  // A single scenario is the cover itself; its panel does not show the same picture twice.
  const lone = props.scenarios.length === 1;
  return (
    <Page
      title="Composure"
      display
      width="wide"
      banner={
        <>
          <span class={css.practice}>
            <Mark size="small" />
          </span>
          <Button onPress={props.onSettings}>Settings</Button>
        </>
      }
      footer={
        <div class={css.foot}>
          <p>
            This is practice. The people in it are made up, and nobody is marked.{' '}
            {host?.open !== true && 'What you do here stays on this device: nothing is sent anywhere.'}
          </p>
          {props.onWorkshop !== null && (
            <Button kind="quiet" onPress={props.onWorkshop}>
              For authors
            </Button>
          )}
        </div>
      }
    >
      <div class={css.opening}>
        <p class={css.lead}>
          Practise the worst five minutes of your job until you can keep your head in them. Then see why it
          went the way it did.
        </p>
        <div class={css.cover}>
          {cover === undefined ? <NightPanel /> : <img class={css.image} src={cover} alt="" />}
        </div>
        <div class={css.mark}>
          <Mark />
        </div>
      </div>

      {/* Always in the page: a live region that arrives with its words in it is often not read. */}
      <div class={props.notice === null ? 'visually-hidden' : css.notice} role="status">
        {props.notice !== null && (
          <Notice tone="warm">
            <p>{props.notice}</p>
          </Notice>
        )}
      </div>

      {host !== null && <HostPanel host={host} onLeave={() => props.onLeave?.()} />}

      {unfinished !== null && (
        <Unfinished
          key={unfinished.id}
          run={unfinished}
          onGoOn={() => props.onGoOn(unfinished.id)}
          onRemove={() => props.onRemove(unfinished.id)}
        />
      )}

      <section class={css.scenarios} aria-labelledby="scenarios">
        <h2 class={lone ? 'visually-hidden' : css.heading} id="scenarios">
          Who is waiting
        </h2>
        {props.scenarios.map((card) => (
          <ScenarioPanel
            key={card.id}
            card={card}
            picture={props.pictures?.[card.id] ?? null}
            strip={lone}
            onBegin={() => props.onBegin(card.id)}
          />
        ))}
      </section>

      {props.packs}

      <EarlierRuns
        runs={props.runs.filter(({ id }) => id !== unfinished?.id)}
        oneAbove={unfinished !== null}
        onGoOn={props.onGoOn}
        onOpen={props.onOpen}
        onRemove={props.onRemove}
        onExport={props.onExport}
        onImport={props.onImport}
      />
    </Page>
  );
}
