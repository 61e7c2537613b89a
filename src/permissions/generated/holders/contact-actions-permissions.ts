// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Contact Actions" of a security profile in the Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(ContactActionsPermissions.UPDATE_CONTACT_TAGS). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class ContactActionsPermissions {
  /**
   * Add tags to contacts and take them off, on the contact details page.
   *
   * In the console: Contact Actions, "Update contact tags". In the API: Contacts.Tag.Edit. Level: edit.
   *
   * Needs MyContacts.View or ContactSearch.View.
   */
  public static readonly UPDATE_CONTACT_TAGS = Permission.of('Contacts.Tag.Edit');

  /**
   * See every contact in queues for manual assignment, and take it; opens the Worklist app.
   *
   * In the console: Contact Actions, "Allow 'Assign to Me' for any contact". In the API: ManualAssignAnyContact.Enable.
   * Level: other.
   */
  public static readonly ALLOW_ASSIGN_TO_ME_FOR_ANY_CONTACT = Permission.of('ManualAssignAnyContact.Enable');

  /**
   * See the contacts in queues for manual assignment that prefer them, and take them; opens the Worklist app.
   *
   * In the console: Contact Actions, "Allow 'Assign to Me' for my contacts". In the API: ManualAssignMyContacts.Enable.
   * Level: other.
   */
  public static readonly ALLOW_ASSIGN_TO_ME_FOR_MY_CONTACTS = Permission.of('ManualAssignMyContacts.Enable');

  /**
   * End contacts that go on, also those of other people, from the contact details page.
   *
   * In the console: Contact Actions, "End contact". In the API: StopContact.Enabled. Level: other.
   *
   * Needs MyContacts.View or ContactSearch.View. Risk: affects the service.
   */
  public static readonly END_CONTACT = Permission.of('StopContact.Enabled');

  /**
   * Send contacts on from the contact details page; so far tasks, to quick connects.
   *
   * In the console: Contact Actions, "Transfer contact". In the API: TransferContact.Enabled. Level: other.
   *
   * Needs MyContacts.View or ContactSearch.View. Risk: affects the service.
   */
  public static readonly TRANSFER_CONTACT = Permission.of('TransferContact.Enabled');

  /**
   * Move scheduled tasks to another time from the contact details page.
   *
   * In the console: Contact Actions, "Reschedule contact". In the API: UpdateContactSchedule.Enabled. Level: other.
   *
   * Needs MyContacts.View or ContactSearch.View.
   */
  public static readonly RESCHEDULE_CONTACT = Permission.of('UpdateContactSchedule.Enabled');

  private constructor() {}
}
