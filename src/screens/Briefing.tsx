import type { ComponentChildren, JSX } from 'preact';
import type { About } from '../story/scenario.ts';
import css from './Briefing.module.css';
import { Button } from './parts/Button.tsx';
import { Notice } from './parts/Notice.tsx';
import { Page } from './parts/Page.tsx';
import type { Plan } from './views.ts';

export interface BriefingProps {
  readonly about: About;
  readonly picture?: string | undefined;
  /** Whose pack it came in, where somebody added it on this device. */
  readonly from?: string | undefined;
  /** What the learner decided last time to do next time. */
  readonly plan: Plan | null;
  /** Whether the stage has loaded. It only says so: beginning never waits for a picture. */
  readonly ready: boolean;
  readonly numberKeys: boolean;
  /** What is to be set or known before it begins, where that was not asked before. */
  readonly before?: ComponentChildren;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

/** Who you are, what you know, and what may be hard to meet: everything before the first word is said. */
export function Briefing(props: BriefingProps): JSX.Element {
  const { about, plan } = props;
  return (
    <Page
      title={about.title}
      kicker={`${about.role} · about ${about.minutes} minutes`}
      width="wide"
      close
      banner={
        <Button kind="quiet" onPress={props.onBack}>
          Back to the start
        </Button>
      }
    >
      <div class={css.grid}>
        {/* First of all: nobody should have to read on to learn that it may be too much today. */}
        <aside class={css.note} aria-label="Before you begin">
          {props.picture !== undefined && (
            <div class={css.picture}>
              <img class={css.image} src={props.picture} alt="" />
            </div>
          )}
          {props.from !== undefined && (
            <p class={css.from}>
              <strong>From a pack: {props.from}.</strong> It was added on this device and is not part of
              Composure.
            </p>
          )}
          <Notice>
            <h2 class={css.label}>What may be hard</h2>
            <p>{about.content}</p>
            <p>
              Leave whenever you like:{' '}
              <span class="with-keys">
                <kbd>Esc</kbd>, then Leave.
              </span>
              <span class="without-keys">Pause, then Leave.</span> Leaving is never held against you.
            </p>
          </Notice>
        </aside>
        <div class={css.main}>
          <section aria-labelledby="you">
            <h2 class={css.heading} id="you">
              Who you are
            </h2>
            <p class={css.you}>{about.you}</p>
          </section>
          <section aria-labelledby="know">
            <h2 class={css.heading} id="know">
              What you know
            </h2>
            <ul class={`${css.know} bare-list`}>
              {about.know.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </section>
        </div>
        <div class={css.more}>
          {plan !== null && (
            <div class={css.plan}>
              <h2 class={css.label}>Last time you decided</h2>
              <p>
                If <strong>{plan.cue}</strong>, then I will <strong>{plan.response}</strong>.
              </p>
            </div>
          )}
          <p class={css.keys}>
            <span class="with-keys">
              {props.numberKeys
                ? 'Answer with a press, or with keys 1 to 4; 0 says nothing, P pauses.'
                : 'Answer with a press, or with Tab, arrow keys and Enter; Esc pauses.'}
            </span>
            <span class="without-keys">Answer with a press.</span> Saying nothing is an answer too.
          </p>
        </div>
      </div>
      {props.before}
      {/* Outside the grid: in a cell of its own it could not stay in sight. */}
      <div class={css.begin}>
        <Button kind="lead" onPress={props.onBegin}>
          Begin
        </Button>
        <p role="status">
          {props.ready
            ? 'Everything is ready.'
            : 'The picture is still on its way; you need not wait for it.'}
        </p>
      </div>
    </Page>
  );
}
