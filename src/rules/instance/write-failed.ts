import { missing } from './checks';
import { Severity } from '../finding';
import type { InstanceRule } from '../rule';

export const writeFailed: InstanceRule = {
  id: 'write-failed',
  severity: Severity.ERROR,
  title: 'What CloudFormation cannot set has been written',
  description: 'With `writeWhatCloudFormationCannot`, the deployment itself writes AI agents and tools of MCP servers. Where that fails, the '
    + 'profile lacks what its role requests, or keeps what the role no longer requests. Turning off or waiving `read-back` does not '
    + 'hide it.',
  sources: ['connect-api-model'],
  checkInstance: ({ roles, unwritten }) => [...unwritten ?? []].flatMap(([id, why]) => {
    const role = roles.get(id);
    return role ? [missing(role, { message: why, fix: 'make sure that the validation function can write the profile, and deploy again' })] : [];
  }),
};
