import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import type { ScenarioCard } from '../views.ts';
import css from './Opening.module.css';

export interface OpeningProps {
  /** Something is being dragged over the page. */
  readonly dragged: boolean;
  /** The product's own scenarios, to learn from. */
  readonly ours: readonly ScenarioCard[];
  readonly pictures: Readonly<Record<string, string>>;
  /** Whether what is opened is followed as it is saved elsewhere. */
  readonly follows: boolean;
  readonly onFiles: () => void;
  readonly onFolder: () => void;
  readonly onOurs: (id: string) => void;
  readonly onFigure: () => void;
  readonly onPackage: () => void;
}

/** Nothing is open yet: what this place does, and the ways to open something. */
export function Opening(props: OpeningProps): JSX.Element {
  return (
    <div class={css.opening}>
      <p class={css.lead}>
        See what a script does to a learner before any learner meets it: what is wrong, where every way leads,
        and who ends well. Nothing leaves this device.
      </p>
      <section class={props.dragged ? css.over : css.open} aria-labelledby="open-your-own">
        <h2 class={css.heading} id="open-your-own">
          {props.dragged ? 'Let go to open them' : 'Open your own'}
        </h2>
        <p class={css.words}>
          {props.follows
            ? 'Keep writing in your own editor: whenever you save, it is checked again here.'
            : 'This browser cannot see when you save. After a change, open the files again, or write here in the page.'}
        </p>
        <div class={css.ways}>
          <Button kind="lead" onPress={props.onFiles}>
            Open scripts or a pack
          </Button>
          <Button onPress={props.onFolder}>Open a folder</Button>
        </div>
        <p class={css.small}>
          Ink files with their includes, or a pack (.zip). You can also drop them anywhere on this page.
        </p>
      </section>
      <section class={css.ours} aria-labelledby="open-ours">
        <h2 class={css.heading} id="open-ours">
          Open one of ours
        </h2>
        <p class={css.words}>To learn from, and to change as you like. Yours is a copy.</p>
        <ul class={css.cards}>
          {props.ours.map(({ id, about }) => (
            <li key={id}>
              <button type="button" class={css.card} onClick={() => props.onOurs(id)}>
                {props.pictures[id] !== undefined && (
                  <img class={css.image} src={props.pictures[id]} alt="" />
                )}
                <span class={css.title}>{about.title}</span>
                <span class={css.note}>
                  {about.person}, {about.role.charAt(0).toLowerCase() + about.role.slice(1)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class={css.part} aria-labelledby="package">
        <h2 class={css.heading} id="package">
          For your LMS
        </h2>
        <p class={css.words}>
          The scenarios of your choice as one file for a learning platform (SCORM, cmi5) or a web server.
        </p>
        <div>
          <Button onPress={props.onPackage}>Make a package</Button>
        </div>
      </section>
      <section class={css.part} aria-labelledby="figure">
        <h2 class={css.heading} id="figure">
          A figure, dial by dial
        </h2>
        <p class={css.words}>Anybody in any room, at any arousal, with the tags that say it.</p>
        <div>
          <Button onPress={props.onFigure}>Turn the dials</Button>
        </div>
      </section>
    </div>
  );
}

export interface FileInputsProps {
  readonly onFiles: (files: FileList) => void;
  readonly onFolder: (files: FileList) => void;
  /** Given what presses each of them. */
  readonly presses: (press: { readonly files: () => void; readonly folder: () => void }) => void;
}

/** The browser's own ways to open files, for browsers without better ones; pressed by buttons that look like it. */
export function FileInputs(props: FileInputsProps): JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  props.presses({ files: () => files.current?.click(), folder: () => folder.current?.click() });
  const taken =
    (take: (files: FileList) => void) => (event: { readonly currentTarget: HTMLInputElement }) => {
      const input = event.currentTarget;
      if (input.files && input.files.length > 0) take(input.files);
      // The same file picked again is a change, too.
      input.value = '';
    };
  return (
    <div hidden>
      <input ref={files} type="file" multiple accept=".ink,.zip" onChange={taken(props.onFiles)} />
      <input
        ref={(element) => {
          folder.current = element;
          // No attribute of JSX; every browser knows it.
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        onChange={taken(props.onFolder)}
      />
    </div>
  );
}
