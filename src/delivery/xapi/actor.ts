/** Who a statement is about: an account that means something to the host and nothing to anybody else. */
import * as v from 'valibot';
import { Iri, only } from './statement-parts.ts';

const Account = only({ homePage: Iri, name: v.pipe(v.string(), v.minLength(1)) });
const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;

/** Any agent that an LRS takes: a host's own may be less opaque than ours. */
export const AgentSchema = v.pipe(
  only({
    objectType: v.optional(v.literal('Agent')),
    name: v.optional(v.string()),
    mbox: v.optional(v.pipe(v.string(), v.regex(/^mailto:[^\s@]+@[^\s@]+$/))),
    mbox_sha1sum: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/i))),
    openid: v.optional(Iri),
    account: v.optional(Account),
  }),
  v.check(
    (agent) => identifiers.filter((each) => agent[each] !== undefined).length === 1,
    'an agent has exactly one identifier',
  ),
);
export type Agent = v.InferOutput<typeof AgentSchema>;

/**
 * An actor from a host's name for somebody.
 * @throws RangeError for what is plainly no opaque name: an address, a name with spaces.
 */
export function opaqueActor(homePage: string, name: string): Agent {
  if (!v.is(Iri, homePage)) throw new RangeError(`not the address of an account's home: ${homePage}`);
  if (name === '' || /[\s@]/.test(name)) {
    throw new RangeError('an account is an opaque name, never an e-mail address or a person’s own name');
  }
  return { objectType: 'Agent', account: { homePage, name } };
}
