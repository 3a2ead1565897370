import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStillness } from '../motion.ts';
import { Notice } from '../parts/Notice.tsx';
import type { Settings } from '../settings/settings.ts';
import type { EncounterView } from '../views.ts';
import { Captions } from './Captions.tsx';
import css from './Encounter.module.css';
import { plainKey, pressesSomething } from './keys.ts';
import { Options } from './Options.tsx';
import { Pause } from './Pause.tsx';
import { Speech } from './Speech.tsx';
import { Transcript } from './Transcript.tsx';

export interface EncounterProps {
  readonly view: EncounterView;
  readonly settings: Pick<Settings, 'motion' | 'captions' | 'numberKeys'>;
  /** What becomes of what was decided, for whoever leaves; unless it is kept, as it usually is. */
  readonly leaving?: string;
  /** Given the element that the stage draws into, and null when it goes. */
  readonly stageHost: (element: HTMLDivElement | null) => void;
  readonly onAnswer: (id: string) => void;
  /** The next line: when one waits, or before its time. Never while a moment is open. */
  readonly onGoOn: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
  readonly now?: () => number;
  /** Where a room decides together: what stands in place of the responses. */
  readonly room?: RoomParts;
}

export interface RoomParts {
  /**
   * `lines`: as for one learner. `wide`: more of the screen for options that are read from the back. `alone`: the words
   * that were said last give way, too.
   */
  readonly layout: 'lines' | 'wide' | 'alone';
  /** Nothing goes on by a press among the words, or by a key. */
  readonly waits: boolean;
  /** Beside the other tools in the corner. */
  readonly tool: JSX.Element | null;
  readonly answers: JSX.Element;
}

/** The encounter as lived: the stage, and over it in real HTML everything that is read or pressed. */
export function Encounter(props: EncounterProps): JSX.Element {
  const { view, settings, room } = props;
  const still = useStillness(settings.motion);
  const panel = useRef<HTMLElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  // Which sheet lies over a paused encounter, and whether the transcript was opened from the pause.
  const [sheet, setSheet] = useState<'pause' | 'transcript'>('pause');
  const [fromPause, setFromPause] = useState(false);

  const waits = room?.waits === true;

  // When what had the focus goes, the focus stays here rather than at the top of the document.
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === panel.current;
    if (view.paused || view.moment !== null || !lost) return;
    (goOn.current ?? panel.current)?.focus({ preventScroll: true });
  }, [view.moment, view.waiting, view.paused, waits]);

  // Enlarged text may have been scrolled down to the responses; the next line starts at the top.
  const line = view.line;
  const answering = view.moment !== null;
  useEffect(() => {
    if (line === null || answering) return;
    panel.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [line, answering]);

  const mayGoOn = view.line !== null && view.moment === null && !view.paused && !waits;

  // In the layout phase: a key pressed right after a dialog opens must meet a listener that knows of it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // P opens the pause and closes it again, unless something else lies over it.
      if (view.paused && sheet === 'pause' && settings.numberKeys && !event.repeat) {
        if (plainKey(event, 1)?.toLowerCase() === 'p') {
          event.preventDefault();
          resume();
          return;
        }
      }
      const key = plainKey(event);
      if (key === null) return;
      if (event.repeat) {
        // Enter held down would press a button that has the focus again and again, and run through the lines.
        if (key === 'Enter') event.preventDefault();
        return;
      }
      if (key === 'Escape' || (settings.numberKeys && key.toLowerCase() === 'p')) {
        event.preventDefault();
        props.onPause();
        return;
      }
      // A presenter's remote turns pages.
      const turns = key === 'ArrowRight' || (room !== undefined && key === 'PageDown');
      const goesOn = turns || key === 'Enter' || key === ' ';
      if (!goesOn || !mayGoOn) return;
      if (!turns && pressesSomething(event)) return;
      event.preventDefault();
      props.onGoOn();
    };
    // A press anywhere among the words; it is no button, for it is only a shorter way to what comes by itself.
    const onPress = (event: MouseEvent): void => {
      const onButton = event.target instanceof Element && event.target.closest('button') !== null;
      // Words being marked, and the second press of two, ask for nothing.
      const marking = window.getSelection()?.isCollapsed === false;
      if (mayGoOn && !onButton && !marking && event.detail <= 1) props.onGoOn();
    };
    const pressed = panel.current;
    window.addEventListener('keydown', onKey);
    pressed?.addEventListener('click', onPress);
    return () => {
      window.removeEventListener('keydown', onKey);
      pressed?.removeEventListener('click', onPress);
    };
  });

  // Together with the pause itself: an effect could come after the next sheet had been asked for, and undo it.
  const resume = (): void => {
    setSheet('pause');
    props.onResume();
  };

  const openTranscript = (paused: boolean): void => {
    setFromPause(paused);
    setSheet('transcript');
    if (!paused) props.onPause();
  };

  return (
    <div class={css.encounter} data-room={room?.layout}>
      <div class={css.stage} ref={props.stageHost} aria-hidden="true" />
      <main class={css.panel} ref={panel} tabIndex={-1}>
        <h1 class="visually-hidden">{view.title}</h1>
        <div class={css.corner}>
          {room?.tool}
          <button type="button" class={css.tool} onClick={() => openTranscript(false)}>
            <span class={css.lines} aria-hidden="true" />
            <span class={css.name}>What was said</span>
          </button>
          <button type="button" class={css.tool} onClick={() => props.onPause()}>
            <span class={css.bars} aria-hidden="true" />
            <span class={css.name}>Pause</span>
            {settings.numberKeys && <kbd class={css.key}>P</kbd>}
          </button>
        </div>
        {view.banner !== null && <p class={css.banner}>{view.banner}</p>}
        {/* Always in the page: a live region that arrives with its words in it is often not read. */}
        <div class={view.notice === null ? 'visually-hidden' : undefined} role="status">
          {view.notice !== null && <Notice tone="warm">{view.notice}</Notice>}
        </div>
        <div class={css.words} hidden={room?.layout === 'alone'}>
          <Speech view={view} />
        </div>
        <div class={css.answers}>
          {room?.answers}
          {room === undefined && view.moment !== null && (
            <Options
              key={view.moment.id}
              moment={view.moment}
              numberKeys={settings.numberKeys}
              still={still}
              covered={view.paused}
              onAnswer={props.onAnswer}
              {...(props.now === undefined ? {} : { now: props.now })}
            />
          )}
          {view.waiting && view.moment === null && !waits && (
            <button type="button" class={css.onward} onClick={() => props.onGoOn()} ref={goOn}>
              Go on
              <span class={css.arrow} aria-hidden="true" />
            </button>
          )}
        </div>
      </main>
      <div class={css.heard}>{settings.captions && <Captions words={view.caption} />}</div>
      <Pause
        open={view.paused && sheet === 'pause'}
        {...(props.leaving === undefined ? {} : { leaving: props.leaving })}
        onGoOn={resume}
        onSettings={props.onSettings}
        onTranscript={() => openTranscript(true)}
        onLeave={props.onLeave}
      />
      <Transcript
        open={view.paused && sheet === 'transcript'}
        person={view.person}
        said={view.said}
        onClose={() => (fromPause ? setSheet('pause') : resume())}
      />
    </div>
  );
}
