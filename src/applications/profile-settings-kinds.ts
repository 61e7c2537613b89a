import type { ProfileSettingsProps } from './profile-settings-props';
import { kind, optional, TEXT, type KindsOf } from '../roles/kinds';

/** What each property of `ProfileSettings` has to be. */
export const PROPS: KindsOf<ProfileSettingsProps> = {
  definition: kind((value) => typeof value?._has === 'function', 'a ProfileSettingsDefinition'),
  parameterPrefix: optional(TEXT),
};
