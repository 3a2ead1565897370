/** What a learning platform puts into the address of a cmi5 launch. */
import * as v from 'valibot';
import { type Agent, AgentSchema } from '../xapi/actor.ts';
import { Iri, Uuid } from '../xapi/statement-parts.ts';

const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, 'not a web address'));

const LaunchSchema = v.object({
  endpoint: WebAddress,
  fetch: WebAddress,
  actor: v.pipe(
    v.string(),
    v.transform((text): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    }),
    AgentSchema,
    v.check(({ account }) => account !== undefined, 'an actor needs an account'),
  ),
  registration: Uuid,
  activityId: Iri,
});

export interface Launch {
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetch: string;
  /** As the platform wrote it: an actor is never mended. */
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

export type ReadLaunch =
  | { readonly ok: true; readonly launch: Launch }
  | { readonly ok: false; readonly message: string };

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** Null where the address says nothing of cmi5. `search` is the part from the question mark. */
export function readLaunch(search: string): ReadLaunch | null {
  const said = new URLSearchParams(search);
  if (!said.has('fetch') || !said.has('endpoint')) return null;
  const values = Object.fromEntries(names.map((name) => [name, said.get(name) ?? undefined]));
  const read = v.safeParse(LaunchSchema, values, { abortEarly: true });
  if (read.success) return { ok: true, launch: read.output };
  const [issue] = read.issues;
  return { ok: false, message: `${v.getDotPath(issue) ?? 'launch'}: ${issue.message}` };
}
