import type { PRESETS } from '../../src/roles/presets';

/** Why a permission differs between a profile that instances have and the ready role. */
export interface Reason {
  /** Names that it is about; with an asterisk at the end, all that begin so. */
  readonly names: readonly string[];
  readonly why: string;
}

/** A profile as instances have it. */
export interface ObservedProfile {
  readonly title: string;
  /** When it was seen, and how far to trust that. */
  readonly seen: string;
  readonly comparedWith: keyof typeof PRESETS;
  readonly permissions: readonly string[];
  /** The first that fits a name counts; every difference must have one. */
  readonly reasons: readonly Reason[];
}

const SPLIT_METRICS: Reason = {
  names: ['AccessMetrics', 'AccessMetrics.*'],
  why: 'The one old permission for all metrics is replaced by those of the pages that are meant.',
};
const RECORDINGS: Reason = {
  names: ['ListenCallRecordings', 'DownloadCallRecordings', 'RedactedData.View', 'CallRecordings.*', 'ContactTranscripts.*'],
  why: 'Legacy permissions for recordings open unredacted content, and the console replaces them. Ready roles have redacted content where it is their '
    + 'job, and unredacted content for a reason that is given.',
};
const OWN_DEVICES: Reason = { names: ['AudioDeviceSettings.Access'], why: 'A headset has to be chosen somewhere.' };
const DELETING: Reason = { names: ['DeleteCallRecordings'], why: 'It deletes recordings and transcripts for good.' };
const CONTACTS_OF_OTHERS: Reason = { names: ['ContactSearch.View', 'ContactAttributes.View'], why: 'It shows the contacts of everybody.' };

