// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import type { ResourceKind } from '../../catalog/types';

export const resourceKinds: Readonly<Record<string, ResourceKind>> = {
  'AgentStatus': { view: 'AgentStates.View', guessed: true },
  'ContactEvaluation': { view: 'Evaluation.View', guessed: true },
  'ContactFlow': { view: 'ContactFlows.View', guessed: true },
  'ContactFlowModule': { view: 'ContactFlowModules.View', guessed: true },
  'EvaluationForm': { view: 'EvaluationForms.View', guessed: true },
  'HoursOfOperation': { view: 'HoursOfOperation.View', guessed: true },
  'PhoneNumber': { view: 'PhoneNumbers.View', guessed: true },
  'Prompt': { view: 'Prompts.View', guessed: true },
  'Queue': { view: 'Queues.View' },
  'QuickConnect': { view: 'TransferDestinations.View', guessed: true },
  'RoutingProfile': { view: 'RoutingPolicies.View' },
  'SecurityProfile': { view: 'SecurityProfiles.View' },
  'TaskTemplate': { view: 'TaskTemplates.View', guessed: true },
  'TestCase': { view: 'TestCases.View', guessed: true },
  'User': { view: 'Users.View' },
};
