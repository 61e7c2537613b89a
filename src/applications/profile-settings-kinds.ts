import type { ProfileSettingsProps } from './profile-settings-props';
import { PROFILE } from '../profiles/profile-kinds';
import { kind, optional, TEXT, type KindsOf } from '../roles/kinds';

/** What each property of `ProfileSettings` has to be. */
export const PROPS: KindsOf<ProfileSettingsProps> = {
  definition: kind((value) => typeof value?._has === 'function', 'a ProfileSettingsDefinition'),
  parameterPrefix: optional(TEXT),
};

export const DEFAULT_PROFILE = optional(PROFILE);

export const VALUE = kind((value) => value?._json !== undefined, 'a value of a setting, such as toggle.on(), levels.at(AccessLevel.VIEW) or choices.choose("own")');
