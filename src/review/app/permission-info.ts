import { RISKS, type Risk } from './risks';
import { factsOf, featureOf, permissionTextOf, type Dependency, type Feature } from '../../permissions/catalog';
import { byCodeUnit } from '../../roles/words';

/** The section of names that the catalog does not have. */
export const OUTSIDE = 'Not in the catalog';

/** Sections that the console does not show come last. */
const LAST = ['Legacy permissions', OUTSIDE];

/** What a reviewer wants to know of a permission. */
export interface PermissionInfo {
  readonly name: string;
  readonly uiName: string;
  readonly section: string;
  /** Row of the console's table. */
  readonly resource: string;
  /** Empty where the catalog does not have it. */
  readonly description: string;
  readonly status: 'current' | 'legacy' | 'retired' | 'unlisted' | 'unknown';
  /** The gravest first. */
  readonly risks: readonly Risk[];
  /** Holding it takes something away. */
  readonly restricts: boolean;
  readonly dependencies: readonly Dependency[];
  readonly successors: readonly string[];
  readonly feature?: Feature;
}

/** Of any name, also one that the catalog does not have. */
export function permissionInfo(name: string): PermissionInfo {
  const facts = factsOf(name);
  const text = permissionTextOf(name);
  return {
    name,
    uiName: text?.uiName ?? name,
    section: text?.section ?? OUTSIDE,
    resource: facts?.resource ?? name,
    description: text?.description ?? '',
    status: facts?.status ?? 'unknown',
    risks: RISKS.filter((risk) => facts?.risks.includes(risk)),
    restricts: facts?.restricts ?? false,
    dependencies: facts?.dependencies ?? [],
    successors: facts?.successors ?? [],
    feature: featureOf(name),
  };
}

/** Orders sections as a report shows them. */
export function bySection(a: string, b: string): number {
  return LAST.indexOf(a) - LAST.indexOf(b) || byCodeUnit(a, b);
}

/** Position of the gravest risk; after all others where there is none. */
export function gravity({ risks }: Pick<PermissionInfo, 'risks'>): number {
  return risks.length === 0 ? RISKS.length : RISKS.indexOf(risks[0]!);
}

/** How many of the permissions carry which risk, the gravest first; risks that none carries are left out. */
export function riskCounts(names: readonly string[]): ReadonlyMap<Risk, number> {
  const all = names.flatMap((name) => permissionInfo(name).risks);
  const counts = RISKS.map((risk) => [risk, all.filter((one) => one === risk).length] as const);
  return new Map(counts.filter(([, number]) => number > 0));
}
