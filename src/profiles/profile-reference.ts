import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IPermissions } from '../permissions/permission';

/** A security profile that this app makes or refers to, accepted wherever a profile is required. */
export interface ISecurityProfile extends aws_connect.ISecurityProfileRef {
  /**
   * The Amazon Resource Name (ARN) of the security profile.
   *
   * @attribute
   */
  readonly securityProfileArn: string;

  /**
   * The ID of the security profile: the last part of its ARN.
   *
   * @attribute
   */
  readonly securityProfileId: string;

  /**
   * The name of the security profile on the instance: reading it throws for a reference that was made without the name.
   *
   * You can give the name to `SecurityProfile.fromSecurityProfileAttributes()`.
   *
   * @throws if the profile is a reference, and its name was not given
   */
  readonly securityProfileName: string;

  /**
   * Grants permission to assign this profile to users of its instance: `connect:UpdateUserSecurityProfiles` for
   * existing users, and `connect:CreateUser` for new ones.
   *
   * The statement names this profile and the users of its instance (`<instance ARN>/agent/*`), and nothing else.
   * Amazon Connect replaces all profiles of a user at once, so the principal needs the grant of every profile that the
   * user is to have. To create users, it also needs `connect:CreateUser` for their routing profile and, if they have
   * one, their hierarchy group.
   *
   * @param grantee principal that assigns the profile, such as a function that provisions users
   */
  grantAssign(grantee: IGrantable): Grant;
}

/** Properties for referencing a security profile that another app or somebody in the console created. */
export interface SecurityProfileAttributes {
  /**
   * The ARN of the profile: `arn:<partition>:connect:<region>:<account>:instance/<instance id>/security-profile/<id>`,
   * or a token.
   */
  readonly securityProfileArn: string;

  /**
   * The name of the profile on the instance.
   *
   * @default - not known
   */
  readonly securityProfileName?: string;

  /**
   * The permissions of the profile, all of them. They count where profiles of this app are held together with it.
   *
   * The profile itself is not checked, and its permissions are not compared with the instance.
   *
   * @default - not known, so what depends on them cannot be determined
   */
  readonly permissions?: IPermissions;
}
