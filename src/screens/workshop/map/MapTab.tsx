import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Measure } from '../../../encounter/trace.ts';
import type { Point, Problem } from '../../../story/problem.ts';
import type { MomentFacts } from '../../../workshop/explore/moment-facts.ts';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { findingCounts } from './findings-at.ts';
import type { Layout } from './layout.ts';
import { MapPicture } from './MapPicture.tsx';
import css from './MapTab.module.css';
import { MapTable } from './MapTable.tsx';
import { MomentPanel } from './MomentPanel.tsx';

export interface MapTabProps {
  /** Null until there is one. */
  readonly map: StoryMap | null;
  readonly facts: readonly MomentFacts[];
  readonly problems: readonly Problem[];
  /** Where the map's chances come from, or that it is not there yet, in a sentence. */
  readonly about: string;
  readonly onGo: (place: Point) => void;
  readonly onPlay: (moment: string, meets: Readonly<Record<Measure, number>>) => void;
  /** What was chosen before: it stays while another face of the script is looked at. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const hint =
  'Choose a moment to read it and to play from there. The wider a line, and the longer the bar under a moment, the more runs come by.';

/** The story drawn, beside the place that is chosen in it; below, the same in rows. */
export function MapTab(props: MapTabProps): JSX.Element {
  const { map, chosen } = props;
  const [layout, setLayout] = useState<{ readonly of: StoryMap; readonly layout: Layout } | null>(null);
  useEffect(() => {
    if (map === null) return;
    let gone = false;
    // The library that places the boxes is fetched with the first map.
    void import('./laying-out.ts').then(
      ({ laidOut }) => gone || setLayout({ of: map, layout: laidOut(map) }),
    );
    return () => {
      gone = true;
    };
  }, [map]);
  const findings = useMemo(
    () => (layout ? findingCounts(layout.of, props.problems) : {}),
    [layout, props.problems],
  );
  if (map === null || layout === null) return <p class={css.about}>{props.about}</p>;
  return (
    <div class={css.tab}>
      <h2 class="visually-hidden">The map of the story</h2>
      <p class={css.about}>
        {props.about} {chosen === null && hint}
      </p>
      <div class={chosen === null ? css.alone : css.bench}>
        <div class={css.view}>
          <MapPicture
            map={layout.of}
            layout={layout.layout}
            findings={findings}
            chosen={chosen}
            onChoose={props.onChoose}
          />
        </div>
        <p class="visually-hidden" role="status">
          {chosen === null ? '' : 'What is chosen is told beside the map.'}
        </p>
        {chosen !== null && (
          <aside class={css.panel} aria-label="The place that is chosen">
            <MomentPanel {...props} map={layout.of} chosen={chosen} />
          </aside>
        )}
      </div>
      <details class={css.rows}>
        <summary>The same as a table</summary>
        <MapTable map={layout.of} chosen={chosen} onChoose={props.onChoose} />
      </details>
    </div>
  );
}
