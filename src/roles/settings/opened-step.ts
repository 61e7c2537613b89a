import type { IPermissions } from '../../permissions/permission';

/** A step of a setting, and the permissions that open the same in Connect. */
export interface OpenedStep {
  readonly step: string;
  readonly openedBy: IPermissions;
}
