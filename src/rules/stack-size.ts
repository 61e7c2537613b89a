/** A stack with roles, and how large it is. */
export interface StackSize {
  /** Construct path. */
  readonly path: string;
  /** How many of its resources are roles that are judged. */
  readonly roles: number;
  readonly resources: number;
  /** The most that the CDK writes into a template; 0 where it does not count. */
  readonly mostResources: number;
  /** Of its template, estimated. */
  readonly bytes: number;
  /** Of them, those of the roles. */
  readonly bytesOfRoles: number;
  /** Whether the template is written with spaces and line breaks. */
  readonly indented: boolean;
}
