/** The edge: a real window, its clocks, and the standard that the package was built for. */
import type { Host, Kept } from '../host.ts';
import type { Dialect } from './dialect.ts';
import { findApi } from './finder.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { openVisit } from './visit.ts';

/** A package is built for one standard; some platforms offer both APIs, and only the package knows which is meant. */
export type ScormStandard = '1.2' | '2004';

const dialects: Readonly<Record<ScormStandard, Dialect>> = { '1.2': scorm12, '2004': scorm2004 };

/** Opens the visit. Where there is no platform the host says so, holds what it is told, and looks again. */
export function openScorm(standard: ScormStandard, window: Window, tell?: (kept: Kept) => void): Host {
  const dialect = dialects[standard];
  const other = dialects[standard === '1.2' ? '2004' : '1.2'];
  const isOther = findApi(window, dialect.api) === null && findApi(window, other.api) !== null;
  return openVisit(dialect, {
    find: () => findApi(window, dialect.api),
    now: () => Date.now(),
    elapsed: () => window.performance.now(),
    page: { window, document: window.document },
    ...(isOther ? { missing: onlyOther(dialect.name, other.name) } : {}),
    ...(tell ? { tell } : {}),
  });
}

const onlyOther = (mine: string, theirs: string) =>
  `Your learning platform offers ${theirs} only, and is told nothing. Could it be given the package for ${theirs} instead of ${mine}?`;
