import type { JSX } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Field } from './Field.tsx';
import css from './PackForm.module.css';
import { kitStandards, type PackValues, type StandardRow, type WordRow } from './pack-values.ts';

export interface PackFormProps {
  readonly values: PackValues;
  readonly onChange: (values: PackValues) => void;
  /** The scenarios that will be in it, by their titles or names. */
  readonly scenarios: readonly string[];
  /** Why it was not made, or that it was; null before. */
  readonly told: { readonly ok: boolean; readonly words: string } | null;
  readonly onMake: () => void;
  readonly onPackage: () => void;
}

/** One file for other people: the scripts, the organisation's own words for places, and its standards. */
export function PackForm(props: PackFormProps): JSX.Element {
  const { values, onChange, scenarios, told, onMake, onPackage } = props;
  const { words, standards } = values;
  const setWord = (at: number, row: WordRow) =>
    onChange({ ...values, words: words.map((each, n) => (n === at ? row : each)) });
  const setStandard = (at: number, row: StandardRow) =>
    onChange({ ...values, standards: standards.map((each, n) => (n === at ? row : each)) });
  const left = kitStandards.filter(({ id }) => !standards.some((row) => row.id === id));
  return (
    <div class={css.form}>
      <h2 class="visually-hidden">A pack for others</h2>
      <p class={css.about}>
        A pack is one file that other people open on the first page of the game. It holds{' '}
        {scenarios.length === 1 ? 'the scenario' : 'the scenarios'} <strong>{scenarios.join(', ')}</strong>{' '}
        and what you add here.
      </p>
      <div class={css.pair}>
        <Field
          label="Title"
          hint="What the pack is called."
          value={values.title}
          most={80}
          onChange={(title) => onChange({ ...values, title })}
        />
        <Field
          label="Organisation"
          hint="Whose it is. Learners see it beside each scenario."
          value={values.organisation}
          most={80}
          onChange={(organisation) => onChange({ ...values, organisation })}
        />
      </div>
      <div class={css.short}>
        <Field
          label="Version"
          value={values.version}
          most={20}
          onChange={(version) => onChange({ ...values, version })}
        />
      </div>

      <section class={css.part} aria-labelledby="local-words">
        <h3 class={css.heading} id="local-words">
          Local words
        </h3>
        <p class={css.about}>
          Places, roles and numbers as people say them where it is played. The script stays as it is.
        </p>
        {words.length > 0 && (
          <table class={css.table}>
            <thead>
              <tr>
                <th scope="col">In the script</th>
                <th scope="col">Here we say</th>
                <th scope="col">
                  <span class="visually-hidden">Remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {words.map((row, at) => (
                <tr key={at}>
                  <td>
                    <Field
                      labelHidden
                      label={`In the script, row ${at + 1}`}
                      value={row.here}
                      most={80}
                      onChange={(here) => setWord(at, { ...row, here })}
                    />
                  </td>
                  <td>
                    <Field
                      labelHidden
                      label={`Here we say, row ${at + 1}`}
                      value={row.there}
                      most={120}
                      onChange={(there) => setWord(at, { ...row, there })}
                    />
                  </td>
                  <td>
                    <Button
                      kind="quiet"
                      label={`Remove row ${at + 1}`}
                      onPress={() => onChange({ ...values, words: words.filter((_, n) => n !== at) })}
                    >
                      Remove
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div>
          <Button onPress={() => onChange({ ...values, words: [...words, { here: '', there: '' }] })}>
            Add a word
          </Button>
        </div>
      </section>

      <section class={css.part} aria-labelledby="own-standards">
        <h3 class={css.heading} id="own-standards">
          Standards
        </h3>
        <p class={css.about}>
          How we treat people here, in your organisation’s own words. Those that you leave are the game’s own.
        </p>
        {standards.map((row, at) => (
          <div class={css.standard} key={at}>
            <Field
              label={row.id === null ? 'Name' : `Name, in place of “${nameOf(row.id)}”`}
              value={row.name}
              most={60}
              onChange={(name) => setStandard(at, { ...row, name })}
            />
            <Field
              label="In a sentence"
              value={row.text}
              most={300}
              onChange={(text) => setStandard(at, { ...row, text })}
            />
            <div>
              <Button
                kind="quiet"
                label={`Remove the standard ${row.name}`}
                onPress={() => onChange({ ...values, standards: standards.filter((_, n) => n !== at) })}
              >
                Remove
              </Button>
            </div>
          </div>
        ))}
        <div class={css.ways}>
          {left.map(({ id, name, text }) => (
            <Button
              key={id}
              label={`${name}: put it in our words`}
              onPress={() => onChange({ ...values, standards: [...standards, { id, name, text }] })}
            >
              {name}
            </Button>
          ))}
          <Button
            onPress={() =>
              onChange({ ...values, standards: [...standards, { id: null, name: '', text: '' }] })
            }
          >
            One of our own
          </Button>
        </div>
      </section>

      <div class={css.part}>
        <div>
          <Button kind="lead" onPress={onMake}>
            Save the pack
          </Button>
        </div>
        <div role="status">
          {told !== null && <Notice tone={told.ok ? 'calm' : 'warm'}>{told.words}</Notice>}
        </div>
      </div>

      <section class={css.part} aria-labelledby="for-your-lms">
        <h3 class={css.heading} id="for-your-lms">
          For your LMS
        </h3>
        <p class={css.about}>
          A learning platform takes no packs. It takes a package: the game and the scenario in one file.
        </p>
        <div>
          <Button onPress={onPackage}>Make a package</Button>
        </div>
      </section>
    </div>
  );
}

const nameOf = (id: string): string => kitStandards.find((each) => each.id === id)?.name ?? id;
