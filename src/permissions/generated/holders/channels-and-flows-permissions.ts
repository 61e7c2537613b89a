// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Channels and flows" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(ChannelsAndFlowsPermissions.ANALYTICS_CONNECTORS_EDIT). The facts about AWS are from the sources
 * that docs/permissions.md lists for each permission.
 */
export class ChannelsAndFlowsPermissions {
  /**
   * Change the connectors through which calls of outside voice systems are analyzed.
   *
   * In the console: Channels and flows, "Analytics connectors - Edit". In the API: AnalyticsConnectors.Edit. Level:
   * edit.
   *
   * Needs AnalyticsConnectors.View. Risk: sensitive data. The instance must have an analytics connector (inferred).
   */
  public static readonly ANALYTICS_CONNECTORS_EDIT = Permission.of('AnalyticsConnectors.Edit');

  /**
   * See the connectors through which calls of outside voice systems are analyzed.
   *
   * In the console: Channels and flows, "Analytics connectors - View". In the API: AnalyticsConnectors.View. Level:
   * view.
   *
   * The instance must have an analytics connector (inferred).
   */
  public static readonly ANALYTICS_CONNECTORS_VIEW = Permission.of('AnalyticsConnectors.View');

  /**
   * Add bots for flows to hand customers to.
   *
   * In the console: Channels and flows, "Bots - Create". In the API: Bots.Create. Level: create.
   *
   * Needs Bots.View.
   */
  public static readonly BOTS_CREATE = Permission.of('Bots.Create');

  /**
   * Delete bots, also while flows hand customers to them.
   *
   * In the console: Channels and flows, "Bots - Delete". In the API: Bots.Delete. Level: remove.
   *
   * Needs Bots.View. Risk: destructive, affects the service.
   */
  public static readonly BOTS_DELETE = Permission.of('Bots.Delete');

  /**
   * Change what bots understand and what they answer.
   *
   * In the console: Channels and flows, "Bots - Edit". In the API: Bots.Edit. Level: edit.
   *
   * Needs Bots.View. Risk: affects the service.
   */
  public static readonly BOTS_EDIT = Permission.of('Bots.Edit');

  /**
   * See the conversational bots that are managed in Amazon Connect, and how well they do.
   *
   * In the console: Channels and flows, "Bots - View". In the API: Bots.View. Level: view.
   */
  public static readonly BOTS_VIEW = Permission.of('Bots.View');

  /**
   * Try out chat on a simulated web page, as a customer would see it.
   *
   * In the console: Channels and flows, "Communication widget - Enable/Disable". In the API: ChatTestMode. Level:
   * enable-disable.
   *
   * For choosing the flow to test, needs ContactFlows.View.
   */
  public static readonly COMMUNICATION_WIDGET_ENABLE_DISABLE = Permission.of('ChatTestMode');

  /**
   * Start new modules for flows to share.
   *
   * In the console: Channels and flows, "Flow modules - Create". In the API: ContactFlowModules.Create. Level: create.
   *
   * Needs ContactFlowModules.View.
   */
  public static readonly FLOW_MODULES_CREATE = Permission.of('ContactFlowModules.Create');

  /**
   * Delete flow modules, from under the flows that call them.
   *
   * In the console: Channels and flows, "Flow modules - Remove". In the API: ContactFlowModules.Delete. Level: remove.
   *
   * Needs ContactFlowModules.View. Risk: destructive, affects the service.
   */
  public static readonly FLOW_MODULES_REMOVE = Permission.of('ContactFlowModules.Delete');

  /**
   * Change flow modules and save them as drafts.
   *
   * In the console: Channels and flows, "Flow modules - Edit". In the API: ContactFlowModules.Edit. Level: edit.
   *
   * Needs ContactFlowModules.View.
   */
  public static readonly FLOW_MODULES_EDIT = Permission.of('ContactFlowModules.Edit');

  /**
   * Run flow modules (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Flow modules - Execute". In the API: ContactFlowModules.Execute.
   * Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly FLOW_MODULES_EXECUTE = Permission.of('ContactFlowModules.Execute');

  /**
   * Put flow modules into production, for every flow that calls them.
   *
   * In the console: Channels and flows, "Flow modules - Publish". In the API: ContactFlowModules.Publish. Level:
   * publish.
   *
   * Needs ContactFlowModules.View. Risk: affects the service.
   */
  public static readonly FLOW_MODULES_PUBLISH = Permission.of('ContactFlowModules.Publish');

  /**
   * See the modules that flows share.
   *
   * In the console: Channels and flows, "Flow modules - View". In the API: ContactFlowModules.View. Level: view.
   *
   * Shows everything, regardless of tag-based and hierarchy-based access control.
   */
  public static readonly FLOW_MODULES_VIEW = Permission.of('ContactFlowModules.View');

