import { isExpanded } from './macros';
import { partsIn } from './mentions';
import type { Scope } from './stack-template';
import { entriesOf, isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { templateText } from '../../roles/access/template-text';
import { isIntrinsic } from '../../roles/access/unresolved';

/** What a definition says without an effect on what a reference to it stands for. */
const WITHOUT_EFFECT = [
  'ConstraintDescription', 'CreationPolicy', 'DeletionPolicy', 'DependsOn', 'Description', 'Metadata', 'NoEcho', 'UpdatePolicy', 'UpdateReplacePolicy',
];

/** Properties of a resource that deploys a template which are the template, its parameters, or only about the resource. */
const COMPARED_OTHERWISE = ['Description', 'Parameters', 'Tags', 'TemplateBody', 'TemplateURL'];

/** A definition in a section of a template, and what expands in that section and may change it. */
export function inSection(template: JsonObject, section: string, name: string): unknown {
  const expanded = entriesOf(own(template, section)).filter(([key]) => isExpanded(key));
  const value = effective(own(own(template, section), name));
  return expanded.length === 0 ? value : [value, ...expanded];
}

/** A resource as far as it has an effect on what its attributes are; tags of AWS's resources have none. */
export function resourceIn({ template }: Scope, logicalId: string): unknown {
  const resource = effective(own(own(template, 'Resources'), logicalId));
  const isOfAws = /^AWS::(?!CloudFormation::CustomResource$)/.test(textOf(own(resource, 'Type')) ?? '');
  return isOfAws ? { ...resource as JsonObject, Properties: without(own(resource, 'Properties'), ['Tags']) } : resource;
}

/** A resource that deploys a template, as far as it decides on where and whether. */
export function deployerIn({ template }: Scope, logicalId: string): unknown {
  const resource = own(own(template, 'Resources'), logicalId);
  const properties = own(resource, 'Properties');
  const groups = own(properties, 'StackInstancesGroup');
  return {
    Type: own(resource, 'Type'),
    Condition: own(resource, 'Condition'),
    Properties: without(properties, [...COMPARED_OTHERWISE, 'StackInstancesGroup']),
    groups: Array.isArray(groups) ? groups.map((group) => without(group, ['ParameterOverrides'])) : groups,
  };
}

export function outputIn({ template }: Scope, name: string): unknown {
  return effective(own(own(template, 'Outputs'), name));
}

/** What a parameter is given by the resource that deploys its template, also for some of the places that a stack set is deployed to. */
export function givenIn({ template }: Scope, logicalId: string, parameter: string): unknown {
  const properties = own(own(own(template, 'Resources'), logicalId), 'Properties');
  if (isIntrinsic(properties)) {
    return properties;
  }
  const groups = own(properties, 'StackInstancesGroup') ?? [];
  return [
    ofParameter(own(properties, 'Parameters'), parameter),
    Array.isArray(groups) ? groups.flatMap((group) => {
      const given = isIntrinsic(group) ? group : ofParameter(own(group, 'ParameterOverrides'), parameter);
      return given === undefined ? [] : [[own(group, 'DeploymentTargets'), own(group, 'Regions'), given]];
    }) : groups,
  ];
}

/** Parameters are given as a map, or as a list that says each key. */
function ofParameter(given: unknown, parameter: string): unknown {
  if (Array.isArray(given)) {
    const its = given.filter((one) => typeof own(one, 'ParameterKey') !== 'string' || own(one, 'ParameterKey') === parameter);
    return its.length === 0 ? undefined : its;
  }
  return isIntrinsic(given) ? given : own(given, parameter);
}

/** Rules that decide on what a parameter can be. */
export function rulesFor({ template }: Scope, parameter: string): unknown[] {
  return entriesOf(own(template, 'Rules')).map(([, rule]) => rule).filter((rule) => [...partsIn(rule)].includes(parameter));
}

/** What a mapping has for its keys; for one that only the deployment knows, all that there is. */
export function rowsOf({ template, environment }: Scope, [mapping, ...keys]: readonly unknown[]): unknown {
  const mappings = own(template, 'Mappings');
  const [top, second] = keys.map((key) => knownKey(key, environment));
  const rows = typeof mapping === 'string' ? own(mappings, mapping) : mappings;
  if (typeof mapping !== 'string' || !isObject(rows)) {
    return rows;
  }
  const chosen = Object.entries(rows).filter(([key]) => top === undefined || key === top);
  return Object.fromEntries(chosen.map(([key, row]) => [key, second === undefined ? row : own(row, second)]));
}

function knownKey(key: unknown, environment: Scope['environment']): string | undefined {
  switch (own(key, 'Ref')) {
    case 'AWS::Region': return environment?.region;
    case 'AWS::AccountId': return environment?.account;
    default: return typeof key === 'string' ? key : undefined;
  }
}

/** Whether two texts can be one, as far as they are known. */
export function mayBeEqual(one: unknown, other: unknown): boolean {
  if (typeof one === 'string') {
    return typeof other === 'string' ? one === other : isLike(one, other);
  }
  return typeof other !== 'string' || isLike(other, one);
}

/** Whether what is put together can make a text: its known parts are in there one after the other. */
function isLike(text: string, written: unknown): boolean {
  const [first = '', ...parts] = templateText(written).split(/\$\{(?!!)[^{}]*\}/);
  const last = parts.pop() ?? '';
  let from = text.startsWith(first) ? first.length : -1;
  for (const part of parts) {
    const at = from < 0 ? -1 : text.indexOf(part, from);
    from = at < 0 ? -1 : at + part.length;
  }
  return from >= 0 && text.endsWith(last) && text.length - last.length >= from;
}

/** Where one stack is as seen from another: the same in versions of an app that are read from different places. */
export function pathBetween(from: string, to: string): string {
  const [start, end] = [from, to].map((stack) => (stack === '' ? [] : stack.split('/'))) as [string[], string[]];
  const [isInside, isAround] = [start.every((part, index) => part === end[index]), end.every((part, index) => part === start[index])];
  if (isInside) {
    return ['.', ...end.slice(start.length)].join('/');
  }
  return isAround ? start.slice(end.length).map(() => '..').join('/') : to;
}

function effective(definition: unknown): unknown {
  return without(definition, WITHOUT_EFFECT);
}

function without(value: unknown, names: readonly string[]): unknown {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) : value;
}
