import type { PRESETS } from '../../src/profiles/presets';

/** What the page says of a role besides what its permissions say. */
export interface RoleText {
  readonly title: string;
  /** Who holds it and for what, as a full sentence. */
  readonly summary: string;
  /** What it leaves out on purpose, and what to do where that is wanted. */
  readonly leavesOut: string;
}

/** In the order of the page. */
export const ROLE_TEXTS: Readonly<Record<keyof typeof PRESETS, RoleText>> = {
  AgentProfile: {
    title: 'Agent',
    summary: 'People who take and make calls.',
    leavesOut: 'Everything beside the contact itself. Choose it with `features`; `channels` replaces voice by the channels that you name.',
  },
  TraineeProfile: {
    title: 'Trainee',
    summary: 'New hires who take their first contacts.',
    leavesOut: 'Outbound calls and creating tasks, until `channels` names voice or tasks. Listening in on others opens every conversation; '
      + 'where trainees are to do it, that is a role of its own.',
  },
  CasesAgentProfile: {
    title: 'Cases agent',
    summary: 'Agents who work on cases and assign them.',
    leavesOut: 'Deleting cases and their parts, and exporting them.',
  },
  SupervisorProfile: {
    title: 'Supervisor',
    summary: 'People who lead a team of agents.',
    leavesOut: 'Historical metrics, recordings and barging in. Add `AnalyticsPermissions.HISTORICAL_METRICS_ACCESS` or a `RecordingsScope`.',
  },
  CallCenterManagerProfile: {
    title: 'Call-center manager',
    summary: 'People who run the contact center from day to day, supervisors included.',
    leavesOut: 'Creating and changing users and security profiles, which would let holders raise their own access; creating queues and '
      + 'routing profiles; publishing flows; deleting anything; recordings, until a `RecordingsScope` says otherwise.',
  },
  QualityAnalystProfile: {
    title: 'Quality analyst',
    summary: 'People who evaluate contacts by forms that others define.',
    leavesOut: 'What was said in full. `scopes: [RecordingsScope.unredacted("<reason>")]` adds it.',
  },
  ReportingAnalystProfile: {
    title: 'Reporting analyst',
    summary: 'People who report on the contact center.',
    leavesOut: 'Contacts and what was said in them; sharing and scheduling reports.',
  },
  WorkforcePlannerProfile: {
    title: 'Workforce planner (scheduler)',
    summary: 'People who plan who works when.',
    leavesOut: 'Changing the interval of forecasts and schedules, and changing queues or users.',
  },
  CasesAdministratorProfile: {
    title: 'Cases administrator',
    summary: 'People who set up fields and templates of cases. With both views, both appear in the navigation menu.',
    leavesOut: 'Cases themselves, with what customers told.',
  },
  OutboundCampaignManagerProfile: {
    title: 'Outbound-campaign manager',
    summary: 'People who run outbound campaigns and watch how they do.',
    leavesOut: 'Deleting campaigns, and making customer segments.',
  },
  AiAgentDesignerProfile: {
    title: 'AI-agent designer',
    summary: 'People who design AI agents with everything that these work in.',
    leavesOut: 'Publishing flows and flow modules, which makes a change live, and deleting anything.',
  },
  AiAgentProfile: {
    title: 'AI agent',
    summary: 'An AI agent itself. It holds what its `tools` take; the people for whom it acts must hold the same, which `actsFor` checks.',
    leavesOut: 'Every tool that is not named.',
  },
  AdministratorProfile: {
    title: 'Administrator',
    summary: 'People who run the instance: everything current that grants something, also of features that the instance does not have yet. '
      + 'It is privileged, as its holders can give themselves any access.',
    leavesOut: 'Unredacted content: what was said in full on recordings and in transcripts, until a `RecordingsScope` says otherwise, screen '
      + 'recordings with their sound, and what is extracted from conversations; names that no AWS page describes; names that the console replaces.',
  },
  BreakGlassProfile: {
    title: 'Break glass',
    summary: 'An administrator for emergencies, held by a user who is used for nothing else. The profile stays when it leaves the stack.',
    leavesOut: 'Everything else: whoever can repair users and security profiles can give anybody any access back. '
      + '`additional: AdministratorProfile.PERMISSIONS` makes it ready for more.',
  },
};
