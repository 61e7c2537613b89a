import { transformSync } from '@swc/core';
import { App, Stack } from 'aws-cdk-lib';
import * as constructs from 'constructs';
import * as library from '../../../src';

/** The template of the stack that code is, once it is compiled and synthesized. */
export function templateOfCode(code: string, className = 'SecurityProfilesStack'): Record<string, unknown> {
  const { code: javascript } = transformSync(code, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
  const modules: Record<string, unknown> = { 'aws-cdk-lib': { Stack }, 'cdk-connect-security-profiles': library, constructs };
  const exported: Record<string, new (scope: App, id: string) => Stack> = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('require', 'exports', javascript)((name: string) => modules[name], exported);
  const app = new App({ analyticsReporting: false });
  new exported[className]!(app, className);
  return app.synth().getStackByName(className).template as Record<string, unknown>;
}
