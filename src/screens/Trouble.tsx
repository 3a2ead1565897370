import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { KeepingContext } from './keeping.ts';
import { Button } from './parts/Button.tsx';
import { Page } from './parts/Page.tsx';
import css from './Trouble.module.css';

export interface TroubleProps {
  /** What happened, what was kept and what to do now: a plain sentence each. */
  readonly happened: string;
  readonly kept: string;
  readonly now: string;
  /** For whoever mends it. */
  readonly technical: string;
  /** The way on that `now` speaks of, if there is one: its words and what it does. */
  readonly again?: { readonly words: string; readonly onPress: () => void };
  readonly onHome: () => void;
}

/** Something went wrong, said to a person. */
export function Trouble(props: TroubleProps): JSX.Element {
  const { trouble } = useContext(KeepingContext);
  return (
    <Page title="Something went wrong" kicker="Not your doing">
      <div class={css.trouble}>
        <dl class={css.facts}>
          <div>
            <dt>What happened</dt>
            <dd>{props.happened}</dd>
          </div>
          <div>
            <dt>What was kept</dt>
            <dd>{trouble ?? props.kept}</dd>
          </div>
          <div>
            <dt>What to do</dt>
            <dd>{props.now}</dd>
          </div>
        </dl>
        <div class={css.ways}>
          {props.again !== undefined && (
            <Button kind="lead" onPress={props.again.onPress}>
              {props.again.words}
            </Button>
          )}
          <Button kind={props.again === undefined ? 'lead' : 'plain'} onPress={props.onHome}>
            Back to the start
          </Button>
        </div>
        <details class={css.details}>
          <summary>For whoever mends it</summary>
          <pre class={css.technical}>{props.technical}</pre>
        </details>
      </div>
    </Page>
  );
}
