import type { IConstruct } from 'constructs';
import { SharedState } from '../copies/shared-state';
import { USUAL, type SeverityOptions, type SeverityOverride } from '../rules/severity';
import type { Strictness } from '../rules/strictness';

/** What was said of one scope. */
interface ScopeSettings {
  readonly severities: Record<string, SeverityOverride>;
  strictness?: `${Strictness}`;
}

/** What was said of the scopes of an app, for both moments: synthesis and deployment. All copies of the library that are in the app write it. */
const SCOPES = new SharedState<Map<IConstruct, ScopeSettings>>('severities', () => new Map());

/** How severe findings are in a scope: of each rule, and of all together, what was said nearest to it counts. */
export function severitiesIn(scope: IConstruct): Required<SeverityOptions> {
  const scopes = SCOPES.of(scope.node.root);
  // From the app inwards; most apps say nothing, and have hundreds of roles.
  const said = scopes.size === 0 ? [] : scope.node.scopes.flatMap((one) => scopes.get(one) ?? []);
  return said.length === 0 ? USUAL : {
    severities: Object.assign({}, ...said.map(({ severities }) => severities)),
    strictness: said.reduce((nearest, { strictness }) => strictness ?? nearest, USUAL.strictness),
  };
}

/** Whether anything was said of any scope of the app. */
export function isAnythingSaid({ node: { root } }: IConstruct): boolean {
  return SCOPES.of(root).size > 0;
}

/** The severities that rules were given, in any scope of the app. */
export function givenSeverities({ node: { root } }: IConstruct): (readonly [string, SeverityOverride])[] {
  return [...SCOPES.of(root).values()].flatMap(({ severities }) => Object.entries(severities));
}

/** Makes all rules stricter or more lenient in a scope. */
export function useStrictness(scope: IConstruct, strictness: `${Strictness}`): void {
  settingsOf(scope).strictness = strictness;
}

/** Gives the findings of a rule another severity in a scope. */
export function overrideSeverity(scope: IConstruct, ruleId: string, severity: SeverityOverride): void {
  settingsOf(scope).severities[ruleId] = severity;
}

function settingsOf(scope: IConstruct): ScopeSettings {
  const scopes = SCOPES.of(scope.node.root);
  const settings = scopes.get(scope) ?? { severities: {} };
  scopes.set(scope, settings);
  return settings;
}
