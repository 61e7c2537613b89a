import { readerOf } from './read-values';
import { Resolver } from './resolve';
import type { StackTemplate } from './stack-template';
import { recordedSeverities } from '../../formats/recorded-severities';
import { entriesOf, own, textOf, textsOf } from '../../formats/shapes';
import { READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE, readWaiver, withoutCondition, type WaivedRule } from '../../formats/validation-request';
import { readAccess, type Access } from '../../roles/access';
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

/** AI agents that the read-back writes, by the logical id of the profile: the profile itself cannot say them. */
export function writtenAiAgents(from: StackTemplate): ReadonlyMap<string, Access['aiAgents']> {
  const reader = readerOf(new Resolver(from.template));
  return new Map(validations(from, READ_BACK_RESOURCE_TYPE).filter((properties) => own(properties, 'Write') === true)
    .flatMap((properties) => entriesOf(own(properties, 'Details')).map(([id, details]) => [
      id, readAccess('request', withoutCondition(details), reader).aiAgents,
    ])));
}

function validations(from: StackTemplate, type = VALIDATION_RESOURCE_TYPE): unknown[] {
  return entriesOf(own(from.template, 'Resources'))
    .filter(([, resource]) => own(resource, 'Type') === type)
    .map(([, resource]) => own(resource, 'Properties'));
}