  /**
   * Start new flows.
   *
   * In the console: Channels and flows, "Flows - Create". In the API: ContactFlows.Create. Level: create.
   *
   * Needs ContactFlows.View.
   */
  public static readonly FLOWS_CREATE = Permission.of('ContactFlows.Create');

  /**
   * Delete flows for good, also while phone numbers lead to them.
   *
   * In the console: Channels and flows, "Flows - Remove". In the API: ContactFlows.Delete. Level: remove.
   *
   * Needs ContactFlows.View. Risk: destructive, affects the service.
   */
  public static readonly FLOWS_REMOVE = Permission.of('ContactFlows.Delete');

  /**
   * Change flows and save them as drafts; to go live takes Publish.
   *
   * In the console: Channels and flows, "Flows - Edit". In the API: ContactFlows.Edit. Level: edit.
   *
   * Needs ContactFlows.View. Works best with ContentManagement.MessageTemplates.View, EmailAddresses.View and
   * PhoneNumbers.View (for filling in the block that sends messages) (inferred).
   */
  public static readonly FLOWS_EDIT = Permission.of('ContactFlows.Edit');

  /**
   * Put flows into production; the next contact goes through what was published.
   *
   * In the console: Channels and flows, "Flows - Publish". In the API: ContactFlows.Publish. Level: publish.
   *
   * Needs ContactFlows.View. Risk: affects the service.
   */
  public static readonly FLOWS_PUBLISH = Permission.of('ContactFlows.Publish');

  /**
   * See flows: the way that contacts take.
   *
   * In the console: Channels and flows, "Flows - View". In the API: ContactFlows.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control.
   */
  public static readonly FLOWS_VIEW = Permission.of('ContactFlows.View');

  /**
   * Add email addresses that customers can write to.
   *
   * In the console: Channels and flows, "Email addresses - Create". In the API: EmailAddresses.Create. Level: create.
   *
   * Needs EmailAddresses.View. The instance must have the email channel (inferred).
   */
  public static readonly EMAIL_ADDRESSES_CREATE = Permission.of('EmailAddresses.Create');

  /**
   * Change email addresses: their name, and the flow that receives what customers write.
   *
   * In the console: Channels and flows, "Email addresses - Edit". In the API: EmailAddresses.Edit. Level: edit.
   *
   * Needs EmailAddresses.View. Risk: affects the service. The instance must have the email channel (inferred).
   */
  public static readonly EMAIL_ADDRESSES_EDIT = Permission.of('EmailAddresses.Edit');

  /**
   * Take email addresses away; what customers write there is no longer received.
   *
   * In the console: Channels and flows, "Email addresses - Remove". In the API: EmailAddresses.Remove. Level: remove.
   *
   * Needs EmailAddresses.View. Risk: destructive, affects the service. The instance must have the email channel
   * (inferred).
   */
  public static readonly EMAIL_ADDRESSES_REMOVE = Permission.of('EmailAddresses.Remove');

  /**
   * See the email addresses of the instance.
   *
   * In the console: Channels and flows, "Email addresses - View". In the API: EmailAddresses.View. Level: view.
   *
   * The instance must have the email channel (inferred).
   */
  public static readonly EMAIL_ADDRESSES_VIEW = Permission.of('EmailAddresses.View');

  /**
   * Change what files may be attached to contacts (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Attachment configurations - Edit". In the API:
   * FileAttachments.Configurations.Edit. Level: edit.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs FileAttachments.Configurations.View. Risk: affects
   * the service. The instance must have a scanner of attachments (inferred).
   */
  public static readonly ATTACHMENT_CONFIGURATIONS_EDIT = Permission.of('FileAttachments.Configurations.Edit');

  /**
   * See what files may be attached to contacts (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Attachment configurations - View". In the API:
   * FileAttachments.Configurations.View. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. The instance must have a scanner of attachments
   * (inferred).
   */
  public static readonly ATTACHMENT_CONFIGURATIONS_VIEW = Permission.of('FileAttachments.Configurations.View');

  /**
   * Claim phone numbers for the instance, at a cost from then on.
   *
   * In the console: Channels and flows, "Phone numbers - Claim". In the API: PhoneNumbers.Claim. Level: create.
   *
   * Needs PhoneNumbers.View.
   */
  public static readonly PHONE_NUMBERS_CLAIM = Permission.of('PhoneNumbers.Claim');

  /**
   * Lead phone numbers to other flows, so that callers reach something else.
   *
   * In the console: Channels and flows, "Phone numbers - Edit". In the API: PhoneNumbers.Edit. Level: edit.
   *
   * Needs PhoneNumbers.View. Risk: affects the service.
   */
  public static readonly PHONE_NUMBERS_EDIT = Permission.of('PhoneNumbers.Edit');

