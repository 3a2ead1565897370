import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import css from './PackPanel.module.css';
import { Button } from './parts/Button.tsx';
import { Sure } from './Sure.tsx';
import type { PackCard } from './views.ts';

export interface PackPanelProps {
  readonly packs: readonly PackCard[];
  /** The name of what is being looked into, or null. */
  readonly checking: string | null;
  readonly onFile: (file: File) => void;
  readonly onRemove: (pack: string) => void;
}

/** What organisations made themselves: the packs that are here, and the way in for another. */
export function PackPanel(props: PackPanelProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const over = useDrop(props.onFile);

  const remove = (pack: string): void => {
    setRemoving(null);
    heading.current?.focus();
    props.onRemove(pack);
  };

  return (
    <section class={over ? css.over : css.packs} aria-labelledby="packs">
      <h2 class={css.heading} id="packs" ref={heading} tabIndex={-1}>
        Packs
      </h2>
      <p class={css.about}>
        A pack brings scenarios that an organisation wrote for itself, its standards, and its own names for
        places. It is a single .zip file: choose it, or drop it anywhere on this page.
      </p>
      {props.packs.length > 0 && (
        <ul class={`${css.list} bare-list`}>
          {props.packs.map((pack) => (
            <li class={css.pack} key={pack.id}>
              <div class={css.what}>
                <p class={css.title}>{pack.title}</p>
                <p class={css.small}>{inWords(pack)}</p>
              </div>
              {removing === pack.id ? (
                <Sure
                  name={pack.title}
                  question="Remove it from this device? Its runs stay, to be read."
                  onKeep={() => setRemoving(null)}
                  onRemove={() => remove(pack.id)}
                />
              ) : (
                <Button kind="quiet" onPress={() => setRemoving(pack.id)} label={`Remove: ${pack.title}`}>
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class={css.add}>
        <Button onPress={() => file.current?.click()} disabled={props.checking !== null}>
          Add a pack from a file
        </Button>
        <input
          class="visually-hidden"
          type="file"
          accept=".zip,application/zip"
          ref={file}
          tabIndex={-1}
          aria-label="A pack"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // Emptied, so that choosing the same file again is a change again.
            event.currentTarget.value = '';
            if (chosen !== undefined) props.onFile(chosen);
          }}
        />
        <p class={css.small} role="status">
          {props.checking !== null && `Looking into ${props.checking}…`}
          {props.checking === null && over && 'Let go to look into it.'}
        </p>
      </div>
    </section>
  );
}

/** Files that are dropped anywhere on the page. True while one is held over it. */
function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Or the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Also told for every element that is crossed; only the page's edge leads nowhere.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const dropped = event.dataTransfer?.files[0];
      if (dropped !== undefined && document.querySelector('dialog[open]') === null) latest.current(dropped);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

function inWords({ maker, version, scenarios }: PackCard): string {
  const count = scenarios === 1 ? 'One scenario' : `${scenarios} scenarios`;
  return [maker === null ? '' : `From ${maker}. `, `Version ${version}. `, `${count}.`].join('');
}
