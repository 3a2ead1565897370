import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './People.module.css';
import type { PersonCard } from './views.ts';
import { nameWords } from './words.ts';

export interface PeopleProps {
  readonly people: readonly PersonCard[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Who it is, by face and name: radio buttons, so that arrow keys go from one to the next. */
export function People(props: PeopleProps): JSX.Element {
  const id = useId();
  const chosen = props.people.find(({ name }) => name === props.value);
  return (
    <fieldset class={css.people} aria-describedby={`${id}-what`}>
      <legend class={css.legend}>Person</legend>
      <div class={css.faces}>
        {props.people.map(({ name, portrait, what }) => (
          <label class={css.person} key={name} title={what}>
            <input
              type="radio"
              class={css.radio}
              name={id}
              checked={name === props.value}
              onChange={() => props.onChange(name)}
            />
            <span class={css.face}>
              <img class={css.image} src={portrait} alt="" loading="lazy" />
            </span>
            <span class={css.name}>{nameWords(name)}</span>
          </label>
        ))}
      </div>
      <p class={css.what} id={`${id}-what`}>
        {chosen && `${nameWords(chosen.name)}: ${chosen.what}.`}
      </p>
    </fieldset>
  );
}
