// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Contact Control Panel (CCP)" of a security profile in the Amazon
 * Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS). The facts about AWS are from the
 * sources that docs/permissions.md lists for each permission.
 */
export class ContactControlPanelPermissions {
  /**
   * Choose microphone, speaker and ringer in the Contact Control Panel.
   *
   * In the console: Contact Control Panel (CCP), "Audio device settings - Access". In the API:
   * AudioDeviceSettings.Access. Level: other.
   *
   * For opening the Contact Control Panel, the only place where it works, needs BasicAgentAccess (or another profile of
   * the same user has it) (inferred).
   */
  public static readonly AUDIO_DEVICE_SETTINGS_ACCESS = Permission.of('AudioDeviceSettings.Access');

  /**
   * Open the Contact Control Panel: agents work in it, managers listen in through it.
   *
   * In the console: Contact Control Panel (CCP), "Access Contact Control Panel". In the API: BasicAgentAccess. Level:
   * other.
   *
   * Works best with TransferDestinations.View (for choosing quick connects when transferring).
   */
  public static readonly ACCESS_CONTACT_CONTROL_PANEL = Permission.of('BasicAgentAccess');

  /**
   * Look at the customer's screen together with the customer (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Contact Control Panel (CCP), "Cobrowse - Access". In the API: Cobrowse.Access. Level:
   * other.
   *
   * Unlisted: instances return it, no AWS page describes it. Risk: sensitive data.
   */
  public static readonly COBROWSE_ACCESS = Permission.of('Cobrowse.Access');

  /**
   * Call customers and others from the Contact Control Panel, at the instance's cost.
   *
   * In the console: Contact Control Panel (CCP), "Make outbound calls". In the API: OutboundCallAccess. Level: other.
   *
   * For opening the Contact Control Panel, the only place where it works, needs BasicAgentAccess (or another profile of
   * the same user has it) (inferred). The instance must have outbound calls.
   */
  public static readonly MAKE_OUTBOUND_CALLS = Permission.of('OutboundCallAccess');

  /**
   * Start email conversations; also forward email to outside addresses and answer closed ones.
   *
   * In the console: Contact Control Panel (CCP), "Initiate email conversation". In the API: OutboundEmail.Create.
   * Level: create.
   *
   * For opening the Contact Control Panel, the only place where it works, needs BasicAgentAccess (or another profile of
   * the same user has it) (inferred). The instance must have the email channel (inferred).
   */
  public static readonly INITIATE_EMAIL_CONVERSATION = Permission.of('OutboundEmail.Create');

  /**
   * See the transcript and the sentiment of a contact while it goes on.
   *
   * In the console: Contact Control Panel (CCP), "Conversational analytics data - View". In the API:
   * RealtimeContactLens.View. Level: view.
   *
   * For opening the Contact Control Panel, the only place where it works, needs BasicAgentAccess (or another profile of
   * the same user has it) (inferred). The instance must have Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_DATA_VIEW = Permission.of('RealtimeContactLens.View');

  /**
   * Restricts: holders are asked again before a contact of theirs ends.
   *
   * In the console: Contact Control Panel (CCP), "Confirmation before ending contact". In the API:
   * RequireEndContactConfirmation.Enabled. Level: other.
   *
   * Restricting: it takes something away from its holders, even from those who hold other profiles as well (inferred).
   */
  public static readonly CONFIRMATION_BEFORE_ENDING_CONTACT = Permission.of('RequireEndContactConfirmation.Enabled');

  /**
   * Restricts: holders cannot switch between softphone and desk phone.
   *
   * In the console: Contact Control Panel (CCP), "Restrict phone type settings". In the API:
   * RestrictPhoneTypeSettings.Access. Level: other.
   *
   * Restricting: it takes something away from its holders, even from those who hold other profiles as well (inferred).
   */
  public static readonly RESTRICT_PHONE_TYPE_SETTINGS = Permission.of('RestrictPhoneTypeSettings.Access');

  /**
   * Restricts: holders cannot create tasks; where nobody holds it, everybody can.
   *
   * In the console: Contact Control Panel (CCP), "Restrict task creation". In the API: RestrictTaskCreation.Access.
   * Level: other.
   *
   * Restricting: it takes something away from its holders, even from those who hold other profiles as well (inferred).
   */
  public static readonly RESTRICT_TASK_CREATION = Permission.of('RestrictTaskCreation.Access');

  /**
   * Assign contacts to themselves; for tasks only without Restrict task creation.
   *
   * In the console: Contact Control Panel (CCP), "Allow self-assigning of contacts". In the API:
   * SelfAssignContacts.Access. Level: other.
   *
   * For opening the Contact Control Panel, the only place where it works, needs BasicAgentAccess (or another profile of
   * the same user has it) (inferred).
   */
  public static readonly ALLOW_SELF_ASSIGNING_OF_CONTACTS = Permission.of('SelfAssignContacts.Access');

  /**
   * Have video calls with customers.
   *
   * In the console: Contact Control Panel (CCP), "Video calls - Access". In the API: VideoContact.Access. Level: other.
   *
   * For opening the Contact Control Panel, the only place where it works, needs BasicAgentAccess (or another profile of
   * the same user has it) (inferred).
   */
  public static readonly VIDEO_CALLS_ACCESS = Permission.of('VideoContact.Access');

  /**
   * Nothing any more: it enabled Voice ID in the Contact Control Panel, and Voice ID ended on May 20, 2026.
   *
   * In the console: Contact Control Panel (CCP), "Voice ID - Access". In the API: VoiceId.Access. Level: other.
   *
   * Retired: it belongs to something that Amazon Connect no longer offers.
   */
  public static readonly VOICE_ID_ACCESS = Permission.of('VoiceId.Access');

  /**
   * Nothing any more: it let agents set the Voice ID speaker, and Voice ID ended on May 20, 2026.
   *
   * In the console: Contact Control Panel (CCP), "Voice ID - update speaker ID - Access". In the API:
   * VoiceIdUpdateSpeakerId.Access. Level: other.
   *
   * Retired: it belongs to something that Amazon Connect no longer offers.
   */
  public static readonly VOICE_ID_UPDATE_SPEAKER_ID_ACCESS = Permission.of('VoiceIdUpdateSpeakerId.Access');

  private constructor() {}
}
