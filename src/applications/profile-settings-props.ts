import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';

/**
 * Properties for defining the `ProfileSettings` of an application of yours.
 */
export interface ProfileSettingsProps {
  /**
   * The application that the settings belong to, with all its settings.
   */
  readonly definition: ProfileSettingsDefinition;

  /**
   * The prefix of the names of the parameters. A slash and the ID of a security profile, or `default`, follow it.
   *
   * It begins with a slash, does not end with one, and has at most 14 parts. It cannot begin with `/aws` or `/ssm`.
   *
   * @default - `/connect/` and the ID of the application
   */
  readonly parameterPrefix?: string;
}
