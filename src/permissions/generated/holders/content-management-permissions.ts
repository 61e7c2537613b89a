// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Content Management" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(ContentManagementPermissions.QUICK_RESPONSES_CREATE). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class ContentManagementPermissions {
  /**
   * Set up the knowledge base for quick responses, and write or import them.
   *
   * In the console: Content Management, "Quick responses - Create". In the API: ContentManagement.Create. Level:
   * create.
   *
   * Needs ContentManagement.View. The instance must have a knowledge base for quick responses (inferred).
   */
  public static readonly QUICK_RESPONSES_CREATE = Permission.of('ContentManagement.Create');

  /**
   * Delete quick responses that agents may be used to.
   *
   * In the console: Content Management, "Quick responses - Delete". In the API: ContentManagement.Delete. Level:
   * remove.
   *
   * Needs ContentManagement.View. Risk: destructive. The instance must have a knowledge base for quick responses
   * (inferred).
   */
  public static readonly QUICK_RESPONSES_DELETE = Permission.of('ContentManagement.Delete');

  /**
   * Change and import quick responses that agents send to customers, and see earlier imports.
   *
   * In the console: Content Management, "Quick responses - Edit". In the API: ContentManagement.Edit. Level: edit.
   *
   * Needs ContentManagement.View. The instance must have a knowledge base for quick responses (inferred).
   */
  public static readonly QUICK_RESPONSES_EDIT = Permission.of('ContentManagement.Edit');

  /**
   * Write message templates.
   *
   * In the console: Content Management, "Message templates - Create". In the API:
   * ContentManagement.MessageTemplates.Create. Level: create.
   *
   * Needs ContentManagement.MessageTemplates.View. The instance must have a knowledge base for message templates
   * (inferred).
   */
  public static readonly MESSAGE_TEMPLATES_CREATE = Permission.of('ContentManagement.MessageTemplates.Create');

  /**
   * Delete message templates, also those that flows and campaigns send.
   *
   * In the console: Content Management, "Message templates - Delete". In the API:
   * ContentManagement.MessageTemplates.Delete. Level: remove.
   *
   * Needs ContentManagement.MessageTemplates.View. Risk: destructive. The instance must have a knowledge base for
   * message templates (inferred).
   */
  public static readonly MESSAGE_TEMPLATES_DELETE = Permission.of('ContentManagement.MessageTemplates.Delete');

  /**
   * Change the templates that flows and campaigns send.
   *
   * In the console: Content Management, "Message templates - Edit". In the API:
   * ContentManagement.MessageTemplates.Edit. Level: edit.
   *
   * Needs ContentManagement.MessageTemplates.View. Risk: affects the service. The instance must have a knowledge base
   * for message templates (inferred).
   */
  public static readonly MESSAGE_TEMPLATES_EDIT = Permission.of('ContentManagement.MessageTemplates.Edit');

  /**
   * See the templates for email, SMS and other messages.
   *
   * In the console: Content Management, "Message templates - View". In the API:
   * ContentManagement.MessageTemplates.View. Level: view.
   *
   * The instance must have a knowledge base for message templates (inferred).
   */
  public static readonly MESSAGE_TEMPLATES_VIEW = Permission.of('ContentManagement.MessageTemplates.View');

  /**
   * See the quick responses in the admin website.
   *
   * In the console: Content Management, "Quick responses - View". In the API: ContentManagement.View. Level: view.
   *
   * The instance must have a knowledge base for quick responses (inferred).
   */
  public static readonly QUICK_RESPONSES_VIEW = Permission.of('ContentManagement.View');

  private constructor() {}
}
