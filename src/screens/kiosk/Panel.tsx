import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OfflineLine } from '../OfflineLine.tsx';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { Sure } from '../Sure.tsx';
import { ClockControl } from '../settings/controls.tsx';
import { loudnessOf, withLoudness } from '../settings/loudness.ts';
import type { Settings } from '../settings/settings.ts';
import { levelInWords } from '../settings/words.ts';
import type { OfflineView } from '../views.ts';
import css from './Panel.module.css';

export interface OfferedScenario {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly offered: boolean;
}

export interface PanelProps {
  readonly scenarios: readonly OfferedScenario[];
  readonly settings: Settings;
  /** Seconds. */
  readonly quiet: number;
  readonly quietTimes: readonly number[];
  readonly keepsRuns: boolean;
  /** How many finished runs are here. */
  readonly kept: number;
  readonly fullscreen: boolean;
  /** What the facilitator should know, or null. */
  readonly notice: string | null;
  /** Whether it goes on without a network; null where that is not to be had. */
  readonly offline?: OfflineView | null;
  readonly onOffer: (scenario: string, on: boolean) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onAllSettings: () => void;
  readonly onQuiet: (seconds: number) => void;
  readonly onKeepRuns: (on: boolean) => void;
  readonly onFullscreen: (on: boolean) => void;
  readonly onSave: () => void;
  readonly onDeleteAll: () => void;
  readonly onChangePin: () => void;
  readonly onLeave: () => void;
  readonly onLock: () => void;
}

/** What a facilitator decides for everybody who comes to this machine. Each change holds at once. */
export function Panel(props: PanelProps): JSX.Element {
  const { settings } = props;
  const last = props.scenarios.filter(({ offered }) => offered).length === 1;
  return (
    <Page
      title="This kiosk"
      kicker="For the facilitator"
      width="wide"
      close
      banner={
        <>
          <p class={css.lead}>Each change holds at once, from the next person on.</p>
          <Button kind="lead" onPress={props.onLock}>
            Lock and start
          </Button>
        </>
      }
    >
      <div class={css.panel}>
        <div role="status">{props.notice !== null && <Notice tone="warm">{props.notice}</Notice>}</div>

        <Group title="Who may be waiting">
          <div class={css.offered}>
            {props.scenarios.map(({ id, title, about, offered }) => (
              <Toggle
                key={id}
                label={title}
                hint={offered && last ? `${about} One has to stay.` : about}
                on={offered}
                disabled={offered && last}
                onChange={(on) => props.onOffer(id, on)}
              />
            ))}
          </div>
        </Group>

        <Group title="As learners find it">
          <Slider
            label="How loud it is"
            hint="All of the sound together. Learners may make it softer or louder for themselves."
            value={loudnessOf(settings)}
            words={levelInWords}
            onChange={(level) => props.onSettings(withLoudness(settings, level))}
          />
          <ClockControl settings={settings} onChange={props.onSettings} />
          <div>
            <Button onPress={props.onAllSettings}>All other settings</Button>
          </div>
        </Group>

        <Group title="When nobody is there">
          <Choice
            legend="How long it waits before it asks"
            hint="Then it asks for twenty seconds whether anybody is there, and begins afresh."
            options={props.quietTimes.map((value) => ({ value, label: quietInWords(value) }))}
            value={props.quiet}
            onChange={props.onQuiet}
          />
          <Toggle
            label="Fill the screen at the first touch"
            hint="Where the browser allows it, and it was not started full-screen anyway."
            on={props.fullscreen}
            onChange={props.onFullscreen}
          />
        </Group>

        <Group title="Finished runs">
          <Toggle
            label="Keep them on this machine"
            hint="The decisions, the ending, how sure somebody was and how they felt, and the day. No names, nothing that was written, nothing that ties two runs together. Learners are told."
            on={props.keepsRuns}
            onChange={props.onKeepRuns}
          />
          <Kept {...props} />
        </Group>

        {props.offline && (
          <Group title="Without a network">
            <OfflineLine view={props.offline} />
          </Group>
        )}

        <Group title="The kiosk itself">
          <div class={css.ways}>
            <Button onPress={props.onChangePin}>Change the PIN</Button>
            <Button onPress={props.onLeave}>Leave kiosk mode</Button>
          </div>
        </Group>
      </div>
    </Page>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class={css.group}>
      <h2 class={css.heading}>{title}</h2>
      <div class={css.controls}>{children}</div>
    </section>
  );
}

function Kept({
  kept,
  onSave,
  onDeleteAll,
}: Pick<PanelProps, 'kept' | 'onSave' | 'onDeleteAll'>): JSX.Element {
  const [sure, setSure] = useState(false);
  return (
    <div class={css.kept}>
      <p role="status">{keptInWords(kept)}</p>
      {kept > 0 &&
        (sure ? (
          <Sure
            name="all kept runs"
            question="Delete all of them from this machine? They cannot be brought back."
            onKeep={() => setSure(false)}
            onRemove={() => {
              setSure(false);
              onDeleteAll();
            }}
          />
        ) : (
          <div class={css.ways}>
            <Button onPress={onSave}>Save as a file</Button>
            <Button onPress={() => setSure(true)}>Delete all</Button>
          </div>
        ))}
    </div>
  );
}

function keptInWords(kept: number): string {
  if (kept === 0) return 'No run is kept here.';
  return kept === 1 ? 'One run is kept here.' : `${kept} runs are kept here.`;
}

function quietInWords(seconds: number): string {
  if (seconds < 60) return `${seconds} seconds`;
  if (seconds === 60) return 'A minute';
  return seconds % 60 === 0 ? `${seconds / 60} minutes` : `${Math.floor(seconds / 60)}½ minutes`;
}
