import { compact } from './canonical';
import type { ActionFacts, IamSource, ResourceFacts } from './iam-sources';
import type { Source } from './packages';

/** Where sources say different things: each part that they disagree on, with what each of them says. Null is what a source does not have. */
interface Disputed {
  readonly contradictions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Sources that do not have it at all, by their packages. */
  readonly notIn?: readonly string[];
}

/** What IAM asks for actions, as several sources have it. */
export interface IamExtract {
  /** The one that is believed first, unless it says nothing of a part. */
  readonly sources: readonly (Source & { readonly tellsDependentActions: boolean })[];
  readonly actions: Readonly<Record<string, ActionFacts & Disputed>>;
  /** The types of resources that these actions name, by `service:type`. */
  readonly resources: Readonly<Record<string, ResourceFacts & Disputed>>;
}

export function extractIam(sources: readonly IamSource[], wanted: readonly string[]): IamExtract {
  const actions = Object.fromEntries(wanted.map((action) => [action, actionOf(sources, action)]));
  const types = Object.entries(actions).flatMap(([action, { resources }]) => Object.keys(resources).map((type) => `${action.split(':')[0]}:${type}`));
  return {
    sources: sources.map(({ source, tellsDependentActions }) => ({ ...source, tellsDependentActions })),
    actions,
    resources: Object.fromEntries([...new Set(types)].map((type) => {
      const [service, name] = type.split(':');
      return [type, agreed<ResourceFacts>(type, sources.map((one) => [one.source.package, one.resource(service, name)]))];
    })),
  };
}

function actionOf(sources: readonly IamSource[], action: string): ActionFacts & Disputed {
  const [service, name] = action.split(':');
  return agreed<ActionFacts>(action, sources.map((one) => {
    const facts = one.action(service, name);
    // A part that a source says nothing of is left out, which is another thing than an empty list.
    const { dependentActions: _, ...others } = facts ?? {};
    return [one.source.package, one.tellsDependentActions ? facts : facts && others as ActionFacts];
  }), ['resources']);
}

type Said = readonly (readonly [source: string, facts: object | undefined])[];

/**
 * What the sources say together: each part as the first one has it that says something of it.
 *
 * @param maps parts of which each entry is a part of its own
 */
function agreed<T extends object>(what: string, said: Said, maps: readonly string[] = []): T & Disputed {
  const known = said.flatMap(([source, facts]) => facts ? [{ source, facts: facts as Record<string, unknown> }] : []);
  if (known.length === 0) {
    throw new Error(`No source of the facts of IAM has ${what}`);
  }
  const partsOf = (facts: object) => Object.entries(facts).flatMap(([part, value]) =>
    maps.includes(part) ? Object.entries(value as object).map(([key, one]) => [`${part}/${key}`, one] as const) : [[part, value] as const]);
  const parts = new Set(known.flatMap(({ facts }) => partsOf(facts).map(([part]) => part)));
  const contradictions = Object.fromEntries([...parts].flatMap((part) => {
    const [outer] = part.split('/');
    const statements = known.filter(({ facts }) => outer in facts)
      .map(({ source, facts }) => [source, new Map<string, unknown>(partsOf(facts)).get(part) ?? null]);
    return new Set(statements.map(([, value]) => compact(value))).size > 1 ? [[part, Object.fromEntries(statements)]] : [];
  }));
  const notIn = said.filter(([, facts]) => !facts).map(([source]) => source);
  return {
    ...Object.assign({}, ...known.map(({ facts }) => facts).reverse()),
    ...(Object.keys(contradictions).length > 0 && { contradictions }),
    ...(notIn.length > 0 && { notIn }),
  };
}
