import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import css from './Part.module.css';

export interface PartProps {
  readonly title: string;
  /** One or two sentences under the heading: what this part is for. */
  readonly about?: string;
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  readonly children: ComponentChildren;
}

/** One part of the debrief: its heading at the side where there is room, its contents beside it. */
export function Part(props: PartProps): JSX.Element {
  const id = useId();
  return (
    <section class={css.part} aria-labelledby={id}>
      <div class={css.head}>
        <h2 class={css.title} id={id} tabIndex={-1} ref={props.headingRef ?? null}>
          {props.title}
        </h2>
        {props.about !== undefined && <p class={css.about}>{props.about}</p>}
      </div>
      <div class={css.body}>{props.children}</div>
    </section>
  );
}
