/** After the visit to the host was closed, or while it is being closed. */
import type { JSX } from 'preact';
import { Left } from '../screens/Left.tsx';
import { Working } from '../screens/Working.tsx';
import { whoIs } from './reporting/host-view.ts';
import type { Hosting } from './reporting/hosting.ts';

export function LeftPage({ hosting }: { readonly hosting: Hosting }): JSX.Element {
  const { visit, why } = hosting.state.value;
  if (visit !== 'closed') return <Working words="Handing over what you did" />;
  return (
    <Left
      key={why ?? ''}
      who={whoIs(hosting.hosted.host.found)}
      looked={hosting.hosted.host.mode !== 'normal'}
      why={why}
      onAgain={() => void hosting.leave()}
      onBack={hosting.hosted.returns ? () => hosting.hosted.goBack() : null}
    />
  );
}
