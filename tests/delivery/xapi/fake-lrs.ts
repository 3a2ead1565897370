/** An LRS in memory, as strict as the strictest: a batch with one statement that it knows, or cannot take, is refused whole. */
import { refusalOf } from './strict.ts';

export interface LrsAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class FakeLrs {
  readonly stored: { readonly id: string; readonly [key: string]: unknown }[] = [];
  readonly #ids = new Set<string>();
  /** Bytes of the largest body that came. */
  largest = 0;
  requests = 0;

  post(body: string): LrsAnswer {
    this.requests += 1;
    this.largest = Math.max(this.largest, new TextEncoder().encode(body).length);
    let batch: unknown;
    try {
      batch = JSON.parse(body);
    } catch {
      return { status: 400, body: 'this is not JSON' };
    }
    if (!Array.isArray(batch)) return { status: 400, body: 'this is no batch' };
    for (const statement of batch) {
      const refusal = refusalOf(statement);
      if (refusal) return { status: 400, body: refusal };
    }
    const ids = batch.map((statement) => String((statement as { id: unknown }).id));
    if (new Set(ids).size < ids.length) return { status: 400, body: 'an id stands twice in this batch' };
    if (ids.some((id) => this.#ids.has(id))) return { status: 409, body: 'a statement of this id is here' };
    for (const statement of batch) this.stored.push(statement);
    for (const id of ids) this.#ids.add(id);
    return { status: 200, body: JSON.stringify(ids) };
  }

  /** By `?registration=`, all on one page. */
  withRegistration(registration: string): LrsAnswer {
    const statements = this.stored.filter(
      ({ context }) => (context as { registration?: unknown } | undefined)?.registration === registration,
    );
    return { status: 200, body: JSON.stringify({ statements, more: '' }) };
  }
}
