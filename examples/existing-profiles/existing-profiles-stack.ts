import { join } from 'node:path';
import { Mixins, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import type { Construct } from 'constructs';
import { ValidatedSecurityProfile } from 'cdk-connect-security-profiles';

export interface ExistingProfilesStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** Profiles of an included template and of resources, which stay as they are, judged and validated by a mixin. */
export class ExistingProfilesStack extends Stack {
  constructor(scope: Construct, id: string, props: ExistingProfilesStackProps) {
    super(scope, id, props);
    const { instanceArn } = props;
    const included = new CfnInclude(this, 'Profiles', {
      templateFile: join(__dirname, 'profiles.yaml'),
      parameters: { InstanceArn: instanceArn },
    });
    new CfnSecurityProfile(this, 'Reader', { instanceArn, securityProfileName: 'Reader', permissions: ['Queues.View', 'RoutingPolicies.View'] });

    // What is to be said of one profile.
    included.getResource('UserAdministrator').with(new ValidatedSecurityProfile({ privilegeReason: 'Creates users and gives them roles' }));

    // The last statement: all profiles of the stack.
    Mixins.of(this).apply(new ValidatedSecurityProfile());
  }
}
