import type { JSX } from 'preact';
import { hookOf } from './hook.ts';
import { NightPanel } from './NightPanel.tsx';
import { Button } from './parts/Button.tsx';
import css from './ScenarioPanel.module.css';
import type { ScenarioCard } from './views.ts';

export interface ScenarioPanelProps {
  readonly card: ScenarioCard;
  readonly picture: string | null;
  /** Words only, in a strip, where the picture is already on the page. */
  readonly strip: boolean;
  readonly onBegin: () => void;
}

/** One scenario, as a panel of a graphic novel: the picture cut at a slant, the words beside it. */
export function ScenarioPanel({ card, picture, strip, onBegin }: ScenarioPanelProps): JSX.Element {
  const { about } = card;
  return (
    <article class={strip ? css.strip : css.panel}>
      {!strip && (
        <div class={css.picture}>
          {picture === null ? <NightPanel /> : <img class={css.image} src={picture} alt="" />}
        </div>
      )}
      <div class={css.words}>
        <div class={css.head}>
          {card.from !== undefined && <p class={css.from}>From a pack: {card.from}</p>}
          <h3 class={css.title}>{about.title}</h3>
          <p class={css.hook}>{hookOf(about.you)}</p>
        </div>
        <dl class={css.facts}>
          <div>
            <dt>You are</dt>
            <dd>{about.role}</dd>
          </div>
          <div>
            <dt>Across from you</dt>
            <dd>{about.person}</dd>
          </div>
          <div>
            <dt>It takes</dt>
            <dd>about {about.minutes} minutes</dd>
          </div>
        </dl>
        <Button
          kind="lead"
          label={`Begin: ${about.title}${card.from === undefined ? '' : `, from a pack: ${card.from}`}`}
          onPress={onBegin}
        >
          Begin
        </Button>
      </div>
    </article>
  );
}
