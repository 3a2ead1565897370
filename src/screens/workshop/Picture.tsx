import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import css from './Picture.module.css';
import type { PictureView, Showing } from './views.ts';

export interface PictureProps {
  readonly picture: PictureView;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
  readonly stageHost: (element: HTMLDivElement | null) => void;
  readonly canvas: (element: HTMLCanvasElement | null) => void;
  readonly onShowing: (showing: Showing) => void;
  /** Asks for one live picture, where they do not come by themselves. */
  readonly onRender: () => void;
}

/** The picture, both ways. What is not shown stays in the page, so that going back and forth costs nothing. */
export function Picture(props: PictureProps): JSX.Element {
  const { showing, ways, how, now, trouble, busy } = props.picture;
  const live = showing === 'live';
  return (
    <>
      <div class={css.frame} role="img" aria-label={props.alt}>
        <div class={css.stage} hidden={live} ref={props.stageHost} />
        <canvas class={css.canvas} hidden={!live} ref={props.canvas} width={1280} height={720} />
      </div>
      <div class={css.under}>
        {ways !== 'never' && (
          <div class={css.ways}>
            <Choice
              legend="How it is shown"
              legendHidden
              options={[
                { value: 'baked', label: 'Baked steps' },
                { value: 'live', label: 'Live' },
              ]}
              value={showing}
              onChange={props.onShowing}
            />
          </div>
        )}
        {live && ways === 'asked' && (
          <Button onPress={props.onRender} disabled={busy}>
            Render one picture
          </Button>
        )}
      </div>
      <p class={css.how}>{how}</p>
      {/* Always in the page: a live region that arrives with its words in it is often not read. */}
      <p class={now === '' ? 'visually-hidden' : trouble ? css.trouble : css.now} role="status">
        {now}
      </p>
    </>
  );
}
