/**
 * What a platform without cmi5 puts into the address to have statements sent to an LRS: Rustici's launch, which many
 * took over. Its credentials are the platform's to give and to end; none is ever in a package.
 */
import * as v from 'valibot';
import { type Agent, AgentSchema } from './actor.ts';
import { Uuid } from './statement-parts.ts';

/** Platforms still write actors as they were before version 1.0: in lists, with other names in the account. */
const Actor = v.pipe(
  v.string(),
  v.transform((text): unknown => {
    try {
      return modern(JSON.parse(text));
    } catch {
      return null;
    }
  }),
  AgentSchema,
);

const LrsLaunchSchema = v.object({
  endpoint: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, 'not a web address')),
  /** The whole header: "Basic …", "Bearer …". */
  auth: v.pipe(v.string(), v.regex(/^[A-Za-z]+ \S+$/, 'not an authorization header')),
  actor: Actor,
  registration: v.optional(Uuid),
});

export interface LrsLaunch {
  readonly endpoint: string;
  readonly auth: string;
  readonly actor: Agent;
  readonly registration: string | null;
}

export type ReadLrsLaunch =
  | { readonly ok: true; readonly launch: LrsLaunch }
  | { readonly ok: false; readonly message: string };

/** Null where the address says nothing of an LRS. */
export function readLrsLaunch(search: string): ReadLrsLaunch | null {
  const said = new URLSearchParams(search);
  if (!said.has('endpoint') || !said.has('auth')) return null;
  const read = v.safeParse(LrsLaunchSchema, Object.fromEntries(said), { abortEarly: true });
  if (read.success) {
    const { registration = null, ...launch } = read.output;
    return { ok: true, launch: { ...launch, registration } };
  }
  const [issue] = read.issues;
  return { ok: false, message: `${v.getDotPath(issue) ?? 'launch'}: ${issue.message}` };
}

const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;

/** The identifier alone: nobody needs the learner's name in every statement. */
function modern(actor: unknown): unknown {
  const said = fieldsOf(actor);
  const [which] = identifiers.filter((each) => said[each] !== undefined);
  if (which === undefined) return null;
  const value = firstOf(said[which]);
  if (which !== 'account') return { objectType: 'Agent', [which]: value };
  const account = fieldsOf(value);
  return {
    objectType: 'Agent',
    account: {
      homePage: account.homePage ?? account.accountServiceHomePage,
      name: account.name ?? account.accountName,
    },
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value);
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
