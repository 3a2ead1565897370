import { Fragment, type JSX } from 'preact';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { type EndingBox, endingBoxes, keyOf, namedAmong, type Placed } from './layout.ts';
import css from './MapBox.module.css';
import { kindName, momentInWords, ownName, percentInShort, percentInWords } from './words.ts';

export interface MapBoxProps {
  readonly box: Placed;
  readonly map: StoryMap;
  /** How many there are here. */
  readonly findings: number;
  readonly chosen: boolean;
  /** The one box that Tab comes to. */
  readonly focusable: boolean;
  readonly onChoose: () => void;
}

/** A moment: its name, how often a run comes by, and the best that can still come of it. Or the endings of a kind. */
export function MapBox(props: MapBoxProps): JSX.Element {
  const { box, chosen } = props;
  const ending = endingBoxes(props.map).find(({ key }) => key === box.key);
  const told = ending ? endingTold(ending) : momentTold(props);
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const classes = [css.box, ending ? css.ending : css.moment, css[told.kind] ?? '', chosen ? css.chosen : ''];
  return (
    // An SVG gives no property names to its attributes: it is `tabindex`, in small letters.
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no buttons of its own
    <g
      class={classes.join(' ')}
      data-key={box.key}
      role="button"
      tabindex={props.focusable ? 0 : -1}
      aria-pressed={chosen}
      onClick={props.onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        props.onChoose();
      }}
    >
      <desc>{told.aloud}</desc>
      <rect class={css.ground} x={left} y={top} width={box.width} height={box.height} />
      {ending ? (
        <rect class={css.bar} x={left} y={top} width={box.width} height={5} />
      ) : (
        <rect class={css.bar} x={left} y={top} width={6} height={box.height} />
      )}
      {told.chance !== null && !ending && (
        <>
          <rect class={css.gauge} x={left + 6} y={top + box.height - 5} width={box.width - 6} height={5} />
          <rect
            class={css.reach}
            x={left + 6}
            y={top + box.height - 5}
            width={Math.max(2, (box.width - 6) * Math.min(1, told.chance))}
            height={5}
          />
        </>
      )}
      <text class={css.name} x={left + 16} y={top + 24}>
        {short(told.name)}
      </text>
      {ending && (
        <text class={css.sum} x={left + box.width - 10} y={top + 24} text-anchor="end">
          {percentInShort(ending.chance)}
        </text>
      )}
      {told.below.map(({ words, figure }, at) => (
        <Fragment key={words}>
          <text class={css.below} x={left + 16} y={top + 43 + at * 18}>
            {short(words)}
          </text>
          <text class={css.below} x={left + box.width - 10} y={top + 43 + at * 18} text-anchor="end">
            {figure}
          </text>
        </Fragment>
      ))}
      {props.findings > 0 && (
        <>
          <rect class={css.badge} x={left + box.width - 26} y={top - 8} width={34} height={20} />
          <text class={css.count} x={left + box.width - 9} y={top + 7} text-anchor="middle">
            {props.findings} !
          </text>
        </>
      )}
      <rect class={css.ring} x={left - 4} y={top - 4} width={box.width + 8} height={box.height + 8} />
    </g>
  );
}

interface Told {
  readonly name: string;
  readonly below: readonly { readonly words: string; readonly figure: string }[];
  /** In whole sentences, for who does not see the picture. */
  readonly aloud: string;
  readonly kind: string;
  readonly chance: number | null;
}

function endingTold({ kind, endings, chance }: EndingBox): Told {
  const below = namedAmong(endings).map((ending) => ({
    words: ownName(ending.id),
    figure: percentInShort(ending.chance),
  }));
  const each = endings.map(({ id, chance: own }) => `${ownName(id)}, ${percentInWords(own)}`).join('; ');
  return {
    name: kindName(kind),
    below,
    aloud: `Endings: ${kindName(kind)}. How often: ${percentInWords(chance)}. ${each}.`,
    kind: kind ?? 'nameless',
    chance,
  };
}

function momentTold({ box, map, findings }: MapBoxProps): Told {
  const moment = map.moments.find(({ id }) => keyOf('moment', id) === box.key);
  const { name, knot } = momentInWords(moment?.id ?? '');
  const best = moment?.best ?? null;
  const chance = moment?.chance ?? null;
  const words = best === null ? knot : `best: ${kindName(best).toLowerCase()}`;
  const aloud = [
    `${name}${knot === '' ? '' : `, in ${knot}`}.`,
    `Comes by: ${percentInWords(chance)}.`,
    best === null ? '' : `Best still ahead: ${kindName(best)}.`,
    findings === 0 ? '' : `${findings} ${findings === 1 ? 'finding' : 'findings'} here.`,
  ];
  return {
    name,
    below: [{ words, figure: percentInShort(chance) }],
    aloud: aloud.filter((part) => part !== '').join(' '),
    kind: best ?? 'nameless',
    chance,
  };
}

const mostSigns = 20;

const short = (words: string): string =>
  words.length > mostSigns ? `${words.slice(0, mostSigns - 1).trimEnd()}…` : words;
