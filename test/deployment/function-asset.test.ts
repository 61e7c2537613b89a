import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, AssetStaging, Stack, Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { functionAsset } from '../../src/deployment/function-asset';
import { functionCode } from '../../src/deployment/function-code';

/** A stack in a stage, with the code of the function. */
function staged(context: Record<string, unknown> = {}) {
  const app = new App({ context });
  const stage = new Stage(app, 'Stage');
  const stack = new Stack(stage, 'Stack');
  const { S3Key } = functionAsset(new Construct(stack, 'Function'), 'validate', 'Validation');
  const { directory } = stage.synth();
  const { files } = JSON.parse(readFileSync(path.join(directory, `${stack.artifactId}.assets.json`), 'utf8'));
  const [, { source }] = Object.entries<any>(files).find(([key]) => S3Key.includes(key))!;
  return { app, stack, key: S3Key, source, folder: path.resolve(directory, source.path) };
}

test('the code is copied to where the app has its assets, and found from the assembly of its stage', () => {
  const { app, folder, source } = staged();
  expect(source.packaging).toBe('zip');
  expect(path.dirname(folder)).toBe(app.outdir);
  expect(readFileSync(path.join(folder, 'index.js'))).toEqual(readFileSync(path.join(functionCode(), 'index.js')));
});

test('the same code is copied once for an app', () => {
  const { app, stack, folder } = staged();
  expect(functionAsset(new Construct(stack, 'Other'), 'validate', 'Other').S3Key).toContain(path.basename(folder).replace('asset.', ''));
  expect(readdirSync(app.outdir).filter((name) => name.startsWith('asset.'))).toHaveLength(1);
});

test.each([
  ['assets stay where they are', { 'aws:cdk:disable-asset-staging': true }],
  ['assets are salted', { '@aws-cdk/core:assetHashSalt': 'salt' }],
])('where %s, the code is as the CDK would have it', (_, context) => {
  const { stack, key, source, folder } = staged(context);
  const own = new AssetStaging(stack, 'Own', { sourcePath: functionCode() });
  const isStaged = own.relativeStagedPath(stack) !== functionCode();
  expect(source.path === functionCode()).toBe(!isStaged);
  expect(existsSync(path.join(folder, 'index.js'))).toBe(true);
  const isSalted = own.assetHash !== new AssetStaging(staged().stack, 'Own', { sourcePath: functionCode() }).assetHash;
  expect(key !== staged().key).toBe(isSalted);
});
