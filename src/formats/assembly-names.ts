/** Type of the construct metadata that says of a role what its template cannot. */
export const ROLE_METADATA = 'cdk-connect-security-profiles:role';

/** Type of the construct metadata that says of a user what their template cannot. */
export const USER_METADATA = 'cdk-connect-security-profiles:user';

/** Type of the stack metadata that says which version of the library wrote an app, and how the app judges its roles. */
export const APP_METADATA = 'cdk-connect-security-profiles:app';

/** Type of the stack metadata that says what an app keeps for an application alongside Connect. */
export const SETTINGS_METADATA = 'cdk-connect-security-profiles:settings';

/**
 * Context that the command sets when it synthesizes an app to review it: errors are recorded in the assembly, where a failed
 * synthesis would leave nothing to review. They are annotations of level error, so the CDK command line deploys no such assembly.
 */
export const RECORD_ERRORS = 'cdk-connect-security-profiles:record-errors';

/** One entry of construct metadata. */
export interface MetadataEntry {
  readonly type: string;
  readonly data: unknown;
}
