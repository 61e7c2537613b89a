import { AccessScope } from './access-scope';
import { scopeOf } from './apply-scopes';
import { AnalyticsPermissions, RecordingsPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';
import { DOWNLOAD_BUTTONS, LEGACY_CONTENT, RECORDED_CONTENT, UNREDACTED_CONTENT } from '../recorded-content';

/** Contact Lens redacts, so where there is redacted content there is its analysis, and it comes with the original as well. */
const ANALYSIS = AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW;

const REDACTED = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_REDACTED_ACCESS,
);
const REDACTED_DOWNLOAD = PermissionSet.of(RecordingsPermissions.CALL_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON);

const UNREDACTED = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS,
);
const UNREDACTED_DOWNLOAD = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON,
);

/** Of a contact Connect shows the redacted version to whoever holds both. */
const NOT_WITH_ORIGINALS = REDACTED.plus(REDACTED_DOWNLOAD, LEGACY_CONTENT);

/**
 * What holders hear and read of recorded calls and transcripts, of the contacts that they find.
 *
 * The download button is a convenience: without it, holders can still keep what they play or read.
 */
export class RecordingsScope extends AccessScope {
  /** Nothing: neither calls and transcripts nor screens, what callers said to flows and bots, or what was extracted from it. */
  public static readonly NONE = new RecordingsScope('none', PermissionSet.of(), RECORDED_CONTENT.plus(UNREDACTED_CONTENT));

  /**
   * What is left after sensitive data was removed, with what Contact Lens says of it. Of contacts that were not redacted,
   * nothing. Every permission that shows unredacted content is removed, that of screen recordings with their sound included.
   */
  public static readonly REDACTED = new RecordingsScope('redacted', REDACTED.plus(ANALYSIS), UNREDACTED_CONTENT.plus(DOWNLOAD_BUTTONS, LEGACY_CONTENT));

  /** The same, with a button to download recordings. */
  public static readonly REDACTED_WITH_DOWNLOAD = new RecordingsScope('redacted-with-download',
    REDACTED.plus(ANALYSIS, REDACTED_DOWNLOAD), UNREDACTED_CONTENT.plus(LEGACY_CONTENT));

  /**
   * Everything that was said, sensitive data included, with what Contact Lens says of it.
   *
   * @param reason why the role needs it, for whoever reviews the role
   * @throws if the reason is empty
   */
  public static unredacted(reason: string): RecordingsScope {
    return new RecordingsScope('unredacted', UNREDACTED.plus(ANALYSIS), NOT_WITH_ORIGINALS.plus(DOWNLOAD_BUTTONS), mustSay(reason));
  }

  /**
   * Everything that was said, sensitive data included, with what Contact Lens says of it and a button to download it.
   *
   * @param reason why the role needs it, for whoever reviews the role
   * @throws if the reason is empty
   */
  public static unredactedWithDownload(reason: string): RecordingsScope {
    return new RecordingsScope('unredacted-with-download', UNREDACTED.plus(UNREDACTED_DOWNLOAD, ANALYSIS), NOT_WITH_ORIGINALS, mustSay(reason));
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

  private constructor(name: string, adds: PermissionSet, removes: PermissionSet, reason?: string) {
    super('recordings', name, adds, removes, reason);
  }
}

function mustSay(reason: string): string {
  if (reason.trim() === '') {
    throw new Error('Unredacted recordings and transcripts show names, card numbers and whatever else was said, so the reason must not be empty. '
      + 'Say why the role needs them, or use RecordingsScope.REDACTED.');
  }
  return reason;
}
