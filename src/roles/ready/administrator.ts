import { Permission, PermissionSet, PermissionStatus } from '../../permissions';
import { UNREDACTED_CONTENT } from '../recorded-content';

export const ADMINISTRATOR: PermissionSet = PermissionSet.of(
  ...Permission.all().filter(({ status, restricts }) => status === PermissionStatus.CURRENT && !restricts),
).minus(UNREDACTED_CONTENT);
