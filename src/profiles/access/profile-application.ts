import { listOf, TEXT } from '../../roles/kinds';

const TOOL_IDS = listOf(TEXT);

/**
 * A third-party application or MCP server that holders of a profile can use, not an application of `ProfileSettings`.
 */
export class ProfileApplication {
  /**
   * Returns a third-party application in the agent workspace. Its holders need the Contact Control Panel as well.
   *
   * @param applicationNamespace namespace that the application is registered with, 1 to 128 characters, such as
   * `com.example.orders`
   */
  public static thirdParty(applicationNamespace: string): ProfileApplication {
    TEXT(applicationNamespace, 'applicationNamespace', 'ProfileApplication.thirdParty()');
    return new ProfileApplication(applicationNamespace, ['ACCESS']);
  }

  /**
   * Returns tools of an MCP server, for AI agents and for people who act through them.
   *
   * CloudFormation reportedly loses these when it creates a profile. The read-back after the deployment reports whether
   * it did. If `writeWhatCloudFormationCannot` is enabled in the validation of the instance, the read-back writes them.
   *
   * @param serverNamespace namespace that the server is registered with, 1 to 128 characters
   * @param toolIds IDs of the tools, 1 to 50, each of 1 to 128 characters
   */
  public static mcpServer(serverNamespace: string, ...toolIds: string[]): ProfileApplication {
    TEXT(serverNamespace, 'serverNamespace', 'ProfileApplication.mcpServer()');
    TOOL_IDS(toolIds, 'toolIds', 'ProfileApplication.mcpServer()');
    return new ProfileApplication(serverNamespace, [...new Set(toolIds)].sort(), 'MCP');
  }

  private constructor(
    /** The namespace that the application or server is registered with. */
    public readonly applicationNamespace: string,
    /** The permissions of holders in the application: `ACCESS`, or the IDs of tools. */
    public readonly applicationPermissions: string[],
    /** The type of the application: `MCP` for an MCP server, otherwise not set. */
    public readonly applicationType?: string,
  ) {}
}