/** The profiles that a new instance comes with, by name, and the reasons for which the ready roles differ. */
export function observedProfiles(defaults: Readonly<Record<string, readonly string[]>>): ObservedProfile[] {
  return [
    {
      title: 'Agent',
      seen: 'in 2022, as a list that looks copied from an instance. The AWS guide gives it no more than the Contact Control Panel and outbound calls',
      comparedWith: 'AgentProfile',
      permissions: ['AccessMetrics', 'BasicAgentAccess', 'ContactSearch.View', 'ListenCallRecordings', 'OutboundCallAccess', 'Users.View'],
      reasons: [
        SPLIT_METRICS,
        CONTACTS_OF_OTHERS,
        RECORDINGS,
        { names: ['Users.View'], why: 'Agents need it for cases only, and the feature brings it.' },
        OWN_DEVICES,
        { names: ['TransferDestinations.View'], why: 'Without it the list of quick connects is empty when a contact is to be transferred.' },
      ],
    },
    {
      title: 'CallCenterManager',
      seen: 'in 2026, as a list that looks copied from an instance',
      comparedWith: 'CallCenterManagerProfile',
      permissions: defaults.CallCenterManager,
      reasons: [
        SPLIT_METRICS,
        RECORDINGS,
        DELETING,
        {
          names: ['BasicAgentAccess', 'OutboundCallAccess', 'AudioDeviceSettings.Access'],
          why: 'Listening in takes the Contact Control Panel. The default profile has to be combined with Agent for that; the ready role works alone.',
        },
        {
          names: ['ContactFlows.*', 'ContactFlowModules.*', 'Prompts.*', 'TaskTemplates.*', 'CustomerProfiles.CalculatedAttributes.*'],
          why: 'Building flows, prompts, task templates and calculated attributes is the work of designers; managers see flows and prompts.',
        },
        { names: ['PhoneNumbers.*'], why: 'Claiming, changing and releasing numbers decides who can be reached at all.' },
        {
          names: ['Queues.Create', 'RoutingPolicies.Create', 'HoursOfOperation.Create'],
          why: 'The structure of the contact center is for administrators; managers change what is there.',
        },
        { names: ['AgentStates.EnableAndDisable', 'Users.EnableAndDisable'], why: 'Switching statuses and users off takes people out of work at once.' },
        {
          names: ['MetricsReports.*', 'ReportSchedules.*'],
          why: 'Deleting, publishing and scheduling concerns everybody\'s reports, and schedules take storage.',
        },
        { names: ['AgentGrouping.View', 'SecurityProfiles.View'], why: 'A manager has to see who is where in the hierarchy, and who may do what.' },
      ],
    },
    {
      title: 'QualityAnalyst',
      seen: 'in 2022 and again in 2026, identical',
      comparedWith: 'QualityAnalystProfile',
      permissions: defaults.QualityAnalyst,
      reasons: [
        {
          names: ['AccessMetrics', 'AgentTimeCard.View'],
          why: 'Metrics and time cards say how much people work, not how well; add them where analysts report on both.',
        },
        RECORDINGS,
        { names: ['GraphTrends.View'], why: 'Quality is judged by the analysis of Contact Lens.' },
        { names: ['Evaluation*'], why: 'The default profile cannot open an evaluation form.' },
        { names: ['Users.View'], why: 'It shows the agents to filter by.' },
      ],
    },
    {
      title: 'Admin',
      seen: 'in 2026, as a list that looks copied from an instance. Lists of other years hold 72 to 290 permissions: new ones are not added to it by themselves',
      comparedWith: 'AdministratorProfile',
      permissions: defaults.Admin,
      reasons: [
        RECORDINGS,
        {
          names: ['AutomatedVoiceInteraction.*', 'ScreenRecording.Access', 'ScreenRecording.Download', 'Audio.View', 'Transcript.View', 'UnredactedData.View'],
          why: 'Unredacted content, or names for it that no AWS page describes.',
        },
        { names: ['VoiceId*'], why: 'Voice ID has ended.' },
        {
          names: [
            'ContactSearchQuickViewWidget.*', 'CustomerProfiles.PredictiveInsights.*', 'Queues.Delete', 'Queues.Purge', 'ReportsAdmin.*', 'RoutingPolicies.Delete',
            'ScreenRecording.Delete', 'TestCases.*', 'Users.EnableAndDisable',
          ],
          why: 'No AWS page describes these names. Add those that you know the effect of.',
        },
        {
          names: [
            'AnalyticsConnectors.*', 'Bots.Delete', 'Case*', 'MyCase*', 'Contacts.Tag.Edit', 'DataTables.*', 'EvaluationReview*', 'InformationExtraction.*',
            'MyReceivedEvaluations.View', 'ScreenRecording.Redacted.*', 'ThemeDetection.*',
          ],
          why: 'Documented, and not in the list that was seen: newer than it, or never added to it.',
        },
      ],
    },
    {
      title: 'New hire (made by a customer)',
      seen: 'once, as a list that looks copied from an instance',
      comparedWith: 'TraineeProfile',
      permissions: [
        'AccessMetrics', 'AgentStates.View', 'ContactAttributes.View', 'ContactSearch.View', 'ListenCallRecordings', 'ManagerListenIn',
        'OutboundCallAccess', 'TransferDestinations.View',
      ],
      reasons: [
        {
          names: ['AccessMetrics', 'ManagerListenIn', 'AgentStates.View'],
          why: 'That role learns by listening to others, which opens every conversation; the ready one learns by its own contacts.',
        },
        CONTACTS_OF_OTHERS,
        RECORDINGS,
        { names: ['OutboundCallAccess'], why: 'Calling customers by themselves comes later; `channels` adds it.' },
        OWN_DEVICES,
        { names: ['BasicAgentAccess'], why: 'That role has to be combined with Agent; the ready one works alone.' },
        {
          names: ['RequireEndContactConfirmation.Enabled', 'RestrictTaskCreation.Access'],
          why: 'They restrict: a contact is not ended by accident, and no tasks are created.',
        },
        { names: ['MyCoachingSessions.View', 'MyReceivedEvaluations.View'], why: 'Trainees see how they did, and the coaching that they get.' },
      ],
    },
  ];
}
