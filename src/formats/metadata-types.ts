/** Type of the construct metadata that says of a role what its template cannot. */
export const ROLE_METADATA = 'cdk-connect-security-profiles:role';

/** Type of the stack metadata that says which version of the library wrote an app, and how the app judges its roles. */
export const APP_METADATA = 'cdk-connect-security-profiles:app';

/** One entry of construct metadata. */
export interface MetadataEntry {
  readonly type: string;
  readonly data: unknown;
}
