import { ADMINISTRATOR } from './ready/administrator';
import { AGENT } from './ready/agent';
import { AI_AGENT } from './ready/ai-agent';
import { AI_AGENT_DESIGNER } from './ready/ai-agent-designer';
import { BREAK_GLASS } from './ready/break-glass';
import { CALL_CENTER_MANAGER } from './ready/call-center-manager';
import { CASES_ADMINISTRATOR } from './ready/cases-administrator';
import { CASES_AGENT } from './ready/cases-agent';
import { OUTBOUND_CAMPAIGN_MANAGER } from './ready/outbound-campaign-manager';
import { QUALITY_ANALYST } from './ready/quality-analyst';
import { REPORTING_ANALYST } from './ready/reporting-analyst';
import { SUPERVISOR } from './ready/supervisor';
import { TRAINEE } from './ready/trainee';
import { WORKFORCE_PLANNER } from './ready/workforce-planner';

/** What each ready role starts from, by its class: apart from the constructs, so that reviewing roles needs no CDK. */
export const PRESETS = {
  AgentProfile: AGENT,
  TraineeProfile: TRAINEE,
  CasesAgentProfile: CASES_AGENT,
  SupervisorProfile: SUPERVISOR,
  CallCenterManagerProfile: CALL_CENTER_MANAGER,
  QualityAnalystProfile: QUALITY_ANALYST,
  ReportingAnalystProfile: REPORTING_ANALYST,
  WorkforcePlannerProfile: WORKFORCE_PLANNER,
  CasesAdministratorProfile: CASES_ADMINISTRATOR,
  OutboundCampaignManagerProfile: OUTBOUND_CAMPAIGN_MANAGER,
  AiAgentDesignerProfile: AI_AGENT_DESIGNER,
  AiAgentProfile: AI_AGENT,
  AdministratorProfile: ADMINISTRATOR,
  BreakGlassProfile: BREAK_GLASS,
} as const;
