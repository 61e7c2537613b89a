/** An event of a hook, as CloudFormation documents it; what is given replaces what it has. */
export function hookEvent({
  action = 'CREATE', type = 'AWS::Connect::SecurityProfile', logicalId = 'Agent', stack = 'Center' as string | undefined,
  properties = {} as unknown, previous = undefined as unknown,
} = {}) {
  return {
    clientRequestToken: 'token-1',
    awsAccountId: '111122223333',
    stackId: stack === undefined ? '' : `arn:aws:cloudformation:us-east-1:111122223333:stack/${stack}/00000000-0000-0000-0000-000000000000`,
    hookTypeName: 'Connect::SecurityProfiles::Hook',
    hookTypeVersion: '00000001',
    hookModel: { LambdaFunction: 'arn:aws:lambda:us-east-1:111122223333:function:Hook' },
    actionInvocationPoint: `${action}_PRE_PROVISION`,
    requestData: {
      targetName: type,
      targetType: type,
      targetLogicalId: logicalId,
      targetModel: { resourceProperties: properties, ...(previous === undefined ? {} : { previousResourceProperties: previous }) },
    },
    requestContext: { invocation: 1, callbackContext: null },
  };
}

export const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-1111-1111-1111-111111111111';

/** The properties of a profile. */
export function profileProperties(permissions: readonly string[], name = 'Desk agent', others: object = {}) {
  return { InstanceArn: INSTANCE, SecurityProfileName: name, Permissions: permissions, ...others };
}
