import type { JSX } from 'preact';
import type { PackFinding, Refusal } from '../story/pack/pack-error.ts';
import css from './PackOffer.module.css';
import { Button } from './parts/Button.tsx';
import { Dialog } from './parts/Dialog.tsx';
import { Notice } from './parts/Notice.tsx';

export type PackOfferView =
  | {
      readonly is: 'offered';
      readonly title: string;
      readonly version: string;
      readonly maker: string | null;
      readonly scenarios: readonly { readonly title: string; readonly localOf: string | null }[];
      /** The version that is here and would be replaced, or null. */
      readonly here: string | null;
      /** True when it is here exactly as it is. */
      readonly same: boolean;
      readonly warnings: readonly PackFinding[];
    }
  | { readonly is: 'refused'; readonly name: string; readonly refusal: Refusal };

export interface PackOfferProps {
  readonly offer: PackOfferView;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** More would be a wall: whoever mends these sees the next ones. */
const most = 12;

/** What a pack says that it is, before it is kept; or why it cannot be. */
export function PackOffer({ offer, onAdd, onClose }: PackOfferProps): JSX.Element {
  if (offer.is === 'refused') return <Refused {...offer} onClose={onClose} />;
  if (offer.same) return <Same title={offer.title} version={offer.version} onClose={onClose} />;
  return (
    <Dialog
      title={offer.here === null ? 'Add this pack?' : 'Replace this pack?'}
      open
      ownWayOut
      onClose={onClose}
    >
      <div class={css.said}>
        <p class={css.title}>{offer.title}</p>
        <p class={css.small}>
          Version {offer.version}.{offer.maker !== null && ` By its own account from ${offer.maker}.`}
        </p>
      </div>
      <div class={css.said}>
        <h3 class={css.label}>It brings</h3>
        <ul class={`${css.list} bare-list`}>
          {offer.scenarios.map(({ title, localOf }) => (
            <li key={title}>
              {title}
              {localOf !== null && (
                <span class={css.small}>
                  {localOf === title ? ', in words of their own' : ` (“${localOf}” in words of their own)`}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      {offer.here !== null && (
        <Notice>
          <p>
            Version {offer.here} of it is on this device. This one takes its place; runs of scenarios that
            have changed can then be read, but not gone on with.
          </p>
        </Notice>
      )}
      <p class={css.small}>
        Its scenarios are not part of Composure. They can say things to you and nothing else: a pack cannot
        see your runs or send anything anywhere. Add it if you know who gave it to you.
      </p>
      {offer.warnings.length > 0 && (
        <details class={css.details}>
          <summary>
            {offer.warnings.length === 1
              ? 'One thing for whoever made it'
              : `${offer.warnings.length} things for whoever made it`}
          </summary>
          <Findings findings={offer.warnings} />
        </details>
      )}
      <div class={css.ways}>
        <Button kind="lead" onPress={onAdd}>
          {offer.here === null ? 'Add it' : 'Replace it'}
        </Button>
        <Button onPress={onClose}>Not now</Button>
      </div>
    </Dialog>
  );
}

function Same({
  title,
  version,
  onClose,
}: {
  title: string;
  version: string;
  onClose: () => void;
}): JSX.Element {
  return (
    <Dialog title="It is here already" open onClose={onClose}>
      <p>
        “{title}” is on this device in just this version, {version}. Its scenarios are on the first page.
      </p>
    </Dialog>
  );
}

function Refused(props: { name: string; refusal: Refusal; onClose: () => void }): JSX.Element {
  const { code, file, happened, fix, problems } = props.refusal;
  return (
    <Dialog
      title="This pack cannot be used"
      size={problems.length > 0 ? 'large' : 'small'}
      open
      onClose={props.onClose}
    >
      <div class={css.said}>
        <p>
          Nothing was added. In {file === null ? props.name : <code class={css.code}>{file}</code>}:{' '}
          {happened}.
        </p>
        <p>{fix}</p>
      </div>
      <Findings findings={problems} />
      <p class={css.small}>Code: {code}</p>
    </Dialog>
  );
}

function Findings({ findings }: { findings: readonly PackFinding[] }): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <>
      <ol class={`${css.findings} bare-list`}>
        {findings.slice(0, most).map((each, at) => (
          <li class={css.finding} key={`${at}:${each.code}`}>
            <p class={css.small}>
              {each.place === null ? '' : `${each.place.file}, line ${each.place.line}`}
            </p>
            <p class={css.message}>{each.message}</p>
            {each.frame !== null && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by key.
              <pre class={css.frame} tabIndex={0}>
                {each.frame}
              </pre>
            )}
            <p>{each.fix}</p>
          </li>
        ))}
      </ol>
      {findings.length > most && <p class={css.small}>And {findings.length - most} more.</p>}
    </>
  );
}
