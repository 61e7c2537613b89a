/**
 * The effect of an error that a hook finds.
 */
export enum HookFailureMode {
  /**
   * CloudFormation and Cloud Control do not write the profile.
   */
  FAIL = 'FAIL',

  /**
   * CloudFormation and Cloud Control write the profile, and say in their events what is wrong with it.
   */
  WARN = 'WARN',
}
