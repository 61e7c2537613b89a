// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Recordings and Transcripts" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in PermissionSet.of(RecordingsPermissions.AUDIO_VIEW).
 * The facts about AWS are from the sources that docs/permissions.md lists for each permission.
 */
export class RecordingsPermissions {
  /**
   * Hear conversations (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Audio - View". In the API: Audio.View. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. Risk: sensitive data.
   */
  public static readonly AUDIO_VIEW = Permission.of('Audio.View');

  /**
   * Hear what callers said to flows and bots, with sensitive data taken out (inferred from its name, AWS does not
   * describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Automated interaction voice (IVR) recordings (redacted) -
   * Access". In the API: AutomatedVoiceInteraction.Recordings.Redacted.Access. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. For reaching the contacts whose recordings they are, needs
   * MyContacts.View or ContactSearch.View (inferred). For seeing which steps of the flow the caller went through, needs
   * ContactFlowModules.View and ContactFlows.View.
   */
  public static readonly IVR_RECORDINGS_REDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Recordings.Redacted.Access');

  /**
   * See the button that downloads redacted IVR recordings (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Automated interaction voice (IVR) recordings (redacted) -
   * Enable download button". In the API: AutomatedVoiceInteraction.Recordings.Redacted.DownloadButton. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it. For downloading anything, needs
   * AutomatedVoiceInteraction.Recordings.Redacted.Access (inferred).
   */
  public static readonly IVR_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON = Permission.of('AutomatedVoiceInteraction.Recordings.Redacted.DownloadButton');

  /**
   * Hear in full what callers said to flows and bots.
   *
   * In the console: Recordings and Transcripts, "Automated interaction voice (IVR) recordings (unredacted) - Access".
   * In the API: AutomatedVoiceInteraction.Recordings.Unredacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. For seeing which steps of the flow the caller went through, needs
   * ContactFlowModules.View and ContactFlows.View. Risk: sensitive data.
   */
  public static readonly IVR_RECORDINGS_UNREDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Recordings.Unredacted.Access');

  /**
   * See the button that downloads recordings of callers with flows and bots.
   *
   * In the console: Recordings and Transcripts, "Automated interaction voice (IVR) recordings (unredacted) - Enable
   * download button". In the API: AutomatedVoiceInteraction.Recordings.Unredacted.DownloadButton. Level: other.
   *
   * Needs AutomatedVoiceInteraction.Recordings.Unredacted.Access. Risk: sensitive data.
   */
  public static readonly IVR_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON = Permission.of('AutomatedVoiceInteraction.Recordings.Unredacted.DownloadButton');

  /**
   * Read what callers said to flows and bots, with sensitive data taken out (inferred from its name, AWS does not
   * describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Automated interaction voice (IVR) transcripts (redacted) -
   * Access". In the API: AutomatedVoiceInteraction.Transcripts.Redacted.Access. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. For reaching the contacts whose transcripts they are,
   * needs MyContacts.View or ContactSearch.View (inferred). For seeing which steps of the flow the caller went through,
   * needs ContactFlowModules.View and ContactFlows.View.
   */
  public static readonly IVR_TRANSCRIPTS_REDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Transcripts.Redacted.Access');

  /**
   * Read in full what callers said to flows and bots, and what they typed on their keypads.
   *
   * In the console: Recordings and Transcripts, "Automated interaction voice (IVR) transcripts (unredacted) - Access".
   * In the API: AutomatedVoiceInteraction.Transcripts.Unredacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. For seeing which steps of the flow the caller went through, needs
   * ContactFlowModules.View and ContactFlows.View. Risk: sensitive data.
   */
  public static readonly IVR_TRANSCRIPTS_UNREDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Transcripts.Unredacted.Access');

  /**
   * Hear call recordings with sensitive data taken out.
   *
   * In the console: Recordings and Transcripts, "Call recordings (redacted) - Access". In the API:
   * CallRecordings.Redacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. For seeing sentiment along the conversation, needs GraphTrends.View.
   * The instance must have Contact Lens.
   */
  public static readonly CALL_RECORDINGS_REDACTED_ACCESS = Permission.of('CallRecordings.Redacted.Access');

  /**
   * See the button that downloads redacted call recordings; without it they can be had all the same.
   *
   * In the console: Recordings and Transcripts, "Call recordings (redacted) - Enable download button". In the API:
   * CallRecordings.Redacted.DownloadButton. Level: other.
   *
   * For downloading anything, needs CallRecordings.Redacted.Access (inferred). The instance must have Contact Lens.
   */
  public static readonly CALL_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON = Permission.of('CallRecordings.Redacted.DownloadButton');

  /**
   * Hear call recordings in full; a redacted call only without the redacted permission.
   *
   * In the console: Recordings and Transcripts, "Call recordings (unredacted) - Access". In the API:
   * CallRecordings.Unredacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. For seeing sentiment along the conversation, needs GraphTrends.View.
   * Risk: sensitive data. The instance must have storage for call recordings (inferred).
   */
  public static readonly CALL_RECORDINGS_UNREDACTED_ACCESS = Permission.of('CallRecordings.Unredacted.Access');

  /**
   * See the button that downloads call recordings; without it they can be had all the same.
   *
   * In the console: Recordings and Transcripts, "Call recordings (unredacted) - Enable download button". In the API:
   * CallRecordings.Unredacted.DownloadButton. Level: other.
   *
   * For downloading anything, needs CallRecordings.Unredacted.Access (inferred). Risk: sensitive data. The instance
   * must have storage for call recordings (inferred).
   */
  public static readonly CALL_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON = Permission.of('CallRecordings.Unredacted.DownloadButton');

