import type { PRESETS } from '../../src/roles/presets';

/** What the page says of a role besides what its permissions say. */
export interface RoleText {
  readonly title: string;
  /** Who holds it, as a full sentence. */
  readonly summary: string;
  /** What its holders do with it, in a few words that follow "can". */
  readonly can: string;
  /** What it leaves out on purpose, and what to do where that is wanted. */
  readonly leavesOut: string;
}

/** In the order of the page. */
export const ROLE_TEXTS: Readonly<Record<keyof typeof PRESETS, RoleText>> = {
  AgentProfile: {
    title: 'Agent',
    summary: 'People who take and make calls.',
    can: 'take and make calls in the Contact Control Panel, and transfer them by quick connects',
    leavesOut: 'Everything but the contact itself. Add more with `features`; `channels` replaces voice with the channels that you name.',
  },
  TraineeProfile: {
    title: 'Trainee',
    summary: 'New hires who take their first contacts.',
    can: 'take calls, with a confirmation before they end a contact, and see their own evaluations and coaching',
    leavesOut: 'Outbound calls and creating tasks, until `channels` names voice or tasks. Listening in on others opens every conversation, '
      + 'so trainees who should do that need a role of its own.',
  },
  CasesAgentProfile: {
    title: 'Cases agent',
    summary: 'Agents who work on cases and assign them.',
    can: 'do what agents do, create and edit cases, see their history, and look up customers',
    leavesOut: 'Deleting cases and their parts, and exporting them.',
  },
  SupervisorProfile: {
    title: 'Supervisor',
    summary: 'People who lead a team of agents.',
    can: 'do what agents do, watch real-time metrics and dashboards, listen in on contacts, and search for them',
    leavesOut: 'Historical metrics, recordings and barging in. Add `AnalyticsPermissions.HISTORICAL_METRICS_ACCESS` or a `RecordingsScope`.',
  },
  CallCenterManagerProfile: {
    title: 'Call-center manager',
    summary: 'People who run the contact center from day to day, supervisors included.',
    can: 'do what supervisors do, report on the past, and change queues, routing profiles, hours and quick connects',
    leavesOut: 'Creating and changing users and security profiles, which would let holders raise their own access; creating queues and '
      + 'routing profiles; publishing flows; deleting anything; recordings, until a `RecordingsScope` adds them.',
  },
  QualityAnalystProfile: {
    title: 'Quality analyst',
    summary: 'People who evaluate contacts with forms that others define.',
    can: 'find contacts, hear and read them redacted, and evaluate them',
    leavesOut: 'Unredacted content. `scopes: [RecordingsScope.unredacted("<reason>")]` adds it.',
  },
  ReportingAnalystProfile: {
    title: 'Reporting analyst',
    summary: 'People who report on the contact center.',
    can: 'see all metrics and dashboards, and save reports',
    leavesOut: 'Contacts and what was said in them; sharing and scheduling reports.',
  },
  WorkforcePlannerProfile: {
    title: 'Workforce planner (scheduler)',
    summary: 'People who plan who works when.',
    can: 'forecast, plan capacity, make schedules, and decide on time off',
    leavesOut: 'Changing the interval of forecasts and schedules, and changing queues or users.',
  },
  CasesAdministratorProfile: {
    title: 'Cases administrator',
    summary: 'People who set up fields and templates of cases. With both views, both appear in the navigation menu.',
    can: 'create and change case fields and templates',
    leavesOut: 'Cases themselves, with what customers said.',
  },
  OutboundCampaignManagerProfile: {
    title: 'Outbound-campaign manager',
    summary: 'People who run outbound campaigns and monitor them.',
    can: 'create, change and run campaigns, and watch their metrics',
    leavesOut: 'Deleting campaigns, and creating customer segments.',
  },
  AiAgentDesignerProfile: {
    title: 'AI-agent designer',
    summary: 'People who design AI agents and the flows and bots that they work in.',
    can: 'create and change AI agents, prompts and guardrails, bots, flows and flow modules',
    leavesOut: 'Publishing flows and flow modules, which makes a change live, and deleting anything.',
  },
  AiAgentProfile: {
    title: 'AI agent',
    summary: 'An AI agent itself. It holds what its `tools` require; the people for whom it acts must hold the same, which `actsFor` checks.',
    can: 'use the tools that it is given',
    leavesOut: 'Every tool that is not named.',
  },
  AdministratorProfile: {
    title: 'Administrator',
    summary: 'People who run the instance. It holds every current permission that grants something, including those of features that the instance does '
      + 'not have yet. It is privileged, because its holders can give themselves any access.',
    can: 'do everything that a current permission grants, except hear and read unredacted content',
    leavesOut: 'Unredacted content: recordings and transcripts in full, until a `RecordingsScope` adds them; screen recordings with their '
      + 'audio; and what is extracted from conversations. Also names that no AWS page describes, and names that the console replaces.',
  },
  BreakGlassProfile: {
    title: 'Break glass',
    summary: 'An administrator for emergencies, held by a user that is used for nothing else. The profile stays on the instance when it leaves the stack.',
    can: 'repair users and security profiles',
    leavesOut: 'Everything else: whoever can repair users and security profiles can give anybody any access back. '
      + '`additional: AdministratorProfile.PERMISSIONS` makes it ready for more.',
  },
};
