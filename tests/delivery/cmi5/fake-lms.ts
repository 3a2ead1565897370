/** A cmi5 platform in memory that holds a page to the letter: it refuses what it must, and notes every rule broken. */
import { refusalOf } from '../xapi/strict.ts';
import type { World } from '../xapi/world.ts';

interface Told {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: Record<string, unknown>;
  readonly context?: {
    readonly registration?: string;
    readonly extensions?: Record<string, unknown>;
    readonly contextActivities?: Record<string, readonly { readonly id: string }[]>;
  };
}

export interface Visit {
  readonly search: string;
  readonly token: string;
  readonly sessionId: string;
  readonly launchData: Record<string, unknown>;
  given: boolean;
  readData: boolean;
  readWishes: boolean;
  readonly told: Told[];
  terminated: boolean;
}

export const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const moveon = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
export const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const publisher = { id: 'https://publisher.example.org/au/1' };
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '1625378' } };

export const verbOf = (told: Told) => told.verb.id.slice(told.verb.id.lastIndexOf('/') + 1);
export const isDefined = (told: Told) => has(told, cmi5);
const has = (told: Told, id: string) =>
  told.context?.contextActivities?.category?.some((each) => each.id === id) ?? false;

export class FakeLms {
  readonly broken: string[] = [];
  /** The verbs of cmi5's own statements that came, taken or not. */
  readonly came: string[] = [];
  readonly visits: Visit[] = [];
  readonly states = new Map<string, string>();
  /** What goes wrong with a request, if anything; asked for each. */
  fault: () => 'none' | 'lost' | 'answer lost' | 503 = () => 'none';
  wishes: string | null = JSON.stringify({ languagePreference: 'en-GB, fr', audioPreference: 'off' });

  constructor(
    readonly world: World,
    readonly registration = '760e3480-ba55-4991-94b0-01820dbd23a2',
    readonly activityId = 'https://lms.example.org/au/77',
  ) {}

  /** A new launch; one that was never ended is abandoned. */
  launch(more: Record<string, unknown> = {}): Visit {
    const at = this.visits.length;
    const search = new URLSearchParams({
      endpoint: 'https://lms.example.org/xapi/',
      fetch: `https://lms.example.org/token?k=${at}`,
      actor: JSON.stringify(actor),
      registration: this.registration,
      activityId: this.activityId,
    });
    const visit: Visit = {
      search: `?${search}`,
      token: `t${at}`,
      sessionId: `s${at}`,
      launchData: {
        contextTemplate: {
          contextActivities: { grouping: [publisher] },
          extensions: { [sessionId]: `s${at}`, 'https://lms.example.org/class': 9 },
        },
        launchMode: 'Normal',
        moveOn: 'Completed',
        ...more,
      },
      given: false,
      readData: false,
      readWishes: false,
      told: [],
      terminated: false,
    };
    for (const before of this.visits) before.terminated = true;
    this.visits.push(visit);
    return visit;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(String(input));
    const fault = this.fault();
    // Asking is what a page must do; it need not wait for ever for what nobody answers.
    const asking = this.visits.at(-1);
    if (asking && url.pathname === '/xapi/agents/profile') asking.readWishes = true;
    await this.world.sleep(40);
    if (fault === 'lost') throw new TypeError('network error');
    const answer = fault === 503 ? new Response('', { status: 503 }) : this.answer(url, init ?? {});
    await this.world.sleep(40);
    if (fault === 'answer lost') throw new TypeError('network error');
    return answer;
  };

  private answer(url: URL, { method = 'GET', headers = {}, body }: RequestInit): Response {
    if (url.pathname === '/token') return this.give(Number(url.searchParams.get('k')), method);
    const token = new Headers(headers).get('Authorization')?.replace(/^Basic /, '');
    const visit = this.visits.find((each) => each.given && each.token === token);
    if (!visit) return new Response('who are you?', { status: 401 });
    if (url.pathname === '/xapi/statements' && method === 'POST') return this.take(visit, String(body));
    if (url.pathname === '/xapi/statements') {
      const id = url.searchParams.get('statementId');
      const found = this.all().find((each) => each.id === id);
      return new Response(found ? JSON.stringify(found) : '', { status: found ? 200 : 404 });
    }
    if (url.pathname === '/xapi/agents/profile') {
      return new Response(this.wishes ?? '', { status: this.wishes === null ? 404 : 200 });
    }
    const { stateId, registration, activityId, agent } = Object.fromEntries(url.searchParams);
    if (
      registration !== this.registration ||
      activityId !== this.activityId ||
      agent !== JSON.stringify(actor)
    )
      this.broken.push(`a state of something else: ${url.search}`);
    if (stateId === 'LMS.LaunchData') {
      if (method !== 'GET') this.broken.push('launch data was written');
      visit.readData = true;
      return new Response(JSON.stringify(visit.launchData));
    }
    if (method === 'PUT') {
      if (visit.launchData.launchMode !== 'Normal') this.broken.push('a state was written while looking');
      if (visit.told.some((each) => isDefined(each) && verbOf(each) === 'terminated'))
        this.broken.push('a state was written after terminated');
      if (visit.terminated) return new Response('over', { status: 403 });
      this.states.set(stateId ?? '', String(body));
      return new Response(null, { status: 204 });
    }
    const text = this.states.get(stateId ?? '');
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  }

