/** The line to the page around the frame: whom it speaks to, and whom it believes. */
import { type Heard, mark, readHeard, type Said } from './messages.ts';

/** As much of a window as the line needs. */
export interface FrameWindow extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  /** Itself where nothing is around it, and null once the frame has been taken out of its page. */
  readonly parent: { postMessage(message: unknown, origin: string): void } | null;
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
}

export interface Line {
  say(message: Said, origin: string): void;
  /** Canvas, Brightspace and Sakai resize a frame that says this; it has no mark of ours. */
  sayHeight(height: number, origin: string): void;
  close(): void;
}

/**
 * The hosts that may be around this window. Where the browser itself says who is, only that one is spoken to, and nobody
 * where it is none of them: a message bound to another origin would be refused, with an error in the console each time.
 */
export function originsAround(window: FrameWindow, hosts: readonly string[]): readonly string[] {
  const { parent, location } = window;
  if (parent === null || Object.is(parent, window)) return [];
  const around = location.ancestorOrigins?.[0];
  // "null" is a sandbox, or a page that keeps its origin to itself.
  if (around === undefined || around === 'null') return hosts;
  return hosts.filter((host) => host === around);
}

/** `hear` is called with what the page around us says from one of the hosts, and with nothing else. */
export function openLine(
  window: FrameWindow,
  hosts: readonly string[],
  hear: (message: Heard, origin: string) => void,
): Line {
  const listen = (event: Event): void => {
    const { data, origin, source } = event as MessageEvent<unknown>;
    // Any window may post to this one, and any of them may say that it is a host.
    if (source === null || source !== window.parent || !hosts.includes(origin)) return;
    const message = readHeard(data);
    if (message) hear(message, origin);
  };
  window.addEventListener('message', listen);

  function post(message: unknown, origin: string): void {
    try {
      window.parent?.postMessage(message, origin);
    } catch {
      // The frame is being taken away: nobody is there to be told.
    }
  }

  return {
    say: (message, origin) => post({ ...mark, ...message }, origin),
    sayHeight: (height, origin) => post({ subject: 'lti.frameResize', height }, origin),
    close: () => window.removeEventListener('message', listen),
  };
}
