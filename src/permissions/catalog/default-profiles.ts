import { defaultProfileNames } from '../generated/tables/default-profiles';

/** The names of the security profiles that a new instance comes with. */
export const defaultProfiles: readonly string[] = defaultProfileNames;
