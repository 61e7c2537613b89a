import type { RoleRule } from '../rule';

export const malformedProfile: RoleRule = {
  id: 'malformed-profile',
  check: ({ id, reading: { malformed = [] } = {} }) => (malformed.length === 0 ? [] : [{
    role: id,
    permissions: [],
    message: `CloudFormation does not accept the profile as it is written: ${malformed.join('; ')}.`,
    fix: 'write it as the resource type AWS::Connect::SecurityProfile has it',
  }]),
};
