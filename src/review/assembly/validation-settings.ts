import { Resolver } from './resolve';
import type { StackTemplate } from './stack-template';
import { recordedSeverities } from '../../formats/recorded-severities';
import { entriesOf, own, textOf, textsOf } from '../../formats/shapes';
import { VALIDATION_RESOURCE_TYPE, readWaiver, type WaivedRule } from '../../formats/validation-request';
import type { SeverityOptions } from '../../rules/severity';
import type { ValidationSettings } from '../app/reviewed-app';

/** What the stacks ask of their deployment-time validation, so that a review judges as the deployment will. */
export function validationSettings(from: StackTemplate): ValidationSettings[] {
  const resolver = new Resolver(from.template);
  return validations(from).map((properties) => ({
    stack: from.stack,
    instance: resolver.instance(own(properties, 'InstanceArn'), from.stack),
    severities: severitiesOf(properties),
    ofProfiles: new Map(entriesOf(own(properties, 'ProfileSeverities')).map(([id, severities]) => [textOf(id)!, severitiesOf(severities)])),
    lockOutReason: textOf(own(properties, 'LockOutReason')),
    ...(['true', true].includes(own(properties, 'CountPeople') as string) ? { countsPeople: true } : {}),
  }));
}

function severitiesOf(properties: unknown): SeverityOptions {
  return recordedSeverities({ strictness: own(properties, 'Strictness'), severities: own(properties, 'Rules') });
}

/** What is waived, by the logical id of the profile. */
export function waivedRules(from: StackTemplate): ReadonlyMap<string, readonly WaivedRule[]> {
  return new Map(validations(from).flatMap((properties) => (
    entriesOf(own(properties, 'Waivers')).map(([id, waivers]) => [id, textsOf(waivers).map(readWaiver)]))));
}

function validations(from: StackTemplate): unknown[] {
  return entriesOf(own(from.template, 'Resources'))
    .filter(([, resource]) => own(resource, 'Type') === VALIDATION_RESOURCE_TYPE)
    .map(([, resource]) => own(resource, 'Properties'));
}
