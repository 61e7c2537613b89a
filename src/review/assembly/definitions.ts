import { deployerIn, givenIn, inSection, mayBeEqual, outputIn, pathBetween, resourceIn, rowsOf, rulesFor } from './definition-parts';
import { mentionsIn, openIn, partsIn, type Mention } from './mentions';
import { isStored, Resolver } from './resolve';
import type { Scope } from './stack-template';
import { givenNames, ownTexts, parameterNames, storedNames } from './stored-names';
import { entriesOf, isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { pushAll } from '../../roles/access/push-all';
import { templateText } from '../../roles/access/template-text';
import { isIntrinsic } from '../../roles/access/unresolved';
import { DEPLOYMENT, type Definition } from '../app/reviewed-app';

const OUTPUTS = 'Outputs.';

/** A value, and the template that its references are in. */
interface Place {
  readonly scope: Scope;
  readonly value: unknown;
}

/** A resource, and the template that it is in. */
interface PlacedResource {
  readonly scope: Scope;
  readonly logicalId: string;
}

/** A definition, and what it consists of and refers to. */
interface Node extends Omit<Definition, 'key'> {
  readonly key: string;
  readonly places: readonly Place[];
}

/**
 * What the references in the templates of an app stand for, as far as the app says it: parameters, conditions, mappings, resources,
 * outputs of other templates, and what those refer to in turn.
 */
export class Definitions {
  private readonly nodes = new WeakMap<JsonObject, Map<string, Node>>();
  private readonly nested = new Map<JsonObject, Map<string, Scope>>();
  private readonly found = new WeakMap<Scope, Map<string, readonly Definition[]>>();
  private exports?: readonly (Place & { readonly name: unknown })[];
  private texts?: ReadonlyMap<string, readonly Place[]>;
  private stores?: readonly (Place & { readonly name: unknown })[];

  constructor(private readonly scopes: readonly Scope[]) {
    for (const scope of scopes.filter(({ within }) => within)) {
      const { scope: { template }, logicalId } = scope.within!;
      this.nested.set(template, (this.nested.get(template) ?? new Map<string, Scope>()).set(logicalId, scope));
    }
  }

  /** What the values of a role that only the deployment knows depend on, by property, and what decides on its deployment. */
  public ofRole(properties: unknown, condition: unknown, scope: Scope): ReadonlyMap<string, readonly Definition[]> {
    const resolver = new Resolver(scope.template);
    const given = isObject(properties) && !isIntrinsic(properties) ? entriesOf(properties) : [['Properties', properties] as const];
    const conditions = this.behind([{ scope, value: { Condition: condition } }], scope);
    const decisive = [...environmentOf(scope), ...conditions, ...this.deployers(scope, scope)];
    return new Map<string, readonly Definition[]>([
      ...given.map(([name, value]) => (
        [textOf(name)!, this.behind(openIn(value, resolver).map((one) => ({ scope, value: one })), scope)] as const)),
      [DEPLOYMENT, decisive] as const,
    ].filter(([, definitions]) => definitions.length > 0));
  }

  /** The resources of a kind that a value stands for, through parameters, outputs and exports, but not through other resources. */
  public resourcesBehind(value: unknown, from: Scope, isWanted: (resource: unknown) => boolean): PlacedResource[] {
    const found: PlacedResource[] = [];
    const seen = new Set<unknown>();
    const open: Place[] = [{ scope: from, value }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const { scope } = place;
      for (const mention of mentionsIn(place.value).filter(({ kind }) => kind === 'resource' || kind === 'import')) {
        const resource = own(own(scope.template, 'Resources'), mention.name);
        if (mention.kind === 'resource' && isWanted(resource)) {
          found.push({ scope, logicalId: mention.name });
        } else if (resource === undefined || mention.attribute?.startsWith(OUTPUTS)) {
          const node = this.node(mention, scope);
          pushAll(open, seen.has(node) ? [] : node.places);
          seen.add(node);
        }
      }
    }
    return found;
  }

  /** The resources that deploy a template, from the innermost, and what they depend on. */
  private deployers({ within }: Scope, from: Scope): Definition[] {
    if (!within) {
      return [];
    }
    const { scope, logicalId } = within;
    const value = deployerIn(scope, logicalId);
    return [
      {
        key: `${pathBetween(from.stack, scope.stack)} deploys ${logicalId}`, name: logicalId,
        phrase: `the resource ${textOf(logicalId)}, which deploys its template`, text: templateText(value),
      },
      ...this.behind([{ scope, value }], from),
      ...this.deployers(scope, from),
    ];
  }

  /** All that values depend on, each once: most roles of an app depend on the same. */
  private behind(values: readonly Place[], from: Scope): readonly Definition[] {
    const key = JSON.stringify(values.map(({ scope, value }) => [scope.stack, templateText(value)]));
    const known = this.found.get(from) ?? new Map<string, readonly Definition[]>();
    this.found.set(from, known);
    const found = known.get(key) ?? this.search(values, from);
    known.set(key, found);
    return found;
  }

  private search(values: readonly Place[], from: Scope): Definition[] {
    const found = new Map<string, Definition>();
    const open = [...values];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const { scope, value } = place;
      for (const mention of mentionsIn(value).filter(({ kind, name }) => kind !== 'resource' || !name.startsWith('AWS::'))) {
        const { places, ...node } = this.node(mention, scope);
        const key = `${pathBetween(from.stack, scope.stack)} ${node.key}`;
        if (!found.has(key)) {
          found.set(key, { ...node, key });
          pushAll(open, places);
        }
      }
    }
    return [...found.values()];
  }

  private node(mention: Mention, scope: Scope): Node {
    const known = this.nodes.get(scope.template) ?? new Map<string, Node>();
    this.nodes.set(scope.template, known);
    const { kind, name, attribute, given } = mention;
    const key = JSON.stringify([scope.stack, kind, name, attribute, given && templateText(given)]);
    const node = known.get(key) ?? this.defined(mention, scope);
    known.set(key, node);
    return node;
  }

  private defined({ kind, name, attribute, given }: Mention, scope: Scope): Node {
    const { template } = scope;
    const node = (key: string, phrase: string, ...places: readonly Place[]): Node => ({
      key, name, phrase: `the ${phrase} ${visible(name)}`, places,
      text: places.map((place) => `${pathBetween(scope.stack, place.scope.stack)} ${templateText(place.value)}`).join('\n'),
    });
    switch (kind) {
      case 'condition': return node(`condition ${name}`, kind, { scope, value: inSection(template, 'Conditions', name) });
      case 'mapping': return node(`mapping ${templateText(given)}`, kind, { scope, value: rowsOf(scope, given as unknown[]) });
      case 'import': return node(`import ${name}`, 'export', ...this.exportedAs(given, scope));
      case 'dynamic reference': return node(`stored ${name}`, kind, ...this.storedAs(storedNames(name), given !== undefined));
      case 'resource':
    }
    if (given !== undefined) {
      return node(`put together ${name}`, kind, ...resourcesOf(scope));
    }
    // What a name stands for can become another kind of thing, so that the key says no kind.
    if (own(own(template, 'Parameters'), name) !== undefined) {
      return node(name, 'parameter', ...this.ofParameter(name, scope));
    }
    const output = attribute?.startsWith(OUTPUTS) ? attribute.slice(OUTPUTS.length) : undefined;
    const child = output === undefined ? undefined : this.nested.get(template)?.get(name);
    const nested = child && outputIn(child, output!) !== undefined ? child : undefined;
    const condition = own(own(own(template, 'Resources'), name), 'Condition');
    return node(output === undefined ? name : `${name}.${output}`, 'resource', ...(nested === undefined ? [{ scope, value: resourceIn(scope, name) }]
      : [{ scope, value: { Condition: condition } }, { scope: nested, value: outputIn(nested, output!) }]));
  }

  private ofParameter(name: string, scope: Scope): Place[] {
    const { template, within, deployment } = scope;
    const parameter = own(own(template, 'Parameters'), name);
    const given = within
      ? { scope: within.scope, value: givenIn(within.scope, within.logicalId, name) } : { scope, value: own(deployment?.parameters, name) };
    const names = isStored(parameter) ? [...textsIn(given), ...textsIn({ scope, value: own(parameter, 'Default') })] : [];
    return [
      { scope, value: inSection(template, 'Parameters', name) },
      given,
      ...rulesFor(scope, name).map((value) => ({ scope, value })),
      ...this.storedAs(names.flatMap(parameterNames), false),
    ];
  }

  /** The outputs that may be exported under a name: parameters can be a part of it on both sides. */
  private exportedAs(written: unknown, scope: Scope): Place[] {
    this.exports ??= this.scopes.flatMap((other) => entriesOf(own(other.template, 'Outputs')).flatMap(([id, output]) => {
      const name = own(own(output, 'Export'), 'Name');
      const known = new Resolver(other.template).text(name) ?? name;
      return known === undefined ? [] : [{ scope: other, value: outputIn(other, id), name: known }];
    }));
    const name = new Resolver(scope.template).text(written) ?? written;
    return this.exports.filter((one) => mayBeEqual(name, one.name));
  }

  /**
   * The resources that have the name of what is in a store as a text of their own, or may store it under that name: they may be what is in
   * there.
   *
   * @param isPutTogether whether there is something in the names that functions make
   */
  private storedAs(names: readonly string[], isPutTogether: boolean): readonly Place[] {
    this.texts ??= resourcesByText(this.scopes);
    this.stores ??= this.scopes.flatMap((scope) => (
      givenNames(scope).map(({ logicalId, name }) => ({ scope, value: resourceIn(scope, logicalId), name }))));
    const stores = this.stores.filter((store) => names.some((name) => mayBeEqual(isPutTogether ? { 'Fn::Sub': name } : name, store.name)));
    return [...names.flatMap((name) => this.texts!.get(name) ?? []), ...stores];
  }
}

