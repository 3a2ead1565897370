import type { JSX } from 'preact';
import {
  cueLines,
  type FigureDials,
  hasCounter,
  postureSeen,
  tagsOf,
  withPosture,
  withRoom,
} from '../../workshop/figure/dials.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Copied } from './Copied.tsx';
import css from './FigureWorkshop.module.css';
import { People } from './People.tsx';
import { Picture, type PictureProps } from './Picture.tsx';
import { CueDials, DegreeDials } from './SignDials.tsx';
import type { FrameView, PersonCard, RoomCard } from './views.ts';
import { arousalInWords, nameWords, ofItselfInWords, tensionInWords } from './words.ts';

export interface FigureWorkshopProps extends Omit<PictureProps, 'alt'> {
  readonly dials: FigureDials;
  readonly onChange: (dials: FigureDials) => void;
  readonly people: readonly PersonCard[];
  readonly rooms: readonly RoomCard[];
  /** Null until the figure's pictures are known. */
  readonly frame: FrameView | null;
  readonly onPlain: () => void;
  readonly onHome: () => void;
  readonly onSettings: () => void;
}

/** For authors: a figure, every dial that a script or the play itself can turn, and the tags that say it. */
export function FigureWorkshop(props: FigureWorkshopProps): JSX.Element {
  const { dials, onChange, frame } = props;
  const live = props.picture.showing === 'live';
  return (
    <Page
      title="A figure, dial by dial"
      kicker="For authors"
      width="wide"
      close
      banner={
        <>
          <Button kind="quiet" onPress={props.onHome}>
            Back to the start
          </Button>
          <Button onPress={props.onSettings}>Settings</Button>
        </>
      }
    >
      <div class={css.bench}>
        <div class={css.view}>
          <Picture {...props} alt={altOf(dials)} />
          <Told dials={dials} frame={frame} />
        </div>

        <div class={css.dials}>
          <section class={css.group} aria-labelledby="stirred">
            <h2 class={css.heading} id="stirred">
              How stirred
            </h2>
            <Slider
              label="Arousal"
              hint="How they hold themselves. The play sets it; a script only says where it begins."
              value={dials.arousal / 100}
              step={0.01}
              words={arousalInWords}
              onChange={(share) => onChange({ ...dials, arousal: Math.round(share * 100) })}
            />
            <Slider
              label="Tension"
              hint="How far light and room close in, from 0 to 1. It follows arousal in play."
              value={dials.tension}
              step={0.05}
              words={tensionInWords}
              onChange={(tension) => onChange({ ...dials, tension })}
            />
          </section>

          <section class={css.group} aria-labelledby="who">
            <h2 class={css.heading} id="who">
              Who, and where
            </h2>
            <People
              people={props.people}
              value={dials.figure}
              onChange={(figure) => onChange({ ...dials, figure })}
            />
            <Select
              label="Room"
              hint={`${props.rooms.find(({ name }) => name === dials.room)?.what ?? ''}.`}
              options={props.rooms.map(({ name }) => ({
                value: name,
                label: nameWords(name.replace('-', ' ')),
              }))}
              value={dials.room as string}
              onChange={(room) => onChange(withRoom(dials, room as FigureDials['room']))}
            />
            <Choice
              legend="Posture"
              hint={
                hasCounter(dials.room)
                  ? 'A stance that sits down or leans in brings them back to the counter.'
                  : 'There is no counter in this room: everybody is on their feet.'
              }
              options={[
                ...(hasCounter(dials.room) ? [{ value: 'counter' as const, label: 'At the counter' }] : []),
                { value: 'standing' as const, label: 'On their feet' },
              ]}
              value={postureSeen(dials)}
              onChange={(posture) => onChange(withPosture(dials, posture))}
            />
          </section>

          {live && (
            <section class={css.group} aria-labelledby="degrees">
              <h2 class={css.heading} id="degrees">
                Signs by degrees
              </h2>
              <p class={css.note}>
                Learners see all of a sign or nothing: from half on, it is the tag that a script would give.
              </p>
              <DegreeDials dials={dials} onChange={onChange} />
            </section>
          )}

          <section class={css.group} aria-labelledby="signs">
            <h2 class={css.heading} id="signs">
              Signs, one by one
            </h2>
            <p class={css.note}>
              {live
                ? 'The live picture shows stance, hands, head, a stare and tears; the rest is to be seen in baked steps. '
                : ''}
              A level and its words come from the list of warning signs, doubts included.
            </p>
            <CueDials dials={dials} onChange={onChange} ofItself={frame?.ofItself ?? {}} />
            <div>
              <Button onPress={props.onPlain}>Take every sign away</Button>
            </div>
          </section>

          <div class={css.group}>
            <Copied
              title="At the head of the script"
              text={`# figure: ${dials.figure}\n# room: ${dials.room}\nVAR arousal = ${dials.arousal}`}
            />
          </div>
        </div>
      </div>
    </Page>
  );
}

/** What a script would say to come here, and what learners would see. */
function Told({ dials, frame }: Pick<FigureWorkshopProps, 'dials' | 'frame'>): JSX.Element {
  const lines = cueLines(dials);
  return (
    <div class={css.told}>
      <h2 class="visually-hidden">What a script says, and what is seen</h2>
      <Copied
        title={lines.length > 1 ? 'Tags, on two lines one after the other' : 'Tags on a line'}
        text={lines.map(tagsOf).join('\n')}
        without="None: it looks like this of itself."
      />
      <p class={css.seen}>
        {frame === null ? (
          'Looking up what learners see.'
        ) : (
          <FrameTold frame={frame} arousal={dials.arousal} />
        )}
      </p>
    </div>
  );
}

function FrameTold({ frame, arousal }: { frame: FrameView; arousal: number }): JSX.Element {
  const away = frame.arousal - arousal;
  return (
    <>
      Learners see <strong class={css.name}>{frame.names.join(' and ')}</strong>: {frame.what}, baked at{' '}
      {frame.arousal}
      {away === 0 ? '' : `, ${Math.abs(away)} ${away > 0 ? 'above' : 'below'} the dial`}.{' '}
      {ofItselfInWords(frame)}
    </>
  );
}

function altOf(dials: FigureDials): string {
  const where = postureSeen(dials) === 'standing' ? 'on their feet' : 'at the counter';
  const cues = Object.entries(dials.cues).map(([kind, value]) => `${kind} ${value}`);
  return [`${nameWords(dials.figure)} ${where}, arousal ${dials.arousal}`, ...cues].join(', ');
}
