import type { InstanceRule } from '../rule';
import { unmanagedProfile } from './unmanaged-profile';

/** The rules that hold of all that an app has for an instance. No deployment judges by them: it knows its own stack alone. */
export const wholeAppRules: readonly InstanceRule[] = [unmanagedProfile];
