import { said, type Said } from './said';
import { AnalyticsPermissions, PermissionSet } from '../../../src/permissions';
import { AiAgentTool } from '../../../src/roles/features/ai-agent-tool';
import type { Role } from '../../../src/roles/role';
import type { KeptSettings, RoleNotes } from '../../../src/roles/role-notes';
import { ChoiceSetting } from '../../../src/roles/settings/choice-setting';
import type { ProfileSettingValue } from '../../../src/roles/settings/profile-setting';
import { ProfileSettingsDefinition } from '../../../src/roles/settings/profile-settings-definition';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { ToggleSetting } from '../../../src/roles/settings/toggle-setting';
import { aiAgentTools } from '../../../src/rules/role/ai-agent-tools';
import { breakGlass } from '../../../src/rules/role/break-glass';
import { breakGlassSettings } from '../../../src/rules/role/break-glass-settings';
import { copyWithoutSettings } from '../../../src/rules/role/copy-without-settings';
import { defaultSettings } from '../../../src/rules/role/default-settings';
import { missingDefaultSettings } from '../../../src/rules/role/missing-default-settings';
import { otherInstance } from '../../../src/rules/role/other-instance';
import { settingBypassed } from '../../../src/rules/role/setting-bypassed';
import { settingDeprecated } from '../../../src/rules/role/setting-deprecated';
import { settingLockOut } from '../../../src/rules/role/setting-lock-out';
import { settingNeeds } from '../../../src/rules/role/setting-needs';
import { settingRequires } from '../../../src/rules/role/setting-requires';
import { settingReserved } from '../../../src/rules/role/setting-reserved';
import { settingUnassigned } from '../../../src/rules/role/setting-unassigned';
import { unassociatedAiAgentProfile } from '../../../src/rules/role/unassociated-ai-agent-profile';
import { unusedExcept } from '../../../src/rules/role/unused-except';
import { keptSettings } from '../support/kept-settings';
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
const manage = new ToggleSetting('manage', { title: 'Manage groups', managesAccess: true, reservedFor: 'administrators of the instance' });
const activity = new ChoiceSetting('activity', { title: 'Activity', choices: [{ name: 'none' }, { name: 'own' }, { name: 'all', alsoOpenedBy: two }] });
const desk = new ProfileSettingsDefinition('desk', {
  title: 'The desk', version: 1, settings: [upload, bulk, fax, search, reports, everything, either, manage, activity],
});

const settingsOf = (...values: ProfileSettingValue[]) => new RoleSettings(desk, 'Stack/Role', values);
const noting = (notes: RoleNotes, permissions: string[] = [], more: Partial<Role> = {}) => role(permissions, { notes, ...more });
const kept = (values: ProfileSettingValue[], more: Partial<KeptSettings> = {}, others: Record<string, RoleSettings> = {}) => (
  [keptSettings({ 'Stack/Role': settingsOf(...values), ...others }, more)]);
const given = (values: ProfileSettingValue[], permissions: string[] = []) => noting({ settings: kept(values) }, permissions);
const other = role(['RestrictTaskCreation.Access'], { id: 'Other', name: 'Other' });

/** What is said of what constructs note of their roles. */
export const OF_NOTES: readonly Said[] = [
  said(aiAgentTools,
    noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE], actsFor: [] } }),
    [noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE, AiAgentTool.START_TASKS], actsFor: ['Other'] } }, ['Wisdom.View']), other],
    noting({ aiAgent: { tools: [], actsFor: ['Stack/Elsewhere'] } }),
    [noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE], actsFor: ['Other'] } }, ['Wisdom.View']), { ...other, heldTogetherWith: ['Stack/Elsewhere'] }]),
  said(breakGlassSettings,
    noting({ breakGlass: { reason: 'it repairs users', isKept: () => true }, settings: kept([upload.on()]) }),
    [noting({ breakGlass: { reason: 'it repairs users', isKept: () => true } }),
      role([], { id: 'Other', name: 'Other', notes: { settings: [keptSettings({ Other: settingsOf() })] } })]),
  said(copyWithoutSettings, [noting({ lackingSettings: [{ application: 'desk', title: 'The desk', original: 'Other' }] }), other]),
  said(defaultSettings,
    [noting({ settings: kept([upload.on(), manage.on()], { isDefault: () => true }, { Other: settingsOf(upload.on()) }) }), other]),
  said(missingDefaultSettings, noting({ settings: kept([], { hasDefault: () => false }) })),
  said(settingLockOut, given([])),
  said(settingReserved, noting({ settings: kept([manage.on(), upload.on()], { isReserved: ({ id }) => id === 'manage' }) })),
  said(settingUnassigned, given([upload.on(), bulk.on(), search.on(), reports.on(), everything.on()])),
  said(settingBypassed, given([], ['MyContacts.View']), given([activity.choose('own')], ['ContactSearch.View']), given([], ['ContactSearch.View', 'MyContacts.View'])),
  said(settingDeprecated, given([fax.on()])),
  said(settingNeeds,
    given([search.on(), reports.on(), everything.on(), either.on()]),
    noting({ settings: kept([search.on()]) }, [], { heldTogetherWith: ['Stack/Elsewhere'] })),
  said(settingRequires, given([bulk.on()])),
  said(otherInstance, ...[false, true].map((isUndetermined) => (
    noting({ adoption: { instances: () => [{ given: 'arn:aws:connect:us-east-1:111122223333:instance/1', named: '{"Ref":"Arn"}', isUndetermined }] } })))),
  said(unassociatedAiAgentProfile, noting({ aiAgent: { tools: [], actsFor: [] } })),
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
