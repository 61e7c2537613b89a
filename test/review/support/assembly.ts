import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLE_METADATA } from '../../../src/formats/assembly-names';
import type { RoleMetadata } from '../../../src/formats/role-metadata';

export const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** A role as a fixture writes it down. */
export interface RoleFixture {
  readonly id: string;
  readonly name?: unknown;
  readonly permissions?: unknown;
  readonly properties?: Record<string, unknown>;
  /** As an assembly has it: the preset as one text. */
  readonly metadata?: Partial<Omit<RoleMetadata, 'preset'>> & { readonly preset?: string };
  readonly attributes?: Record<string, unknown>;
}

/** A template with roles, as CloudFormation has it. */
export function templateOf(roles: readonly RoleFixture[], rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...rest,
    Resources: {
      ...Object.fromEntries(roles.map(({ id, name = id, permissions = ['BasicAgentAccess'], properties, attributes }) => [logicalId(id), {
        Type: 'AWS::Connect::SecurityProfile',
        Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: name, Permissions: permissions, ...properties },
        ...attributes,
      }])),
      ...rest.Resources as object | undefined,
    },
  };
}

/** Writes a cloud assembly of one stack the way the CDK does: metadata apart from the manifest, as its newer versions have it. */
export function writeAssembly(directory: string, roles: readonly RoleFixture[], { stack = 'Stack', rest = {} as Record<string, unknown> } = {}): string {
  mkdirSync(directory, { recursive: true });
  const metadata = Object.fromEntries(roles.flatMap(({ id, metadata: data }) => [
    [`/${stack}/${id}`, data ? [{ type: ROLE_METADATA, data }] : []],
    [`/${stack}/${id}/Resource`, [{ type: 'aws:cdk:logicalId', data: logicalId(id) }]],
  ]));
  write(directory, 'manifest.json', {
    version: '53.0.0',
    artifacts: {
      [stack]: {
        type: 'aws:cloudformation:stack', properties: { templateFile: `${stack}.template.json` }, displayName: stack, additionalMetadataFile: `${stack}.metadata.json`,
      },
    },
  });
  write(directory, `${stack}.metadata.json`, metadata);
  write(directory, `${stack}.template.json`, templateOf(roles, rest));
  return directory;
}

export function write(directory: string, name: string, content: unknown): string {
  const path = join(directory, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 1));
  return path;
}

export function logicalId(id: string): string {
  return `${id.replace(/[^A-Za-z0-9]/g, '')}0A1B2C3D`;
}
