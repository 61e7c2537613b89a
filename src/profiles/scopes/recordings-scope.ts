import { AccessScope } from './access-scope';
import { scopeOf } from './apply-scopes';
import { AnalyticsPermissions, LegacyPermissions, PermissionSet, RecordingsPermissions } from '../../permissions';

const REDACTED = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_REDACTED_ACCESS,
);
/** Contact Lens redacts, so where there is redacted content there is its analysis. */
const ANALYSIS = AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW;

const REDACTED_DOWNLOAD = PermissionSet.of(RecordingsPermissions.CALL_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON);

const UNREDACTED = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS,
);
const UNREDACTED_DOWNLOAD = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON,
);

const ALL = PermissionSet.of(
  REDACTED, REDACTED_DOWNLOAD, UNREDACTED, UNREDACTED_DOWNLOAD,
  LegacyPermissions.RECORDED_CONVERSATIONS_REDACTED_VIEW,
  LegacyPermissions.RECORDED_CONVERSATIONS_UNREDACTED_VIEW,
  LegacyPermissions.RECORDED_CONVERSATIONS_ENABLE_DOWNLOAD_BUTTON,
);

/**
 * What holders hear and read of recorded calls and transcripts, of the contacts that they find.
 *
 * The download button is a convenience: without it, holders can still keep what they play or read.
 */
export class RecordingsScope extends AccessScope {
  /** Nothing. */
  public static readonly NONE = new RecordingsScope('none', PermissionSet.of());

  /**
   * What is left after sensitive data was removed, with what Contact Lens says of it; of contacts that were not redacted,
   * nothing.
   */
  public static readonly REDACTED = new RecordingsScope('redacted', REDACTED.plus(ANALYSIS));

  /** The same, with a button to download recordings. */
  public static readonly REDACTED_WITH_DOWNLOAD = new RecordingsScope('redacted-with-download', REDACTED.plus(ANALYSIS, REDACTED_DOWNLOAD));

  /**
   * Everything that was said, sensitive data included.
   *
   * @param reason why the role needs it, for whoever reviews the role
   * @throws if the reason is empty
   */
  public static unredacted(reason: string): RecordingsScope {
    return new RecordingsScope('unredacted', UNREDACTED, mustSay(reason));
  }

  /**
   * Everything that was said, sensitive data included, with a button to download it.
   *
   * @param reason why the role needs it, for whoever reviews the role
   * @throws if the reason is empty
   */
  public static unredactedWithDownload(reason: string): RecordingsScope {
    return new RecordingsScope('unredacted-with-download', UNREDACTED.plus(UNREDACTED_DOWNLOAD), mustSay(reason));
  }

  /**
   * A scope by its name, for roles that are read from a configuration. Unredacted content is not among them: that asks for
   * a reason.
   *
   * @param name `none`, `redacted` or `redacted-with-download`
   * @throws if there is no such scope
   */
  public static of(name: string): RecordingsScope {
    return scopeOf('recordings', name, [RecordingsScope.NONE, RecordingsScope.REDACTED, RecordingsScope.REDACTED_WITH_DOWNLOAD],
      ', or say RecordingsScope.unredacted("<reason>") or RecordingsScope.unredactedWithDownload("<reason>")');
  }

  private constructor(name: string, adds: PermissionSet, reason?: string) {
    super('recordings', name, adds, ALL, reason);
  }
}

function mustSay(reason: string): string {
  if (reason.trim() === '') {
    throw new Error('Unredacted recordings and transcripts show names, card numbers and whatever else was said, so the reason must not be empty. '
      + 'Say why the role needs them, or use RecordingsScope.REDACTED.');
  }
  return reason;
}
