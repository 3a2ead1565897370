/** A part of the product that is fetched when it is first needed. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** Shows nothing while it loads; a failure is thrown to whoever shows trouble. */
export function Later<P extends object>({ load, props }: LaterProps<P>): JSX.Element | null {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    load().then(
      (part) => gone || setPart(() => part),
      (error: unknown) => gone || setFailure(error ?? new Error('it could not be loaded')),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (failure) throw failure;
  return Part ? <Part {...props} /> : null;
}
