import { said, type Said } from './said';
import { AnalyticsPermissions, PermissionSet } from '../../../src/permissions';
import { AiAgentTool } from '../../../src/roles/features/ai-agent-tool';
import type { Role } from '../../../src/roles/role';
import type { RoleNotes } from '../../../src/roles/role-notes';
import type { ProfileSettingValue } from '../../../src/roles/settings/profile-setting';
import { ProfileSettingsDefinition } from '../../../src/roles/settings/profile-settings-definition';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { ToggleSetting } from '../../../src/roles/settings/toggle-setting';
import { aiAgentTools } from '../../../src/rules/role/ai-agent-tools';
import { breakGlass } from '../../../src/rules/role/break-glass';
import { defaultSettings } from '../../../src/rules/role/default-settings';
import { otherInstance } from '../../../src/rules/role/other-instance';
import { settingBypassed } from '../../../src/rules/role/setting-bypassed';
import { settingDeprecated } from '../../../src/rules/role/setting-deprecated';
import { settingNeeds } from '../../../src/rules/role/setting-needs';
import { settingRequires } from '../../../src/rules/role/setting-requires';
import { unusedExcept } from '../../../src/rules/role/unused-except';
import { role } from '../support/make';

const { CONTACT_SEARCH_VIEW, MY_CONTACTS_VIEW, SAVED_REPORTS_VIEW } = AnalyticsPermissions;
const one = PermissionSet.of(MY_CONTACTS_VIEW);
const two = one.plus(CONTACT_SEARCH_VIEW);
const three = two.plus(SAVED_REPORTS_VIEW);

const upload = new ToggleSetting('upload', { title: 'Upload', alsoOpenedBy: two });
const bulk = new ToggleSetting('bulk', { title: 'Bulk upload', requires: [upload] });
const fax = new ToggleSetting('fax', { title: 'Fax', deprecated: 'fax ended in 2025' });
const search = new ToggleSetting('search', { title: 'Search', needs: one });
const reports = new ToggleSetting('reports', { title: 'Reports', needs: two });
const everything = new ToggleSetting('everything', { title: 'Everything', needs: three });
const either = new ToggleSetting('either', { title: 'Either', needsOneOf: two });
const desk = new ProfileSettingsDefinition('desk', { title: 'The desk', version: 1, settings: [upload, bulk, fax, search, reports, everything, either] });

const settingsOf = (...values: ProfileSettingValue[]) => new RoleSettings(desk, 'Stack/Role', values);
const noting = (notes: RoleNotes, permissions: string[] = [], more: Partial<Role> = {}) => role(permissions, { notes, ...more });
const given = (values: ProfileSettingValue[], permissions: string[] = []) => noting({ settings: [settingsOf(...values)] }, permissions);
const other = role(['RestrictTaskCreation.Access'], { id: 'Other', name: 'Other' });

/** What is said of what constructs note of their roles. */
export const OF_NOTES: readonly Said[] = [
  said(aiAgentTools,
    noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE], actsFor: [] } }),
    [noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE, AiAgentTool.START_TASKS], actsFor: ['Other'] } }, ['Wisdom.View']), other],
    noting({ aiAgent: { tools: [], actsFor: ['Stack/Elsewhere'] } }),
    [noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE], actsFor: ['Other'] } }, ['Wisdom.View']), { ...other, heldTogetherWith: ['Stack/Elsewhere'] }]),
  said(defaultSettings,
    [noting({ defaultSettings: [{ application: 'The desk', among: () => new Map([['Stack/Role', settingsOf(upload.on())], ['Other', settingsOf()]]) }] }), other]),
  said(settingBypassed, given([], ['MyContacts.View']), given([], ['ContactSearch.View', 'MyContacts.View'])),
  said(settingDeprecated, given([fax.on()])),
  said(settingNeeds,
    given([search.on(), reports.on(), everything.on(), either.on()]),
    noting({ settings: [settingsOf(search.on())] }, [], { heldTogetherWith: ['Stack/Elsewhere'] })),
  said(settingRequires, given([bulk.on()])),
  said(otherInstance, ...[false, true].map((isUndetermined) => (
    noting({ adoption: { instances: () => [{ given: 'arn:aws:connect:us-east-1:111122223333:instance/1', named: '{"Ref":"Arn"}', isUndetermined }] } })))),
  said(unusedExcept,
    noting({ unusedExcept: ['CallRecordings.Unredacted.Access'] }, ['CallRecordings.Redacted.Access']),
    noting({ unusedExcept: ['CallRecordings.Unredacted.Access', 'Queues.View'] }, ['BasicAgentAccess'])),
  said(breakGlass,
    [noting({ breakGlass: { reason: 'it repairs users', isKept: () => false } }, [], { heldTogetherWith: ['Other'] }), other],
    [[noting({ breakGlass: { reason: 'it repairs users', isKept: () => true } }), other], {
      combinations: [
        { roles: ['Other', 'Stack/Role'], unknown: [], holder: 'the user Stack/Lead' },
      ],
    }]),
];