function resourcesByText(scopes: readonly Scope[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const scope of scopes) {
    for (const [id, resource] of entriesOf(own(scope.template, 'Resources'))) {
      const place = { scope, value: resourceIn(scope, id) };
      ownTexts(resource).forEach((text) => found.set(text, [...found.get(text) ?? [], place]));
    }
  }
  return found;
}

/** Everything that a name can stand for. */
function resourcesOf(scope: Scope): Place[] {
  return [
    { scope, value: own(scope.template, 'Parameters') },
    ...entriesOf(own(scope.template, 'Resources')).map(([id]) => ({ scope, value: resourceIn(scope, id) })),
  ];
}

/** All texts in a value, with the defaults of parameters. */
function textsIn({ scope, value }: Place): string[] {
  const resolver = new Resolver(scope.template);
  return [...partsIn(value)].flatMap((part) => (isIntrinsic(part) || typeof part === 'string' ? resolver.text(part) ?? [] : []));
}

/** Where an assembly says that a template is deployed to; a template by itself does not. */
function environmentOf(scope: Scope): Definition[] {
  let outermost = scope;
  while (outermost.within) {
    outermost = outermost.within.scope;
  }
  const { environment, deployment } = outermost;
  const { account, region } = environment ?? {};
  return environment === undefined ? [] : [{
    key: 'environment', name: '', phrase: 'the environment of its stack', text: JSON.stringify([account, region, deployment?.stackName]),
  }];
}
