import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source, TechniqueNote } from '../../debrief/report.ts';
import { KeepingContext } from '../keeping.ts';
import { checkedWords, claimLead, doiAddress, strengthWords } from './sources.ts';
import css from './Technique.module.css';

/** What is known of a technique in general: how it is thought to work, how sure that is, and who says so. */
export function Technique({ note }: { readonly note: TechniqueNote }): JSX.Element {
  return (
    <div class={css.technique}>
      <p>{note.mechanism}</p>
      <dl class={css.facts}>
        <div>
          <dt>When it tends to help</dt>
          <dd>{note.when}</dd>
        </div>
        <div>
          <dt>When it backfires</dt>
          <dd>{note.backfires}</dd>
        </div>
        <div>
          <dt>How sure anyone can be</dt>
          <dd>{strengthWords(note.strength)}</dd>
        </div>
      </dl>
      {note.sources.length > 0 && (
        <details class={css.sources}>
          <summary class={css.summary}>Where this comes from ({note.sources.length})</summary>
          <ul class={css.list}>
            {note.sources.map((source) => (
              <li key={source.id} class={css.source}>
                <SourceNote source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function SourceNote({ source }: { readonly source: Source }): JSX.Element {
  const address = doiAddress(source.doi);
  const { links } = useContext(KeepingContext);
  return (
    <>
      <p>
        <strong>{claimLead(source)}:</strong> {source.claim}
      </p>
      <p class={css.small}>
        <strong>Its limits:</strong> {source.limits}
      </p>
      <p class={css.small}>
        <strong>How far this was checked:</strong> {checkedWords(source.verified)}
      </p>
      <p class={css.citation}>
        {source.citation}
        {address !== null && !links && ` ${address}`}
        {address !== null && links && (
          <>
            {' '}
            <a href={address} rel="noopener noreferrer" target="_blank">
              {address}
              <span class="visually-hidden"> (opens in a new tab)</span>
            </a>
          </>
        )}
      </p>
    </>
  );
}
