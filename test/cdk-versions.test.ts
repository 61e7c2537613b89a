import * as fs from 'node:fs';
import * as path from 'node:path';
import * as cdk from 'aws-cdk-lib';
import * as assertions from 'aws-cdk-lib/assertions';
import { Construct, RootConstruct } from 'constructs';
import { AgentProfile } from '../src';

/** What runs against other releases than the project itself has pins them in a folder of its own. */
const FOLDER = path.join(__dirname, '..', (globalThis as { CDK_PINNED_IN?: string }).CDK_PINNED_IN ?? '');
const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(FOLDER, 'package.json'), 'utf8'));

/** The release that a class comes from, which jsii writes into each. */
const releaseOf = (loaded: unknown): string => (loaded as Record<symbol, { version: string }>)[Symbol.for('jsii.rtti')].version;

test('what is loaded is the aws-cdk-lib and the constructs that are pinned for this suite, and no other', () => {
  const pinned = { ...dependencies, ...devDependencies };
  expect({ 'aws-cdk-lib': releaseOf(cdk.App), 'constructs': releaseOf(Construct) }).toEqual({ 'aws-cdk-lib': pinned['aws-cdk-lib'], 'constructs': pinned.constructs });
  expect(releaseOf(assertions.Template)).toBe(releaseOf(cdk.App));
  // The CDK and the library have the same ones.
  expect(Object.getPrototypeOf(cdk.App.prototype)).toBeInstanceOf(Construct);
  expect(Object.getPrototypeOf(AgentProfile.prototype)).toBeInstanceOf(Construct);
  expect(new RootConstruct().node).toBeInstanceOf(new cdk.App().node.constructor);
});
