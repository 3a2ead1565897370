/**
 * Every address that statements are made of.
 *
 * `own` is where all of ours come from. It is not registered yet: whoever publishes must first register it, or put one
 * here (and in `docs/xapi-profile.jsonld`) that they hold. What an LRS has once taken cannot be renamed.
 */
export const own = 'https://w3id.org/xapi/composure';

/** This version of the profile; every statement names it as its category. */
export const profile = `${own}/v1.0`;

/** Where the activities of the product live, unless a host says otherwise. */
export const activityHome = `${own}/activities`;

export const extensions = {
  run: `${own}/extensions/run`,
  againFrom: `${own}/extensions/again-from`,
  seed: `${own}/extensions/seed`,
  decision: `${own}/extensions/decision`,
  before: `${own}/extensions/person-before`,
  after: `${own}/extensions/person-after`,
  scene: `${own}/extensions/scene`,
  trajectory: `${own}/extensions/trajectory`,
  outcome: `${own}/extensions/outcome`,
  confidence: `${own}/extensions/confidence`,
  readiness: `${own}/extensions/readiness`,
} as const;

/** The verbs that every dashboard knows: ADL's, and one of Tin Can's registry. */
export const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  suspended: 'http://adlnet.gov/expapi/verbs/suspended',
  resumed: 'http://adlnet.gov/expapi/verbs/resumed',
  viewed: 'http://id.tincanapi.com/verb/viewed',
} as const;
export type Verb = keyof typeof verbs;

export const activityTypes = {
  game: 'https://w3id.org/xapi/seriousgames/activity-types/serious-game',
  scenario: 'http://adlnet.gov/expapi/activities/simulation',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  debrief: 'http://adlnet.gov/expapi/activities/media',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;
