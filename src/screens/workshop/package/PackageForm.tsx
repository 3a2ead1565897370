import type { JSX } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Select } from '../../parts/Select.tsx';
import { Toggle } from '../../parts/Toggle.tsx';
import { Field } from '../pack/Field.tsx';
import css from './PackageForm.module.css';
import {
  type PackageDetail,
  type PackageRow,
  type PackageState,
  type PackageTarget,
  type PackageValues,
  toggled,
} from './package-values.ts';
import { ScenarioTile } from './ScenarioTile.tsx';

export interface PackageFormProps {
  readonly values: PackageValues;
  readonly onChange: (values: PackageValues) => void;
  readonly scenarios: readonly PackageRow[];
  readonly state: PackageState;
  readonly onMake: () => void;
  readonly onStop: () => void;
}

const targets: readonly { readonly value: PackageTarget; readonly label: string; readonly note: string }[] = [
  { value: 'scorm12', label: 'SCORM 1.2', note: 'Nearly every learning platform takes it. Begin here.' },
  { value: 'scorm2004', label: 'SCORM 2004', note: 'Where your platform asks for it: 4th edition.' },
  {
    value: 'cmi5',
    label: 'cmi5',
    note: 'For platforms that speak xAPI: the most is told, decision by decision.',
  },
  {
    value: 'web',
    label: 'A web page',
    note: 'For a server of your own, a training room, or a frame in another page.',
  },
];

const details: readonly { readonly value: PackageDetail; readonly label: string }[] = [
  { value: 'usual', label: 'What is usual where it runs' },
  { value: 'none', label: 'Nothing' },
  { value: 'outcome', label: 'That runs began and how they ended' },
  { value: 'decisions', label: 'Each decision too' },
  { value: 'full', label: 'The line of the simulated person too' },
];

/** One zip for a learning platform or a web server: for whom, with what in it, and how far it is. */
export function PackageForm(props: PackageFormProps): JSX.Element {
  const { values, onChange, scenarios, state } = props;
  const { target, whole, chosen } = values;
  const working = state.is === 'working';
  const isWeb = target === 'web';
  const set = (change: Partial<PackageValues>) => onChange({ ...values, ...change });
  return (
    <div class={css.form}>
      <p class={css.about}>
        One file that plays by itself: the game, the scenarios that you choose, and the pictures and sounds
        that they need. It is made here, on this device.
      </p>

      <div class={css.part}>
        <Choice
          legend="Where does it go?"
          options={targets}
          value={target}
          layout="stack"
          onChange={(next) => set({ target: next })}
        />
      </div>

      <fieldset class={`${css.part} ${css.inside}`}>
        <legend class={css.legend}>What is in it?</legend>
        <p class={css.hint}>
          Learners choose among its scenarios on the first page. Where each is to be reported by itself, make
          a package of each.
        </p>
        {isWeb && (
          <Toggle
            label="The whole product"
            hint="All people and rooms, packs can be added there, and this workshop comes along."
            on={whole}
            onChange={(on) => set({ whole: on })}
          />
        )}
        {!(isWeb && whole) && (
          <ul class={`${css.scenarios} bare-list`}>
            {scenarios.map((row) => (
              <li key={row.id}>
                <ScenarioTile
                  row={row}
                  on={chosen.includes(row.id)}
                  onChange={(on) => set({ chosen: toggled(scenarios, chosen, row.id, on) })}
                />
              </li>
            ))}
          </ul>
        )}
      </fieldset>

      {(isWeb || target === 'cmi5') && <Telling values={values} onChange={onChange} />}

      <div class={css.make}>
        <div>
          {/* One button for both: one that goes away while it has the focus would leave it nowhere. */}
          {working ? (
            <Button onPress={props.onStop}>Stop</Button>
          ) : (
            <Button kind="lead" onPress={props.onMake}>
              Make the package
            </Button>
          )}
        </div>
        <Progress state={state} />
      </div>
    </div>
  );
}

/** Who may hold a page of the web, and what cmi5 and a page of the web tell whom. */
function Telling({ values, onChange }: Pick<PackageFormProps, 'values' | 'onChange'>): JSX.Element {
  const isWeb = values.target === 'web';
  const set = (change: Partial<PackageValues>) => onChange({ ...values, ...change });
  return (
    <section class={css.part} aria-labelledby="package-telling">
      <h2 class={css.legend} id="package-telling">
        {isWeb ? 'Who may hold it, and who is told?' : 'Who is told, and how much?'}
      </h2>
      {isWeb && (
        <Field
          label="Pages that may hold it in a frame"
          hint="Such as https://learn.example.org; several with spaces between. Empty: nobody speaks with it."
          value={values.hosts}
          most={500}
          onChange={(hosts) => set({ hosts })}
        />
      )}
      <Field
        label="Record stores that it may speak to"
        hint={
          isWeb
            ? 'Such as https://lrs.example.org. Empty: its own address only.'
            : 'Such as https://lrs.example.org. Empty: any over https, for the platform says which only when it opens it.'
        }
        value={values.connect}
        most={500}
        onChange={(connect) => set({ connect })}
      />
      <Select
        label="What a record store is told"
        options={details}
        value={values.detail}
        onChange={(detail) => set({ detail })}
      />
    </section>
  );
}

function Progress({ state }: { readonly state: PackageState }): JSX.Element {
  const working = state.is === 'working' ? state : null;
  return (
    <div class={css.progress}>
      {working && (
        <>
          <progress class={css.bar} max={1} value={working.share} aria-label="How far it is" />
          <p
            class={css.hint}
            aria-hidden="true"
          >{`${working.words}… ${Math.round(working.share * 100)} %`}</p>
        </>
      )}
      {/* What it is doing changes a few times only; how far it is, all the time: that is the bar's to say. */}
      <div role="status">
        {working && <p class="visually-hidden">{working.words}</p>}
        {state.is === 'made' && (
          <Notice>
            {state.words.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </Notice>
        )}
        {state.is === 'refused' && <Notice tone="warm">{state.words}</Notice>}
      </div>
    </div>
  );
}
