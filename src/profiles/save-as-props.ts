import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { ProfileOptions } from './profile-props';

/**
 * What a copy of a profile takes. Whatever is left out is as it is with the profile that the copy is made from; additions,
 * exceptions and scopes change what that profile holds.
 */
export interface SaveAsProps extends ProfileOptions {
  /**
   * The instance that the copy belongs to.
   *
   * @default - the instance of the profile that it is made from
   */
  readonly instance?: aws_connect.IInstanceRef;
}