  /**
   * Give phone numbers back; a number that was released may not be had again.
   *
   * In the console: Channels and flows, "Phone numbers - Release". In the API: PhoneNumbers.Release. Level: remove.
   *
   * Needs PhoneNumbers.View. Risk: destructive, affects the service.
   */
  public static readonly PHONE_NUMBERS_RELEASE = Permission.of('PhoneNumbers.Release');

  /**
   * See the phone numbers of the instance; also lists flows in drop-downs.
   *
   * In the console: Channels and flows, "Phone numbers - View". In the API: PhoneNumbers.View. Level: view.
   */
  public static readonly PHONE_NUMBERS_VIEW = Permission.of('PhoneNumbers.View');

  /**
   * Record or upload prompts.
   *
   * In the console: Channels and flows, "Prompts - Create". In the API: Prompts.Create. Level: create.
   *
   * Needs Prompts.View.
   */
  public static readonly PROMPTS_CREATE = Permission.of('Prompts.Create');

  /**
   * Delete prompts, also while flows play them.
   *
   * In the console: Channels and flows, "Prompts - Delete". In the API: Prompts.Delete. Level: remove.
   *
   * Needs Prompts.View. Risk: destructive, affects the service.
   */
  public static readonly PROMPTS_DELETE = Permission.of('Prompts.Delete');

  /**
   * Replace prompts that callers hear, or describe them anew.
   *
   * In the console: Channels and flows, "Prompts - Edit". In the API: Prompts.Edit. Level: edit.
   *
   * Needs Prompts.View. Risk: affects the service.
   */
  public static readonly PROMPTS_EDIT = Permission.of('Prompts.Edit');

  /**
   * See the prompts that flows can play.
   *
   * In the console: Channels and flows, "Prompts - View". In the API: Prompts.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control.
   */
  public static readonly PROMPTS_VIEW = Permission.of('Prompts.View');

  /**
   * Write test cases that simulate contacts (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Test cases - Create". In the API: TestCases.Create. Level: create.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs TestCases.View.
   */
  public static readonly TEST_CASES_CREATE = Permission.of('TestCases.Create');

  /**
   * Delete test cases (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Test cases - Delete". In the API: TestCases.Delete. Level: remove.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs TestCases.View. Risk: destructive.
   */
  public static readonly TEST_CASES_DELETE = Permission.of('TestCases.Delete');

  /**
   * Change test cases (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Test cases - Edit". In the API: TestCases.Edit. Level: edit.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs TestCases.View.
   */
  public static readonly TEST_CASES_EDIT = Permission.of('TestCases.Edit');

  /**
   * Run test cases against flows (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Test cases - Execute". In the API: TestCases.Execute. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs TestCases.View.
   */
  public static readonly TEST_CASES_EXECUTE = Permission.of('TestCases.Execute');

  /**
   * Publish test cases (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Test cases - Publish". In the API: TestCases.Publish. Level: publish.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs TestCases.View.
   */
  public static readonly TEST_CASES_PUBLISH = Permission.of('TestCases.Publish');

  /**
   * See the test cases that simulate contacts (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Channels and flows, "Test cases - View". In the API: TestCases.View. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_VIEW = Permission.of('TestCases.View');

  /**
   * Make views.
   *
   * In the console: Channels and flows, "Views - Create". In the API: Views.Create. Level: create.
   *
   * Needs Views.View. Works best with ContactFlows.Create and ContactFlows.Edit (for building step-by-step guides out
   * of views).
   */
  public static readonly VIEWS_CREATE = Permission.of('Views.Create');

  /**
   * Change views, also while agents or customers are shown them.
   *
   * In the console: Channels and flows, "Views - Edit". In the API: Views.Edit. Level: edit.
   *
   * Needs Views.View. Works best with ContactFlows.Create and ContactFlows.Edit (for building step-by-step guides out
   * of views). Risk: affects the service.
   */
  public static readonly VIEWS_EDIT = Permission.of('Views.Edit');

  /**
   * Delete views, also while guides show them.
   *
   * In the console: Channels and flows, "Views - Remove". In the API: Views.Remove. Level: remove.
   *
   * Needs Views.View. Risk: destructive, affects the service.
   */
  public static readonly VIEWS_REMOVE = Permission.of('Views.Remove');

  /**
   * See the views that step-by-step guides are made of.
   *
   * In the console: Channels and flows, "Views - View". In the API: Views.View. Level: view.
   */
  public static readonly VIEWS_VIEW = Permission.of('Views.View');

  private constructor() {}
}
