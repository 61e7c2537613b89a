import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstanceStorageConfig, InstanceStorageResourceType, IntegrationType } from '@aws-sdk/client-connect';
import type { InstanceIdentity } from './instance';
import type { InstanceOptions, ProfileOptions } from './instance-options';
import { shapeOf } from '../protocol/api-model';

const ON = ['INBOUND_CALLS', 'OUTBOUND_CALLS', 'CONTACTFLOW_LOGS', 'CONTACT_LENS', 'AUTO_RESOLVE_BEST_VOICES', 'EARLY_MEDIA'];

/** The service and the kind of resource in the ARN that an integration of this type points to. */
const INTEGRATED: Readonly<Partial<Record<IntegrationType, readonly [string, string]>>> = {
  CASES_DOMAIN: ['cases', 'domain'],
  EVENT: ['app-integrations', 'event-integration'],
  FILE_SCANNER: ['app-integrations', 'file-scanner'],
  PINPOINT_APP: ['mobiletargeting', 'apps'],
  SES_IDENTITY: ['ses', 'identity'],
  VOICE_ID: ['voiceid', 'domain'],
  WISDOM_ASSISTANT: ['wisdom', 'assistant'],
  WISDOM_KNOWLEDGE_BASE: ['wisdom', 'knowledge-base'],
  WISDOM_QUICK_RESPONSES: ['wisdom', 'knowledge-base'],
  Q_MESSAGE_TEMPLATES: ['wisdom', 'knowledge-base'],
};

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) {
    return 'aws-cn';
  }
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

export function defaultAttributes(overrides: InstanceOptions['attributes'] = {}): Record<string, string> {
  const types = shapeOf('InstanceAttributeType').enum!;
  const values = { ...Object.fromEntries(types.map((type) => [type, ON.includes(type)])), ...overrides };
  const present = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([type, value]) => [type, String(value)]));
}

/** The profiles that a new instance comes with. Which permissions AWS gives them changes with time: these are plausible. */
export function defaultProfiles(): ProfileOptions[] {
  const permissions: Record<string, string[]> = JSON.parse(readFileSync(join(__dirname, '..', '..', 'catalog', 'default-profiles.json'), 'utf8'));
  return Object.entries(permissions).map(([name, names]) => ({ name, description: `Default profile ${name}`, permissions: names }));
}

export function integrationArnOf(type: IntegrationType, { region, accountId }: InstanceIdentity, id: string): string {
  const [service, resource] = INTEGRATED[type] ?? ['app-integrations', 'application'];
  return `arn:${partitionOf(region)}:${service}:${region}:${accountId}:${resource}/${id}`;
}

export function storageOf(resourceType: InstanceStorageResourceType, instance: InstanceIdentity, id: string): InstanceStorageConfig {
  const BucketName = `connect-${instance.id.slice(0, 8)}`;
  return { AssociationId: id, StorageType: 'S3', S3Config: { BucketName, BucketPrefix: resourceType.toLowerCase() } };
}
