import { ArnFormat, Fn, Stack, type ResourceEnvironment } from 'aws-cdk-lib';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { grantAssign } from './grant-assign';
import { ATTRIBUTES } from './profile-kinds';
import { ProfileNotes } from './profile-notes';
import type { ISecurityProfile, SecurityProfileAttributes } from './profile-reference';
import { acknowledgments } from '../cdk/acknowledged-rules';
import { idFromArn } from '../cdk/id-from-arn';
import { instanceKeyOfPart } from '../cdk/instance-key';
import { asToken, known } from '../cdk/known';
import { PermissionSet } from '../permissions/permission-set';
import { readArn } from '../roles/instance-arn';
import { checked } from '../roles/kinds';
import { referredRole } from '../roles/referred-role';
import type { Role } from '../roles/role';
import type { ExistingProfile } from '../rules/rule';
import { referInApp } from '../synthesis/synth-judge';

/** A profile that is not of this app. */
export class ReferredProfile extends Construct implements ISecurityProfile {
  public readonly securityProfileArn: string;
  public readonly securityProfileId: string;
  public readonly env: ResourceEnvironment;

  /** For the rules. */
  public readonly _notes = new ProfileNotes<ReferredProfile>(this);

  private readonly attributes: SecurityProfileAttributes;

  constructor(scope: Construct, id: string, attributes: SecurityProfileAttributes) {
    super(scope, id);
    this.attributes = checked(attributes, this.node.path, ATTRIBUTES);
    const { securityProfileArn, securityProfileName, permissions } = this.attributes;
    this.securityProfileArn = securityProfileArn;
    this.securityProfileId = idFromArn(securityProfileArn, 'security-profile');
    const { account, region } = Stack.of(this).splitArn(asToken(securityProfileArn), ArnFormat.SLASH_RESOURCE_NAME);
    this.env = { account: account!, region: region! };
    if (permissions || securityProfileName) {
      referInApp(this);
    }
  }

  public get securityProfileRef(): aws_connect.SecurityProfileReference {
    return { securityProfileArn: this.securityProfileArn };
  }

  public get securityProfileName(): string {
    const { securityProfileName } = this.attributes;
    if (securityProfileName === undefined) {
      throw new Error(`The name of ${this.node.path} is not known, because the profile is referred to by its ARN alone (${this.securityProfileArn}). `
        + 'Refer to it with SecurityProfile.fromSecurityProfileAttributes(), and give its securityProfileName.');
    }
    return securityProfileName;
  }

  public grantAssign(grantee: IGrantable): Grant {
    return grantAssign(grantee, this.securityProfileArn, this.instanceArn());
  }

  /** The profile as the rules see it; `undefined` where nothing is known of what it grants. */
  public _role(): Role | undefined {
    const { securityProfileName, permissions } = this.attributes;
    return permissions && referredRole({
      id: this.node.path,
      name: known(securityProfileName),
      instance: instanceKeyOfPart(this, this.securityProfileArn),
      permissions: PermissionSet.of(permissions).names,
      waivers: acknowledgments(this),
      notes: this._notes.all,
    });
  }

  /** The profile that is there, by its name; `undefined` where that is not known. */
  public _existing(): ExistingProfile | undefined {
    const name = known(this.attributes.securityProfileName);
    return name === undefined ? undefined : { id: this.node.path, name, instance: instanceKeyOfPart(this, this.securityProfileArn) };
  }

  private instanceArn(): string {
    const parts = Fn.split('/', asToken(this.securityProfileArn));
    return readArn(this.securityProfileArn)?.instance ?? `${Fn.select(0, parts)}/${Fn.select(1, parts)}`;
  }
}
