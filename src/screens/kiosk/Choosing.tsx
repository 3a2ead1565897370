import type { ComponentChildren, JSX } from 'preact';
import { hookOf } from '../hook.ts';
import { NightPanel } from '../NightPanel.tsx';
import { Page } from '../parts/Page.tsx';
import type { ScenarioCard } from '../views.ts';
import css from './Choosing.module.css';

export interface ChoosingProps {
  readonly scenarios: readonly ScenarioCard[];
  /** Addresses of pictures, by scenario. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly forYou: ComponentChildren;
  readonly onChoose: (scenario: string) => void;
}

/** Who is waiting: each of them a picture to touch. */
export function Choosing({ scenarios, pictures, forYou, onChoose }: ChoosingProps): JSX.Element {
  return (
    <Page title="Who is waiting" width="wide" close>
      <ul class={`${scenarios.length === 2 ? css.two : css.cards} bare-list`}>
        {scenarios.map((card) => (
          <li key={card.id} class={css.item}>
            <Card card={card} picture={pictures[card.id]} onChoose={() => onChoose(card.id)} />
          </li>
        ))}
      </ul>
      {forYou}
    </Page>
  );
}

interface CardProps {
  readonly card: ScenarioCard;
  readonly picture: string | undefined;
  readonly onChoose: () => void;
}

function Card({ card, picture, onChoose }: CardProps): JSX.Element {
  const { about } = card;
  return (
    <button type="button" class={css.card} onClick={onChoose}>
      <span class={css.picture}>
        {picture === undefined ? <NightPanel /> : <img class={css.image} src={picture} alt="" />}
      </span>
      <span class={css.words}>
        {/* A stop, for those who hear all of it as one name. */}
        <span class={css.title}>
          {about.title}
          <span class="visually-hidden">. </span>
        </span>
        <span class={css.more}>
          {card.from !== undefined && <span class={css.from}>From a pack: {card.from}. </span>}
          <span class={css.facts}>
            {about.role} · {about.person} · about {about.minutes} minutes{' '}
          </span>
          <span class={css.hook}>{hookOf(about.you)}</span>
        </span>
      </span>
    </button>
  );
}
