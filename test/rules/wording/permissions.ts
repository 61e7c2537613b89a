import { said, type Said } from './said';
import { accessMetrics } from '../../../src/rules/role/access-metrics';
import { customMisspelling } from '../../../src/rules/role/custom-misspelling';
import { customPermission } from '../../../src/rules/role/custom-permission';
import { destructivePermission } from '../../../src/rules/role/destructive-permission';
import { downloadButton } from '../../../src/rules/role/download-button';
import { emptyRole } from '../../../src/rules/role/empty-role';
import { featureDependency } from '../../../src/rules/role/feature-dependency';
import { legacyName } from '../../../src/rules/role/legacy-name';
import { missingDependency } from '../../../src/rules/role/missing-dependency';
import { myContactsSuperseded } from '../../../src/rules/role/my-contacts-superseded';
import { privilegeEscalation } from '../../../src/rules/role/privilege-escalation';
import { recommendedDependency } from '../../../src/rules/role/recommended-dependency';
import { redactedAndUnredacted } from '../../../src/rules/role/redacted-and-unredacted';
import { restrictionDefeated } from '../../../src/rules/role/restriction-defeated';
import { retiredName } from '../../../src/rules/role/retired-name';
import { screenRecordingAudio } from '../../../src/rules/role/screen-recording-audio';
import { unknownName } from '../../../src/rules/role/unknown-name';
import { role } from '../support/make';

const custom = (...names: string[]) => role(names, { customPermissions: names });
const beside = (permissions: string[], others: string[]) => [
  role(permissions, { heldTogetherWith: ['Other'] }), role(others, { id: 'Other', name: 'Other' }),
];

/** What is said of the permissions that roles hold. */
export const OF_PERMISSIONS: readonly Said[] = [
  said(accessMetrics,
    role(['AccessMetrics']),
    role(['AccessMetrics', 'AccessMetrics.HistoricalMetrics.Access', 'AccessMetrics.RealTimeMetrics.Access', 'MetricsReports.View'])),
  said(customMisspelling, custom('Queue.View')),
  said(customPermission, custom('New.Thing'), custom('New.Other', 'New.Thing')),
  said(destructivePermission, role(['Cases.Delete']), role(['Cases.Delete', 'DeleteCallRecordings'])),
  said(downloadButton, role(['CallRecordings.Redacted.Access']), role(['CallRecordings.Redacted.Access', 'ScreenRecording.Access'])),
  said(emptyRole, role([])),
  said(featureDependency,
    role(['Cases.Edit', 'Queues.View', 'Users.View']),
    role(['Cases.Edit', 'Users.View']),
    role(['AccessMetrics', 'MetricsReports.Publish', 'MetricsReports.View']),
    role(['MetricsReports.View']),
    role(['OutboundCallAccess']),
    role(['MyContacts.View', 'RestrictContactAccessByHierarchy.View'])),
  said(legacyName,
    role(['ListenCallRecordings']),
    role(['RedactedData.View', 'CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access'])),
  said(missingDependency,
    role(['Cases.View']),
    role(['Queues.Create', 'Queues.Edit']),
    role(['Campaigns.Create', 'Campaigns.View']),
    role(['Campaigns.Create']),
    role(['CallRecordings.Redacted.Access']),
    role(['AccessMetrics.RealTimeMetrics.Access', 'ManagerListenIn']),
    beside(['Cases.View'], []),
    beside(['Campaigns.Create', 'Campaigns.View'], []),
    role(['Cases.View'], { heldTogetherWith: ['Imported'] }),
    role(['Cases.View'], { heldTogetherWith: ['Imported', 'Other'] }),
    role(['Cases.View'], { isTemplateOnly: true }),
    [[role(['Cases.View'])], { combinations: [{ roles: ['Stack/Role'], unknown: ['the profile ${Imported}'], people: 1 }] }],
    [beside(['Cases.View', 'Users.Edit'], ['BasicAgentAccess', 'Users.View']), {
      combinations: [
        { roles: ['Stack/Role'], unknown: [], holder: 'the user Stack/Agent', people: 42 },
        { roles: ['Other', 'Stack/Role'], unknown: [], holder: 'the user Stack/Lead' },
      ],
    }]),
  said(myContactsSuperseded, role(['ContactSearch.View', 'MyContacts.View'])),
  said(privilegeEscalation,
    role(['SecurityProfiles.Create', 'SecurityProfiles.Edit', 'Users.Create', 'Users.Edit', 'Users.EditPermission']),
    role(['Users.Edit'], { privilegeReason: 'administrators of the instance' }),
    role(['Users.Edit', 'Users.EditPermission'], { privilegeReason: 'Resets passwords.' })),
  said(recommendedDependency, role(['CustomerProfiles.View']), role(['ReportSchedules.Create', 'ReportSchedules.Delete'])),
  said(redactedAndUnredacted, role(['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'])),
  said(restrictionDefeated,
    role(['RestrictTaskCreation.Access', 'SelfAssignContacts.Access']),
    beside(['SelfAssignContacts.Access'], ['RestrictTaskCreation.Access']),
    beside(['RestrictTaskCreation.Access'], ['SelfAssignContacts.Access'])),
  said(retiredName, role(['VoiceId.Access']), role(['VoiceId.Access', 'VoiceIdAttributesAndSearch.View'])),
  said(screenRecordingAudio, role(['ScreenRecording.Access'])),
  said(unknownName,
    role(['RealTimeMetrics.Access']),
    role(['Queue.View']),
    role(['queues.view']),
    role(['Zzzzqqq']),
    role(['connect:CreateUser']),
    role(['connect:*', 'Queues.*', 'Tasks.Create']),
    role(['VoiceIdAccess']),
    role(['Users: Create']),
    role(['Zzzzqqq'], { isTemplateOnly: true })),
];
