import { useLayoutEffect, useRef } from 'preact/hooks';
import { settleTime } from '../encounter/Options.tsx';

/** `act`, deaf for the first instants after `step` has changed: a press then was meant for what was there before. */
export function useSettled<A extends readonly unknown[]>(
  step: string,
  act: (...with_: A) => void,
  now: () => number,
): (...with_: A) => void {
  const since = useRef(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    since.current = now();
  }, [step]);
  return (...with_) => {
    if (now() - since.current >= settleTime) act(...with_);
  };
}
