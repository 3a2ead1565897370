import type { JSX } from 'preact';
import { Page } from './parts/Page.tsx';

/** Something is being worked out, for a moment. */
export function Working({ words }: { readonly words: string }): JSX.Element {
  return (
    <Page title={words}>
      <p role="status">One moment.</p>
    </Page>
  );
}
