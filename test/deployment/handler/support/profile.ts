import type { ExpectedProfile } from '../../../../src/formats/validation-request';
import { accessOf } from '../../../support/access';

/** A profile as a stack asks for it. */
export function profile(name: string, permissions: string[] = ['BasicAgentAccess'], details?: object): ExpectedProfile {
  return { name, permissions, access: accessOf(details) };
}
