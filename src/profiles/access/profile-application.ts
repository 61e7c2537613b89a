/**
 * A third-party application or MCP server that a profile lets its holders use.
 */
export class ProfileApplication {
  /**
   * A third-party application in the agent workspace. Its holders need the Contact Control Panel as well.
   *
   * @param applicationNamespace as the application was registered with, such as `com.example.orders`
   */
  public static thirdParty(applicationNamespace: string): ProfileApplication {
    return new ProfileApplication(applicationNamespace, ['ACCESS']);
  }

  /**
   * Tools of an MCP server, for AI agents and for people who act through them.
   *
   * CloudFormation is reported to lose these when it creates a profile; the read-back after the deployment tells, and with
   * `writeWhatCloudFormationCannot` of the instance's validation it writes them.
   *
   * @param serverNamespace as the server was registered with
   * @param toolIds IDs of the tools, at least one and at most 10 (Connect's own API allows 50)
   */
  public static mcpServer(serverNamespace: string, ...toolIds: string[]): ProfileApplication {
    return new ProfileApplication(serverNamespace, [...new Set(toolIds)].sort(), 'MCP');
  }

  private constructor(
    /** As the application was registered with. */
    public readonly applicationNamespace: string,
    /** What holders may do with it: `ACCESS`, or ids of tools. */
    public readonly applicationPermissions: string[],
    /** `MCP` for an MCP server, otherwise a third-party application. */
    public readonly applicationType?: string,
  ) {}
}
