import { Resolver } from './resolve';
import { entriesOf, mapOf, own, textOf, textsOf } from './shapes';
import type { StackTemplate } from './stack-template';
import { VALIDATION_RESOURCE_TYPE } from '../../validation/contract';
import type { ValidationSettings } from '../reviewed-app';

/** What the stacks ask of their deployment-time validation, so that a review judges as the deployment will. */
export function validationSettings(from: StackTemplate): ValidationSettings[] {
  const resolver = new Resolver(from.template);
  return validations(from).map((properties) => ({
    instance: resolver.instance(own(properties, 'InstanceArn'), from.stack),
    mode: textOf(own(properties, 'Mode')) ?? 'Enforce',
    severities: mapOf([
      ...(own(properties, 'Drift') === 'Fail' ? [['drift', 'error'] as const] : []),
      ...entriesOf(own(properties, 'Rules')).flatMap(([rule, level]) => (
        level === 'error' || level === 'warning' || level === 'off' ? [[textOf(rule)!, level] as const] : [])),
    ]),
    allowLockOut: textOf(own(properties, 'AllowLockOut')),
  }));
}

/** Rules that are waived, by the logical id of the profile. */
export function waivedRules(from: StackTemplate): ReadonlyMap<string, readonly string[]> {
  return new Map(validations(from).flatMap((properties) => entriesOf(own(properties, 'Waivers')).map(([id, rules]) => [id, textsOf(rules)])));
}

function validations(from: StackTemplate): unknown[] {
  return entriesOf(own(from.template, 'Resources'))
    .filter(([, resource]) => own(resource, 'Type') === VALIDATION_RESOURCE_TYPE)
    .map(([, resource]) => own(resource, 'Properties'));
}