  /**
   * Meaning unsure: by its name access to recordings, but in 2023 AWS listed it for restricting contact access.
   *
   * Probably in the console: Recordings and Transcripts, "Contact recording - Access". In the API:
   * ContactRecording.Access. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it. Risk: sensitive data.
   */
  public static readonly CONTACT_RECORDING_ACCESS = Permission.of('ContactRecording.Access');

  /**
   * Read what was said and written, with sensitive data taken out.
   *
   * In the console: Recordings and Transcripts, "Contact transcripts (redacted) - Access". In the API:
   * ContactTranscripts.Redacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. For seeing sentiment along the conversation, needs GraphTrends.View.
   * The instance must have Contact Lens.
   */
  public static readonly CONTACT_TRANSCRIPTS_REDACTED_ACCESS = Permission.of('ContactTranscripts.Redacted.Access');

  /**
   * Read what was said and written in full, email included; a redacted contact only without the redacted permission.
   *
   * In the console: Recordings and Transcripts, "Contact transcripts (unredacted) - Access". In the API:
   * ContactTranscripts.Unredacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. For seeing sentiment along the conversation, needs GraphTrends.View.
   * Risk: sensitive data.
   */
  public static readonly CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS = Permission.of('ContactTranscripts.Unredacted.Access');

  /**
   * See the button that downloads transcripts; without it they can be had all the same.
   *
   * In the console: Recordings and Transcripts, "Contact transcripts (unredacted) - Enable download button". In the
   * API: ContactTranscripts.Unredacted.DownloadButton. Level: other.
   *
   * For downloading anything, needs ContactTranscripts.Unredacted.Access (inferred). Risk: sensitive data.
   */
  public static readonly CONTACT_TRANSCRIPTS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON = Permission.of('ContactTranscripts.Unredacted.DownloadButton');

  /**
   * Delete call recordings for good, and the transcripts with them.
   *
   * In the console: Recordings and Transcripts, "Delete recorded conversations". In the API: DeleteCallRecordings.
   * Level: remove.
   *
   * Needs MyContacts.View or ContactSearch.View. Works best with CallRecordings.Unredacted.DownloadButton (for showing
   * the button that deletes, as the console of 2023 did) (inferred). Risk: destructive. The instance must have storage
   * for call recordings (inferred).
   */
  public static readonly DELETE_RECORDED_CONVERSATIONS = Permission.of('DeleteCallRecordings');

  /**
   * Watch agents' screens as recorded; unless rules redact screen recordings, with the full sound of the call.
   *
   * In the console: Recordings and Transcripts, "Screen recording - Access". In the API: ScreenRecording.Access. Level:
   * view.
   *
   * Needs MyContacts.View or ContactSearch.View. Risk: sensitive data, monitoring of people. The instance must have
   * storage for screen recordings (inferred).
   */
  public static readonly SCREEN_RECORDING_ACCESS = Permission.of('ScreenRecording.Access');

  /**
   * Delete screen recordings for good (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Screen recording - Delete". In the API:
   * ScreenRecording.Delete. Level: remove.
   *
   * Unlisted: instances return it, no AWS page describes it. For reaching the contacts whose recordings they are, needs
   * MyContacts.View or ContactSearch.View (inferred). Risk: destructive. The instance must have storage for screen
   * recordings (inferred).
   */
  public static readonly SCREEN_RECORDING_DELETE = Permission.of('ScreenRecording.Delete');

  /**
   * See the button that downloads screen recordings.
   *
   * In the console: Recordings and Transcripts, "Screen recording - Enable download button". In the API:
   * ScreenRecording.Download. Level: other.
   *
   * Needs ScreenRecording.Access. Risk: sensitive data. The instance must have storage for screen recordings
   * (inferred).
   */
  public static readonly SCREEN_RECORDING_ENABLE_DOWNLOAD_BUTTON = Permission.of('ScreenRecording.Download');

  /**
   * Watch agents' screens as recorded, with what rules redact taken out.
   *
   * In the console: Recordings and Transcripts, "Screen recording (redacted) - Access". In the API:
   * ScreenRecording.Redacted.Access. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. Risk: monitoring of people. The instance must have storage for screen
   * recordings (inferred).
   */
  public static readonly SCREEN_RECORDING_REDACTED_ACCESS = Permission.of('ScreenRecording.Redacted.Access');

  /**
   * See the button that downloads redacted screen recordings.
   *
   * In the console: Recordings and Transcripts, "Screen recording (redacted) - Enable download button". In the API:
   * ScreenRecording.Redacted.Download. Level: other.
   *
   * Needs ScreenRecording.Redacted.Access. The instance must have storage for screen recordings (inferred).
   */
  public static readonly SCREEN_RECORDING_REDACTED_ENABLE_DOWNLOAD_BUTTON = Permission.of('ScreenRecording.Redacted.Download');

  /**
   * Read conversations (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Transcript - View". In the API: Transcript.View. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. Risk: sensitive data.
   */
  public static readonly TRANSCRIPT_VIEW = Permission.of('Transcript.View');

  /**
   * Hear and read conversations with everything that was said (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Recordings and Transcripts, "Unredacted data - View". In the API: UnredactedData.View.
   * Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. Risk: sensitive data.
   */
  public static readonly UNREDACTED_DATA_VIEW = Permission.of('UnredactedData.View');

  private constructor() {}
}
