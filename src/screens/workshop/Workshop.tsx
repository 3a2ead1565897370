import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import type { StatusView } from './script-views.ts';
import { Tabs } from './Tabs.tsx';
import css from './Workshop.module.css';

export type Face = 'script' | 'map' | 'players' | 'pack';

export interface WorkshopProps {
  /** The scenario's title; null while nothing is open. */
  readonly title: string | null;
  /** Scenarios that are open, by path. */
  readonly roots: readonly { readonly path: string; readonly name: string }[];
  readonly root: string | null;
  readonly status: StatusView;
  /** Whether files are followed as they are saved, in a sentence; empty where there is nothing to say. */
  readonly following: string;
  readonly notices: readonly string[];
  /** Something with changes in it was put away. */
  readonly canBringBack: boolean;
  readonly face: Face;
  readonly playable: boolean;
  readonly onRoot: (path: string) => void;
  readonly onFace: (face: Face) => void;
  readonly onPlay: () => void;
  readonly onAgain: () => void;
  readonly onPutAway: () => void;
  readonly onBringBack: () => void;
  readonly onHome: () => void;
  readonly onSettings: () => void;
  readonly children: ComponentChildren;
}

const faces = [
  { id: 'script', label: 'Findings and script' },
  { id: 'map', label: 'Map' },
  { id: 'players', label: 'Who does well' },
  { id: 'pack', label: 'Pack' },
] as const;

/** For authors: a script, what is wrong with it, where it leads, who does well in it. */
export function Workshop(props: WorkshopProps): JSX.Element {
  const open = props.root !== null;
  return (
    <Page
      title={props.title ?? 'The workshop'}
      {...(open ? {} : { kicker: 'For authors' })}
      width="wide"
      close
      banner={
        <>
          <Button kind="quiet" onPress={props.onHome}>
            Back to the start
          </Button>
          <div class={css.ways}>
            {open && (
              <>
                <Button kind="quiet" onPress={props.onPutAway}>
                  Put it away
                </Button>
                <Button onPress={props.onAgain}>Open files</Button>
                <Button onPress={props.onPlay} disabled={!props.playable}>
                  Play it
                </Button>
              </>
            )}
            <Button onPress={props.onSettings}>Settings</Button>
          </div>
        </>
      }
    >
      <Told {...props} />
      {open ? (
        <>
          <div class={css.head}>
            {props.roots.length > 1 && (
              <div class={css.roots}>
                <Select
                  label="Scenario"
                  options={props.roots.map(({ path, name }) => ({ value: path, label: name }))}
                  value={props.root ?? ''}
                  onChange={props.onRoot}
                />
              </div>
            )}
            <div class={css.status}>
              <p class={css[props.status.tone]} role="status">
                {props.status.words}
              </p>
              <p class={css.going}>{[props.status.going, props.following].filter(Boolean).join(' ')}</p>
            </div>
          </div>
          <Tabs label="Faces of the script" tabs={faces} value={props.face} onChange={props.onFace}>
            {props.children}
          </Tabs>
        </>
      ) : (
        props.children
      )}
    </Page>
  );
}

/** What was not opened, and what can be brought back. */
function Told({
  notices,
  canBringBack,
  onBringBack,
}: Pick<WorkshopProps, 'notices' | 'canBringBack' | 'onBringBack'>): JSX.Element {
  const quiet = notices.length === 0 && !canBringBack;
  return (
    <div class={quiet ? 'visually-hidden' : css.told} role="status">
      {notices.length > 0 && (
        <Notice tone="warm">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
      {canBringBack && (
        <Notice>
          <p>What was open had changes of yours that are saved nowhere.</p>
          <Button onPress={onBringBack}>Bring it back</Button>
        </Notice>
      )}
    </div>
  );
}
