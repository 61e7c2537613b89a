import type { Plugin } from 'esbuild';
import { rewrittenModule } from './rewritten-module';
import { DEFAULT_SEVERITIES } from '../../src/rules/default-severities';
import { isDeploymentRule } from '../../src/rules/instance/instance-rules';

/** The severities of the rules that a deployment judges by: the function has no others. */
export function deploymentSeverities(): Plugin {
  const severities = Object.fromEntries(Object.entries(DEFAULT_SEVERITIES).filter(([id]) => isDeploymentRule(id)));
  return rewrittenModule('src/rules/default-severities.ts', () => `export const DEFAULT_SEVERITIES = ${JSON.stringify(severities)};`);
}
