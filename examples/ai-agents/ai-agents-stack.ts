import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AgentFeature, AgentProfile, AiAgentDesignerProfile, AiAgentProfile, AiAgentTool, ConnectInstance, ProfileAiAgent, ProfileApplication,
} from 'cdk-connect-security-profiles';

export interface AiAgentsStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** The AI agent, without a version. */
const ASSISTANT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/11111111-2222-3333-4444-777777777777/11111111-2222-3333-4444-888888888888';

/** AI agents, the people on whose behalf they act, and those who design them. */
export class AiAgentsStack extends Stack {
  constructor(scope: Construct, id: string, props: AiAgentsStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn, {
      // The deployment itself gives roles to AI agents, and writes which AI agents a role may call, and tools of MCP servers that got lost.
      validation: { writeWhatCloudFormationCannot: true },
    });

    const agent = new AgentProfile(this, 'Agent', {
      instance,
      securityProfileName: 'Service agent',
      features: [AgentFeature.CASES, AgentFeature.AGENT_ASSIST],
    });

    // It reads articles and cases for them, looks orders up, and passes travel on to an AI agent of another company.
    new AiAgentProfile(this, 'Assistant', {
      instance,
      securityProfileName: 'Service assistant',
      tools: [AiAgentTool.KNOWLEDGE, AiAgentTool.READ_CASES],
      actsFor: [agent],
      // AWS names both the AI agent and its version. One ARN for each is associated, and taken back when it is named no longer.
      aiAgentArns: [ASSISTANT, `${ASSISTANT}:1`],
      applications: [ProfileApplication.mcpServer('com.example.orders', 'lookup-order', 'track-parcel')],
      aiAgents: [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/11111111-2222-3333-4444-666666666666')],
    });

    new AiAgentDesignerProfile(this, 'Designer', { instance, securityProfileName: 'AI agent designer' });
  }
}
