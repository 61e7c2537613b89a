import { CfnSecurityProfile, type CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import type { Construct } from 'constructs';
import { isSame } from './written-permissions';
import { PlainList } from '../cdk/plain-list';

/** The resource of a profile. As long as its permissions are those that it was given, neither the CDK nor the L1 looks through them. */
export class ProfileResource extends CfnSecurityProfile {
  private readonly given: PlainList;

  /** @param names permissions, in which there are no tokens */
  constructor(scope: Construct, id: string, names: readonly string[], props: CfnSecurityProfileProps) {
    super(scope, id, { ...props, permissions: [...names] });
    this.given = new PlainList([...names]);
  }

  protected override get cfnProperties(): Record<string, any> {
    const properties = super.cfnProperties;
    return isSame(this.permissions ?? [], this.given.texts) ? { ...properties, permissions: this.given } : properties;
  }

  protected override renderProperties(properties: Record<string, any>): Record<string, any> {
    return properties.permissions !== this.given.texts ? super.renderProperties(properties)
      : { ...super.renderProperties({ ...properties, permissions: undefined }), Permissions: [...this.given.texts] };
  }
}
