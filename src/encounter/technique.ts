/** What the simulation knows of techniques and of states of mind: numbers in data, none special-cased here. */
import driverData from '../../stories/kit/drivers.json' with { type: 'json' };
import techniqueData from '../../stories/kit/techniques.json' with { type: 'json' };

/**
 * What a technique does. Numbers are the designers' (their signs and order follow the sources named in the data);
 * demand is a per cent of attention, the others are points on the person's scales.
 */
export interface Effect {
  readonly demand: number;
  /** Above 0 stirs, below 0 soothes. */
  readonly provocation: number;
  readonly trust: number;
  readonly need: number;
  /** Trust below which it is not yet taken in. */
  readonly gate: number;
  /** What it does instead while trust is below its gate. */
  readonly early?: { readonly provocation: number };
  /** Change of noise and onlookers. */
  readonly load?: number;
  /** What it costs once it is found out, so many decisions later. */
  readonly later?: {
    readonly after: number;
    readonly provocation: number;
    readonly trust: number;
    readonly need: number;
  };
}

export interface Technique {
  readonly id: string;
  readonly name: string;
  readonly kind: 'helpful' | 'counter-productive';
  readonly effect: Effect;
}

/** How a state of mind shifts what everything does. */
export interface Driver {
  readonly id: string;
  /** Arousal at which half of what was said gets in. */
  readonly midpoint: number;
  /** Per cent of a technique's effect, where it is not 100. */
  readonly weights: Readonly<Record<string, number>>;
}

const techniques = new Map<string, Technique>(
  Object.entries(techniqueData as unknown as Record<string, Omit<Technique, 'id'>>).map(([id, data]) => [
    id,
    { id, name: data.name, kind: data.kind, effect: data.effect },
  ]),
);

const drivers = new Map<string, Driver>(
  Object.entries(driverData as unknown as Record<string, Omit<Driver, 'id'>>).map(([id, data]) => [
    id,
    { id, midpoint: data.midpoint, weights: data.weights },
  ]),
);

export const techniqueIds: readonly string[] = [...techniques.keys()];

/** @throws RangeError for an id that the kit does not know. */
export function techniqueOf(id: string): Technique {
  const technique = techniques.get(id);
  if (!technique) throw new RangeError(`unknown technique: ${id}`);
  return technique;
}

/** @throws RangeError for an id that the kit does not know. */
export function driverOf(id: string): Driver {
  const driver = drivers.get(id);
  if (!driver) throw new RangeError(`unknown driver: ${id}`);
  return driver;
}
