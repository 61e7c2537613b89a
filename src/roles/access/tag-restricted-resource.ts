/**
 * A kind of resource that access control tags can restrict.
 *
 * Connect's API reference names User, SecurityProfile, Queue and RoutingProfile. The others are restricted in the same
 * way in the admin website; they go by the names that Connect's API has for them elsewhere.
 */
export class TagRestrictedResource {
  /** Agent statuses. */
  public static readonly AGENT_STATUS = new TagRestrictedResource('AgentStatus');
  /** Flows. */
  public static readonly FLOW = new TagRestrictedResource('ContactFlow');
  /** Flow modules. */
  public static readonly FLOW_MODULE = new TagRestrictedResource('ContactFlowModule');
  /** Hours of operation. */
  public static readonly HOURS_OF_OPERATION = new TagRestrictedResource('HoursOfOperation');
  /** Phone numbers. */
  public static readonly PHONE_NUMBER = new TagRestrictedResource('PhoneNumber');
  /** Prompts. */
  public static readonly PROMPT = new TagRestrictedResource('Prompt');
  /** Queues. */
  public static readonly QUEUE = new TagRestrictedResource('Queue');
  /** Quick connects. */
  public static readonly QUICK_CONNECT = new TagRestrictedResource('QuickConnect');
  /** Routing profiles. */
  public static readonly ROUTING_PROFILE = new TagRestrictedResource('RoutingProfile');
  /** Security profiles. Restrict them wherever users are restricted, so that nobody can give themselves an unrestricted one. */
  public static readonly SECURITY_PROFILE = new TagRestrictedResource('SecurityProfile');
  /** Task templates. */
  public static readonly TASK_TEMPLATE = new TagRestrictedResource('TaskTemplate');
  /** Users. */
  public static readonly USER = new TagRestrictedResource('User');

  /**
   * A kind of resource that this list does not have yet.
   *
   * @param name as Connect's API has it, such as `Queue`
   */
  public static custom(name: string): TagRestrictedResource {
    return new TagRestrictedResource(name);
  }

  private constructor(
    /** As Connect's API has it. */
    public readonly name: string,
  ) {}
}
