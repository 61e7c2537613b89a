import { testExample } from './support/example';
import { AiAgentsStack } from '../../examples/ai-agents/ai-agents-stack';

testExample(AiAgentsStack, 'AiAgents', 'ai-agents');
