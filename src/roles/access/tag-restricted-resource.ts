import { constantNamed } from '../constant-named';
import { TEXT } from '../kinds';

/**
 * A kind of resource that tag access control can restrict.
 *
 * The API reference of Amazon Connect names `User`, `SecurityProfile`, `Queue` and `RoutingProfile`. The admin website
 * restricts the other kinds in the same way, but no page of AWS has their names. These are marked as not verified: they
 * have the names that the API uses in other places, and rule `tag-based-leak` reports them as information.
 */
export class TagRestrictedResource {
  /** Agent statuses. The name of the kind is not verified. */
  public static readonly AGENT_STATUS = new TagRestrictedResource('AgentStatus');
  /** Contact evaluations. The name of the kind is not verified. */
  public static readonly CONTACT_EVALUATION = new TagRestrictedResource('ContactEvaluation');
  /** Evaluation forms. The name of the kind is not verified. */
  public static readonly EVALUATION_FORM = new TagRestrictedResource('EvaluationForm');
  /** Flows. The name of the kind is not verified. */
  public static readonly FLOW = new TagRestrictedResource('ContactFlow');
  /** Flow modules. The name of the kind is not verified. */
  public static readonly FLOW_MODULE = new TagRestrictedResource('ContactFlowModule');
  /** Hours of operation. The name of the kind is not verified. */
  public static readonly HOURS_OF_OPERATION = new TagRestrictedResource('HoursOfOperation');
  /** Phone numbers. The name of the kind is not verified. */
  public static readonly PHONE_NUMBER = new TagRestrictedResource('PhoneNumber');
  /** Prompts. The name of the kind is not verified. */
  public static readonly PROMPT = new TagRestrictedResource('Prompt');
  /** Queues. */
  public static readonly QUEUE = new TagRestrictedResource('Queue');
  /** Quick connects. The name of the kind is not verified. */
  public static readonly QUICK_CONNECT = new TagRestrictedResource('QuickConnect');
  /** Routing profiles. */
  public static readonly ROUTING_PROFILE = new TagRestrictedResource('RoutingProfile');
  /**
   * Security profiles. Restrict them wherever you restrict users, so that nobody can assign themselves an unrestricted
   * profile.
   */
  public static readonly SECURITY_PROFILE = new TagRestrictedResource('SecurityProfile');
  /** Task templates. The name of the kind is not verified. */
  public static readonly TASK_TEMPLATE = new TagRestrictedResource('TaskTemplate');
  /** Test cases. The name of the kind is not verified. */
  public static readonly TEST_CASE = new TagRestrictedResource('TestCase');
  /** Users. */
  public static readonly USER = new TagRestrictedResource('User');

  /**
   * Returns the kind of resource with a name, such as `User`.
   *
   * @param name name of the kind of resource in the Amazon Connect API
   * @throws if no kind of resource has the name
   */
  public static of(name: string): TagRestrictedResource {
    return constantNamed(TagRestrictedResource, 'tag-restricted resource', name,
      '; for a kind that is newer than this release of the library, use TagRestrictedResource.custom("<name>")');
  }

  /**
   * Returns a kind of resource that this class does not have yet.
   *
   * @param name name of the kind in the Amazon Connect API, such as `Queue`
   */
  public static custom(name: string): TagRestrictedResource {
    TEXT(name, 'name', 'TagRestrictedResource.custom()');
    return new TagRestrictedResource(name);
  }

  private constructor(
    /** The name of the kind in the Amazon Connect API. */
    public readonly name: string,
  ) {}
}
