import { Reach } from './reach';
import { AnalyticsPermissions, RecordingsPermissions } from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { constantNamed } from '../constant-named';
import { TEXT } from '../kinds';
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
 * A choice of the recordings and transcripts that the holders of a role can play and read, of the contacts that they find.
 *
 * The download button is a convenience: without it, holders can still keep what they play or read.
 *
 * @example
 * new QualityAnalystProfile(stack, 'Analyst', {
 *   instance,
 *   securityProfileName: 'Quality analyst',
 *   recordingsScope: RecordingsScope.unredacted('Complaints are reviewed in full'),
 * });
 */
export class RecordingsScope implements IPermissions {
  /**
   * No recorded content. This covers calls, transcripts and screens, what callers said to flows and bots, and what was
   * extracted from it.
   */
  public static readonly NONE = new RecordingsScope('none', PermissionSet.of(), RECORDED_CONTENT.plus(UNREDACTED_CONTENT));

  /**
   * Recordings and transcripts from which sensitive data was removed, with the analysis of Contact Lens.
   *
   * Contacts that were not redacted are not included. The scope removes every permission that shows unredacted content,
   * including that for screen recordings with audio.
   */
  public static readonly REDACTED = new RecordingsScope('redacted', REDACTED.plus(ANALYSIS), UNREDACTED_CONTENT.plus(DOWNLOAD_BUTTONS, LEGACY_CONTENT));

  /** The same as `REDACTED`, with a button to download recordings. */
  public static readonly REDACTED_WITH_DOWNLOAD = new RecordingsScope('redacted-with-download',
    REDACTED.plus(ANALYSIS, REDACTED_DOWNLOAD), UNREDACTED_CONTENT.plus(LEGACY_CONTENT));

  /**
   * Returns a scope for recordings and transcripts in full, including sensitive data, with the analysis of Contact
   * Lens.
   *
   * @param reason reason why the role needs them, for whoever reviews the role
   * @throws if the reason is empty
   */
  public static unredacted(reason: string): RecordingsScope {
    return new RecordingsScope('unredacted', UNREDACTED.plus(ANALYSIS), NOT_WITH_ORIGINALS.plus(DOWNLOAD_BUTTONS), mustSay(reason));
  }

  /**
   * Returns a scope for recordings and transcripts in full, including sensitive data, with a button to download them.
   *
   * It includes the analysis of Contact Lens.
   *
   * @param reason reason why the role needs them, for whoever reviews the role
   * @throws if the reason is empty
   */
  public static unredactedWithDownload(reason: string): RecordingsScope {
    return new RecordingsScope('unredacted-with-download', UNREDACTED.plus(UNREDACTED_DOWNLOAD, ANALYSIS), NOT_WITH_ORIGINALS, mustSay(reason));
  }

  /**
   * Returns the scope with a name, for roles that you read from a configuration.
   *
   * Scopes with unredacted content have no such name, because they require a reason.
   *
   * @param name `none`, `redacted` or `redacted-with-download`
   * @throws if no scope has the name
   */
  public static of(name: string): RecordingsScope {
    return constantNamed(RecordingsScope, 'recordings scope', name,
      '; for unredacted content, use RecordingsScope.unredacted("<reason>") or RecordingsScope.unredactedWithDownload("<reason>")');
  }

  /** How far it reaches. @internal */
  public readonly _reach: Reach;

  private constructor(
    /** The name of the scope, such as `redacted`. */
    public readonly name: string,
    adds: PermissionSet, removes: PermissionSet,
    /**
     * The reason why the role needs unredacted content.
     *
     * @default - none, because the scope does not require one
     */
    public readonly reason?: string,
  ) {
    this._reach = new Reach('recordings', name, adds, removes, reason);
  }

  /** The permissions that the scope adds to a role, sorted by name. */
  public get permissions(): Permission[] {
    return this._reach.permissions;
  }
}

function mustSay(reason: string): string {
  TEXT(reason, 'reason', 'the recordings scope');
  if (reason.trim() === '') {
    throw new Error('The reason for unredacted recordings and transcripts must not be empty, because they reveal names, card numbers and everything else that was said. '
      + 'Say why the role needs them, or use RecordingsScope.REDACTED.');
  }
  return reason;
}
