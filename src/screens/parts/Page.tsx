import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './Page.module.css';

export interface PageProps {
  /** The h1. Focus arrives on it, so that a screen reader starts with where we are. */
  readonly title: string;
  /** A small label above the title. */
  readonly kicker?: string;
  /** Above the main part: who we are, and ways elsewhere. */
  readonly banner?: ComponentChildren;
  readonly footer?: ComponentChildren;
  /** `reading`: one column of a comfortable measure. `wide`: the whole page. */
  readonly width?: 'reading' | 'wide';
  /** Sets the title as large as the screen lets it be. */
  readonly display?: boolean;
  /** Less air above, for a screen that should fit without scrolling. */
  readonly close?: boolean;
  readonly children: ComponentChildren;
}

/** A screen that is read: landmarks, a skip link where there is something to skip, one h1. */
export function Page(props: PageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  return (
    <div class={css.page}>
      {props.banner !== undefined && (
        <>
          {/* A button, not a link to #main: the address belongs to the app's routes. */}
          <button type="button" class={css.skip} onClick={() => main.current?.focus()}>
            Skip to the main part
          </button>
          <header class={css.banner}>{props.banner}</header>
        </>
      )}
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        class={[props.width === 'wide' ? css.wide : css.reading, props.close === true ? css.close : ''].join(
          ' ',
        )}
      >
        <div class={css.top}>
          {props.kicker !== undefined && <p class={css.kicker}>{props.kicker}</p>}
          <h1 ref={heading} tabIndex={-1} class={props.display === true ? css.display : css.title}>
            {props.title}
          </h1>
        </div>
        {props.children}
      </main>
      {props.footer !== undefined && <footer class={css.footer}>{props.footer}</footer>}
    </div>
  );
}
