import { missing } from './checks';
import type { InstanceRule } from '../rule';

export const writeFailed: InstanceRule = {
  id: 'write-failed',
  checkInstance: ({ roles, deployment: { unwritten } }) => [...unwritten ?? []].flatMap(([id, why]) => {
    const role = roles.get(id);
    return role ? [missing(role, { message: why, fix: 'make sure that the validation function can write the profile, and deploy again' })] : [];
  }),
};
