import type { Plugin } from 'esbuild';
import { DEFAULT_SEVERITIES } from '../../src/rules/default-severities';
import { isDeploymentRule } from '../../src/rules/instance/instance-rules';

/** The severities of the rules that a deployment judges by: the function has no others. */
export function deploymentSeverities(): Plugin {
  const severities = Object.fromEntries(Object.entries(DEFAULT_SEVERITIES).filter(([id]) => isDeploymentRule(id)));
  return {
    name: 'deployment-severities',
    setup(build) {
      const contents = `export const DEFAULT_SEVERITIES = ${JSON.stringify(severities)};`;
      build.onLoad({ filter: /src[\\/]rules[\\/]default-severities\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}