  private give(at: number, method: string): Response {
    const visit = this.visits[at];
    if (method !== 'POST' || !visit) return Response.json({ 'error-code': '2', 'error-text': 'no' });
    if (visit.given) return Response.json({ 'error-code': '1', 'error-text': 'already returned' });
    visit.given = true;
    return Response.json({ 'auth-token': visit.token });
  }

  all(): Told[] {
    return this.visits.flatMap(({ told }) => told);
  }

  private take(visit: Visit, body: string): Response {
    const batch = JSON.parse(body) as Told[];
    this.came.push(...batch.filter(isDefined).map(verbOf));
    for (const told of batch) {
      const refusal = refusalOf(told);
      if (refusal) {
        this.broken.push(refusal);
        return new Response(refusal, { status: 400 });
      }
    }
    if (new Set(batch.map(({ id }) => id)).size < batch.length) {
      this.broken.push('an id stands twice in a batch');
      return new Response('', { status: 400 });
    }
    if (batch.some(({ id }) => this.all().some((each) => each.id === id)))
      return new Response('', { status: 409 });
    if (visit.terminated) {
      // What an abandoned page still sends is refused; it could not know.
      if (visit.told.some((each) => isDefined(each) && verbOf(each) === 'terminated'))
        this.broken.push(`after terminated: ${batch.map(verbOf).join()}`);
      return new Response('over', { status: 403 });
    }
    for (const told of batch) {
      this.check(visit, told);
      visit.told.push(told);
      if (isDefined(told) && verbOf(told) === 'terminated') visit.terminated = true;
    }
    return Response.json(batch.map(({ id }) => id));
  }

  private check(visit: Visit, told: Told): void {
    const verb = verbOf(told);
    const mine = visit.told.filter(isDefined).map(verbOf);
    const rule = (holds: boolean, what: string) => {
      if (!holds) this.broken.push(`${verb}: ${what}`);
    };
    const before = visit.told.map(({ timestamp }) => timestamp);
    const { context, result = {} } = told;
    rule(visit.readData && visit.readWishes, 'launch data and wishes come first');
    rule(!visit.terminated, 'nothing comes after terminated');
    rule(JSON.stringify(told.actor) === JSON.stringify(actor), 'the actor is the launch’s');
    rule(context?.registration === this.registration, 'the registration is the launch’s');
    rule(context?.extensions?.[sessionId] === visit.sessionId, 'the session is the launch’s');
    rule(context?.extensions?.['https://lms.example.org/class'] === 9, 'the template is kept');
    rule(
      context?.contextActivities?.grouping?.[0]?.id === publisher.id,
      'the template’s activities are kept',
    );
    if (visit.told.length === 0) rule(isDefined(told) && verb === 'initialized', 'initialized comes first');
    else
      rule(
        before.every((at) => at < told.timestamp || verb !== 'terminated'),
        'terminated is the latest',
      );
    rule(before[0] === undefined || before[0] < told.timestamp, 'initialized is the earliest');
    if (!isDefined(told)) {
      rule(!has(told, moveon), 'no moveon outside cmi5’s own');
      rule(visit.launchData.launchMode === 'Normal', 'nothing is told while looking');
      return;
    }
    const ever = this.all().filter(isDefined).map(verbOf);
    rule(told.object.id === this.activityId, 'the object is the AU');
    rule(!mine.includes(verb), 'a verb comes once in a session');
    rule(!(verb === 'completed' && ever.includes('completed')), 'completed comes once in a registration');
    rule(!(verb === 'passed' && ever.includes('passed')), 'passed comes once in a registration');
    rule(!(verb === 'failed' && ever.includes('passed')), 'failed never comes after passed');
    rule(
      !['passed', 'failed'].includes(verb) || !mine.some((each) => each === 'passed' || each === 'failed'),
      'a session is judged once',
    );
    rule((result.completion === true) === (verb === 'completed'), 'completion is completed’s');
    rule(result.success === { passed: true, failed: false }[verb], 'success is passed’s and failed’s');
    rule(has(told, moveon) === ('success' in result || 'completion' in result), 'moveon marks what moves on');
    rule(!('score' in result), 'no score');
    rule(verb === 'initialized' || typeof result.duration === 'string', 'there is a duration');
    const mastery = context?.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'];
    rule(
      mastery === (['passed', 'failed'].includes(verb) ? visit.launchData.masteryScore : undefined),
      'the mastery score stands where it was judged by',
    );
    rule(
      visit.launchData.launchMode === 'Normal' || ['initialized', 'terminated'].includes(verb),
      'looking is not judged',
    );
  }
}
