import { ArnFormat, Stack, type ResourceEnvironment } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import type { ISecurityProfile } from './security-profile';
import { idFromArn } from '../cdk/id-from-arn';
import { asToken } from '../cdk/known';

/** A profile that is not of this app. */
export class ReferredProfile extends Construct implements ISecurityProfile {
  public readonly securityProfileId: string;
  public readonly env: ResourceEnvironment;

  constructor(scope: Construct, id: string, public readonly securityProfileArn: string) {
    super(scope, id);
    this.securityProfileId = idFromArn(securityProfileArn, 'security-profile');
    const { account, region } = Stack.of(this).splitArn(asToken(securityProfileArn), ArnFormat.SLASH_RESOURCE_NAME);
    this.env = { account: account!, region: region! };
  }

  public get securityProfileRef(): aws_connect.SecurityProfileReference {
    return { securityProfileArn: this.securityProfileArn };
  }
}
