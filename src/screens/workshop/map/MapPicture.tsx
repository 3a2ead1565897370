import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { curveOf, type Layout, type Line, middleOf, type Placed } from './layout.ts';
import { MapBox } from './MapBox.tsx';
import css from './MapPicture.module.css';
import { isArrow, neighbour } from './neighbours.ts';
import { useFrame } from './use-frame.ts';
import { useHands } from './use-hands.ts';
import {
  kept,
  moved,
  nearTo,
  opening,
  reframed,
  type Size,
  shown,
  type ViewBox,
  whole,
  zoomed,
} from './view-box.ts';
import { percentInShort } from './words.ts';

export interface MapPictureProps {
  readonly map: StoryMap;
  readonly layout: Layout;
  /** How many there are, by a box's key. */
  readonly findings: Readonly<Record<string, number>>;
  /** The key of the box that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The least scale at which the words of a box can be read, at the usual size of text. */
const readable = 0.95;

/** The story as boxes and ways. Arrow keys go from box to box, and the view follows them. */
export function MapPicture(props: MapPictureProps): JSX.Element {
  const { layout, chosen } = props;
  const host = useRef<HTMLDivElement>(null);
  const frame = useFrame(host);
  const [view, setView] = useState<ViewBox | null>(null);
  const first = layout.boxes[0];
  // Where the arrow keys are: one box of them all can be come to by Tab.
  const [at, setAt] = useState<string | null>(null);
  const current = layout.boxes.find(({ key }) => key === (at ?? chosen)) ?? first;

  // Another story is opened anew; in another frame it stays where it was. In the layout phase: a frame of another size
  // with the view of the one before would be seen for an instant.
  const before = useRef<Size | null>(null);
  const size = `${Math.round(layout.width)} ${Math.round(layout.height)}`;
  const opened = useRef('');
  useLayoutEffect(() => {
    if (!frame || !first) return;
    const was = before.current;
    before.current = frame;
    if (opened.current !== size || was === null)
      setView(opening(layout, frame, first, readable * frame.text));
    else
      setView((now) => {
        if (!now) return now;
        const there = reframed(now, was, frame);
        // Where the arrow keys are must stay in sight, however little is left of the frame.
        return kept(current ? shown(there, current, frame) : there, layout, frame);
      });
    opened.current = size;
  }, [size, frame?.width, frame?.height, frame?.text]);

  // What is chosen, here or beside the map, comes into sight, and near enough to be read.
  const target = layout.boxes.find(({ key }) => key === chosen);
  useLayoutEffect(() => {
    if (!frame || !target) return;
    const least = readable * frame.text;
    setAt(target.key);
    setView((now) => {
      if (!now) return now;
      const there = now.scale < least * 0.7 ? nearTo(target, least, frame) : shown(now, target, frame);
      return kept(there, layout, frame);
    });
  }, [chosen]);

  const change = (by: (view: ViewBox) => ViewBox): void => {
    if (frame) setView((before) => before && kept(by(before), layout, frame));
  };
  const zoom = (factor: number, at?: { readonly x: number; readonly y: number }): void => {
    if (!frame) return;
    const middle = at ?? { x: frame.width / 2, y: frame.height / 2 };
    change((before) => zoomed(before, factor, middle, layout, frame));
  };
  const wasDragged = useHands(host, { onMove: (by) => change((before) => moved(before, by)), onZoom: zoom });

  const goTo = (box: Placed): void => {
    setAt(box.key);
    if (frame) change((before) => shown(before, box, frame));
    host.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(box.key)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !current) return;
    if (isArrow(event.key) && event.shiftKey) {
      const step = 60;
      const x = event.key === 'ArrowLeft' ? step : event.key === 'ArrowRight' ? -step : 0;
      const y = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
      change((before) => moved(before, { x, y }));
    } else if (isArrow(event.key)) {
      const next = neighbour(layout.boxes, current, event.key);
      if (next) goTo(next);
    } else if (event.key === 'Home' && first) goTo(first);
    else if (event.key === '+' || event.key === '=') zoom(1.25);
    else if (event.key === '-') zoom(0.8);
    else if (event.key === '0') showAll();
    else return;
    event.preventDefault();
  };
  const showAll = (): void => {
    if (frame) setView(whole(layout, frame));
  };

  return (
    <div class={css.picture}>
      <div class={css.bar}>
        <p class={css.hint}>
          <span class="with-keys">
            Drag to move, Ctrl and the wheel to go nearer. Arrow keys go from moment to moment, Enter opens
            one.
          </span>
          <span class="without-keys">Drag to move, two fingers to go nearer, a tap to open a moment.</span>
        </p>
        <div class={css.tools}>
          <button type="button" class={css.tool} onClick={() => zoom(1.25)}>
            Nearer
          </button>
          <button type="button" class={css.tool} onClick={() => zoom(0.8)}>
            Farther
          </button>
          <button type="button" class={css.tool} onClick={showAll}>
            Whole story
          </button>
        </div>
      </div>
      <div class={css.frame} ref={host}>
        {frame !== null && view !== null && (
          // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset; keys of its boxes come up to here
          <svg
            class={css.svg}
            viewBox={`${view.x} ${view.y} ${frame.width / view.scale} ${frame.height / view.scale}`}
            role="group"
            aria-label="Map of the story. Arrow keys go from moment to moment, Enter opens one."
            onKeyDown={onKey}
          >
            <g>
              {ordered(layout.lines, chosen).map((line) => (
                <Way key={`${line.from}>${line.to}`} line={line} chosen={chosen} />
              ))}
            </g>
            {layout.boxes.map((box) => (
              <MapBox
                key={box.key}
                box={box}
                map={props.map}
                findings={props.findings[box.key] ?? 0}
                chosen={box.key === chosen}
                focusable={box.key === current?.key}
                onChoose={() => {
                  if (wasDragged()) return;
                  setAt(box.key);
                  props.onChoose(box.key);
                }}
              />
            ))}
          </svg>
        )}
      </div>
    </div>
  );
}

/** What belongs to the chosen box is drawn last: over the rest. */
const ordered = (lines: readonly Line[], chosen: string | null): readonly Line[] =>
  [...lines].sort((a, b) => Number(touches(a, chosen)) - Number(touches(b, chosen)));

const touches = ({ from, to }: Line, key: string | null): boolean => from === key || to === key;

function Way({ line, chosen }: { line: Line; chosen: string | null }): JSX.Element {
  const { from, to, flow, points } = line;
  const width = 1.25 + 9 * Math.min(1, flow ?? 0.03);
  const kind = from === chosen ? css.out : to === chosen ? css.in : chosen === null ? css.way : css.dim;
  const end = points.at(-1);
  const middle = middleOf(points);
  const head = 4.5 + width * 0.9;
  return (
    <g class={kind}>
      <path class={flow === 0 ? css.never : css.path} d={curveOf(points)} stroke-width={width} />
      {end && (
        <path
          class={css.head}
          d={`M${end.x - head} ${end.y - head * 1.3}L${end.x} ${end.y}L${end.x + head} ${end.y - head * 1.3}Z`}
        />
      )}
      {touches(line, chosen) && middle && flow !== null && (
        <text class={css.flow} x={middle.x} y={middle.y} text-anchor="middle">
          {percentInShort(flow)}
        </text>
      )}
    </g>
  );
}
