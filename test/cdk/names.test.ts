import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, CfnResource, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import { Role } from 'aws-cdk-lib/aws-iam';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import * as cxapi from 'aws-cdk-lib/cx-api';
import {
  ACKNOWLEDGED_RULES_METADATA, ADDED_FIRST, CONTEXT, CUSTOMIZED_ROLES, LOGICAL_ID_METADATA, OF_ANNOTATIONS,
  PATH_METADATA, scopeOfNested, STAND_IN,
} from '../../src/cdk/names';

/** A stack with one resource, in an app of its own. */
function stackWithResource(context: Record<string, unknown> = {}, id = 'Stack') {
  const app = new App({ context });
  const stack = new Stack(app, id, { env: { account: '111122223333', region: 'us-east-1' } });
  const resource = new CfnResource(stack, 'Resource', { type: 'AWS::Test::Resource' });
  return { app, stack, resource };
}

test('the logical id of a resource is in the metadata of its construct', () => {
  const { app, stack, resource } = stackWithResource();
  const logicalId = stack.resolve(resource.logicalId);
  const { metadata } = app.synth().getStackArtifact(stack.artifactId).manifest as any;
  const file = JSON.parse(readFileSync(path.join(app.outdir, metadata === undefined ? `${stack.artifactId}.metadata.json` : 'manifest.json'), 'utf8'));
  const entries = metadata ?? file;
  expect(entries['/Stack/Resource']).toContainEqual(expect.objectContaining({ type: LOGICAL_ID_METADATA, data: logicalId }));
});

test('a template has construct paths where its context asks for them', () => {
  const resourceIn = (context: Record<string, unknown>) => {
    const { app, stack } = stackWithResource(context);
    return Object.values<any>(app.synth().getStackByName(stack.stackName).template.Resources)[0];
  };
  expect(resourceIn({ [CONTEXT.pathMetadata]: true }).Metadata).toEqual({ [PATH_METADATA]: 'Stack/Resource' });
  expect(resourceIn({ [CONTEXT.pathMetadata]: false }).Metadata).toBeUndefined();
});

test('a value that is yet to be looked up begins like a stand-in', () => {
  const { stack } = stackWithResource();
  expect(StringParameter.valueFromLookup(stack, '/a/name')).toContain(STAND_IN);
});

test.each([
  ['an app has its tree before the first stage is synthesized', (app: App, _: Stage) => app.synth(), true],
  ['a stage that is synthesized alone has none', (_: App, stage: Stage) => stage.synth(), false],
])('%s', (_, synthesize, expected) => {
  const app = new App();
  const stage = new Stage(app, 'Stage');
  const seen: boolean[] = [];
  stage.node.addValidation({ validate: () => (seen.push(app.node.tryFindChild(ADDED_FIRST) !== undefined), []) });
  synthesize(app, stage);
  expect(seen).toEqual([expected]);
});

test('acknowledgments are metadata, under a name that the library knows', () => {
  const { stack } = stackWithResource();
  Validations.of(stack).acknowledge({ id: 'cdk-connect-security-profiles:empty-role', reason: 'A test' });
  const ids = stack.node.metadata.filter(({ type }) => type === ACKNOWLEDGED_RULES_METADATA).flatMap(({ data }) => Object.keys(data));
  expect(ids.map((id) => id.replace(/::.*/, '')).filter((prefix) => !OF_ANNOTATIONS.includes(prefix))).toEqual([]);
  expect(ids).toHaveLength(1);
});

test('the resource of a nested stack is beside what is in it', () => {
  const { stack } = stackWithResource();
  const nested = new NestedStack(stack, 'Nested');
  expect(scopeOfNested(nested.nestedStackResource!.node.path)).toBe(nested.node.path);
});

test('only the stacks that are named are bundled', () => {
  const { stack } = stackWithResource({ [CONTEXT.bundlingStacks]: [] });
  expect(stack.bundlingRequired).toBe(false);
  expect(stackWithResource().stack.bundlingRequired).toBe(true);
});

test('what is to become of the roles of a scope is in its context', () => {
  const app = new App();
  expect(app.node.tryGetContext(CUSTOMIZED_ROLES)).toBeUndefined();
  Role.customizeRoles(app);
  expect(app.node.tryGetContext(CUSTOMIZED_ROLES)).toMatchObject({ preventSynthesis: true });
});

test('keys of context are those that the CDK has itself, where it knows them', () => {
  const known = cxapi as unknown as Record<string, unknown>;
  expect([CONTEXT.pathMetadata, CONTEXT.assetMetadata, CONTEXT.disableAssetStaging, CONTEXT.bundlingStacks]).toEqual([
    cxapi.PATH_METADATA_ENABLE_CONTEXT, cxapi.ASSET_RESOURCE_METADATA_ENABLED_CONTEXT, cxapi.DISABLE_ASSET_STAGING_CONTEXT,
    cxapi.BUNDLING_STACKS,
  ]);
  // The oldest one that is supported has no validation report that could end a synthesis.
  expect([undefined, CONTEXT.failSynthOnValidationErrors]).toContain(known.FAIL_SYNTH_ON_VALIDATION_ERRORS_CONTEXT);
});
