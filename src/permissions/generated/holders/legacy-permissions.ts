// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Legacy permissions" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(LegacyPermissions.RECORDED_CONVERSATIONS_ENABLE_DOWNLOAD_BUTTON). The facts about AWS are from the
 * sources that docs/permissions.md lists for each permission.
 */
export class LegacyPermissions {
  /**
   * See the buttons that download and delete recordings and transcripts; legacy, the console replaces it by three
   * others.
   *
   * In the console: Legacy permissions, "Recorded conversations - Enable download button". In the API:
   * DownloadCallRecordings. Level: other.
   *
   * Legacy: the console replaces it when somebody saves the profile. Use instead:
   * CallRecordings.Redacted.DownloadButton, CallRecordings.Unredacted.DownloadButton and
   * ContactTranscripts.Unredacted.DownloadButton. Needs CallRecordings.Unredacted.Access or ListenCallRecordings. Risk:
   * sensitive data.
   */
  public static readonly RECORDED_CONVERSATIONS_ENABLE_DOWNLOAD_BUTTON = Permission.of('DownloadCallRecordings');

  /**
   * Hear recordings and read transcripts in full; legacy, the console replaces it by two others.
   *
   * In the console: Legacy permissions, "Recorded conversations (unredacted) - View". In the API: ListenCallRecordings.
   * Level: view.
   *
   * Legacy: the console replaces it when somebody saves the profile. Use instead: CallRecordings.Unredacted.Access and
   * ContactTranscripts.Unredacted.Access. Needs MyContacts.View or ContactSearch.View. For seeing sentiment along the
   * conversation, needs GraphTrends.View. Risk: sensitive data.
   */
  public static readonly RECORDED_CONVERSATIONS_UNREDACTED_VIEW = Permission.of('ListenCallRecordings');

  /**
   * Hear recordings and read transcripts with sensitive data taken out; legacy, the console replaces it by two others.
   *
   * In the console: Legacy permissions, "Recorded conversations (redacted) - View". In the API: RedactedData.View.
   * Level: view.
   *
   * Legacy: the console replaces it when somebody saves the profile. Use instead: CallRecordings.Redacted.Access and
   * ContactTranscripts.Redacted.Access. Needs MyContacts.View or ContactSearch.View. For seeing sentiment along the
   * conversation, needs GraphTrends.View. The instance must have Contact Lens.
   */
  public static readonly RECORDED_CONVERSATIONS_REDACTED_VIEW = Permission.of('RedactedData.View');

  private constructor() {}
}
