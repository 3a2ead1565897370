import type { JSX } from 'preact';
import type { Measure } from '../../../encounter/trace.ts';
import type { Point, Problem } from '../../../story/problem.ts';
import type { MomentFacts } from '../../../workshop/explore/moment-facts.ts';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { Button } from '../../parts/Button.tsx';
import { findingsAt } from './findings-at.ts';
import { type EndingBox, endingBoxes, keyOf, keyOfTarget } from './layout.ts';
import css from './MomentPanel.module.css';
import { PlayFrom } from './PlayFrom.tsx';
import {
  kindName,
  momentInWords,
  ownName,
  percentInWords,
  placeName,
  techniqueHelps,
  techniqueName,
} from './words.ts';

export interface MomentPanelProps {
  readonly map: StoryMap;
  readonly facts: readonly MomentFacts[];
  readonly problems: readonly Problem[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onGo: (place: Point) => void;
  readonly onPlay: (moment: string, meets: Readonly<Record<Measure, number>>) => void;
}

/** One place of the map: what is said there, what is open, where it leads, and a way into the scene. */
export function MomentPanel(props: MomentPanelProps): JSX.Element {
  const { map, chosen } = props;
  const ending = endingBoxes(map).find(({ key }) => key === chosen);
  if (ending) return <EndingTold box={ending} map={map} onChoose={props.onChoose} />;
  const moment = map.moments.find(({ id }) => keyOf('moment', id) === chosen);
  return moment ? <MomentTold {...props} moment={moment} /> : <p>This moment is no longer in the script.</p>;
}

type Moment = StoryMap['moments'][number];

function MomentTold({ moment, ...props }: { moment: Moment } & MomentPanelProps): JSX.Element {
  const { map, problems, onGo } = props;
  const facts = props.facts.find(({ id }) => id === moment.id);
  const { name, knot } = momentInWords(moment.id);
  const here = findingsAt(map, moment.id, problems);
  const { place } = moment;
  return (
    <div class={css.panel}>
      <div>
        <h3 class={css.name}>{name}</h3>
        {knot !== '' && <p class={css.knot}>in {knot}</p>}
      </div>
      <dl class={css.facts}>
        <div>
          <dt>Comes by</dt>
          <dd>{percentInWords(moment.chance)}</dd>
        </div>
        <div>
          <dt>Best still ahead</dt>
          <dd>{moment.best === null ? 'not known' : kindName(moment.best)}</dd>
        </div>
        <div>
          <dt>Worst still ahead</dt>
          <dd>{moment.worst === null ? 'not known' : kindName(moment.worst)}</dd>
        </div>
      </dl>
      {place !== null && (
        <div>
          <Button onPress={() => onGo({ ...place, column: 1 })}>Go to its line</Button>
        </div>
      )}
      {here.length > 0 && (
        <section class={css.part} aria-label="Findings here">
          <h4 class={css.heading}>Findings here</h4>
          <ul class={css.list}>
            {here.map((problem) => (
              <li key={`${problem.place?.line} ${problem.message}`}>
                <button type="button" class={css.link} onClick={() => problem.place && onGo(problem.place)}>
                  {problem.title}, line {problem.place?.line}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {facts && (
        <>
          <section class={css.part} aria-label="Play from here">
            <h4 class={css.heading}>Play from here</h4>
            <PlayFrom
              key={moment.id}
              person={facts.person}
              onPlay={(meets) => props.onPlay(moment.id, meets)}
            />
          </section>
          <section class={css.part} aria-label="Before it">
            <h4 class={css.heading}>Before it</h4>
            <div class={css.lines}>
              {facts.beats
                .filter(({ text }) => text !== '')
                .map(({ speaker, text }, at) => (
                  <p key={at} class={speaker === null ? css.told : css.said}>
                    {speaker !== null && <span class={css.speaker}>{speaker}</span>}
                    {text}
                  </p>
                ))}
            </div>
          </section>
          <section class={css.part} aria-label="Responses">
            <h4 class={css.heading}>Responses</h4>
            <ul class={css.responses}>
              {facts.responses.map((response) => (
                <li key={response.id} class={css.response}>
                  <p>{response.lapse && !response.silence ? 'The window closes' : response.text}</p>
                  <p class={techniqueHelps(response.technique) ? css.helps : css.harms}>
                    {techniqueName(response.technique)}
                    {response.silence ? ', says nothing' : ''}
                    {response.lapse && response.silence ? ', and when the window closes' : ''}
                  </p>
                  <Onward map={map} from={moment.id} response={response.id} onChoose={props.onChoose} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}

/** Where one response leads, most often first. */
function Onward({
  map,
  from,
  response,
  onChoose,
}: Pick<MomentPanelProps, 'map' | 'onChoose'> & { from: string; response: string }): JSX.Element {
  const ways = map.ways.filter((way) => way.from === from && way.response === response);
  const taken = ways.reduce<number | null>(
    (sum, { chance }) => (sum === null || chance === null ? null : sum + chance),
    0,
  );
  const sorted = [...ways].sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0));
  return (
    <p class={css.onward}>
      {sorted.map(({ to, chance }) => {
        const key = keyOfTarget(map, to);
        // Of those who take this response, not of all who come by.
        const share = chance === null || taken === null || taken === 0 ? null : chance / taken;
        return (
          <button key={key} type="button" class={css.link} onClick={() => onChoose(key)}>
            {placeName(to, key.startsWith('moment'))}
            {share === null || sorted.length === 1 ? '' : `, ${percentInWords(share)}`}
          </button>
        );
      })}
    </p>
  );
}

function EndingTold({
  box,
  map,
  onChoose,
}: Pick<MomentPanelProps, 'map' | 'onChoose'> & { box: EndingBox }): JSX.Element {
  return (
    <div class={css.panel}>
      <div>
        <h3 class={css.name}>{kindName(box.kind)}</h3>
        <p class={css.knot}>Endings of this kind: {percentInWords(box.chance)} of runs</p>
      </div>
      <ul class={css.responses}>
        {box.endings.map(({ id, chance }) => {
          const from = [...new Set(map.ways.filter(({ to }) => to === id).map((way) => way.from))];
          return (
            <li key={id} class={css.response}>
              <p>
                {ownName(id)}: {percentInWords(chance)}
              </p>
              <p class={css.onward}>
                {from.map((moment) => (
                  <button
                    key={moment}
                    type="button"
                    class={css.link}
                    onClick={() => onChoose(keyOf('moment', moment))}
                  >
                    from {momentInWords(moment).name}
                  </button>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
