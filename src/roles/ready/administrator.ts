import { Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { PermissionStatus } from '../../permissions/permission-status';
import { UNREDACTED_CONTENT } from '../recorded-content';

export const ADMINISTRATOR: PermissionSet = PermissionSet.of(
  ...Permission.all().filter(({ status, restricts }) => status === PermissionStatus.CURRENT && !restricts),
).minus(UNREDACTED_CONTENT);
