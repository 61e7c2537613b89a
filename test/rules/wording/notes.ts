import { said, type Said } from './said';
import { AnalyticsPermissions, PermissionSet } from '../../../src/permissions';
import { AiAgentTool } from '../../../src/roles/features/ai-agent-tool';
import { PermissionDifference } from '../../../src/roles/permission-difference';
import type { Role } from '../../../src/roles/role';
import type { RoleNotes } from '../../../src/roles/role-notes';
import { ApplicationDefinition } from '../../../src/roles/settings/application-definition';
import type { SettingValue } from '../../../src/roles/settings/application-setting';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { ToggleSetting } from '../../../src/roles/settings/toggle-setting';
import { aiAgentTools } from '../../../src/rules/role/ai-agent-tools';
import { applicationDefault } from '../../../src/rules/role/application-default';
import { applicationSettingBypassed } from '../../../src/rules/role/application-setting-bypassed';
import { applicationSettingDeprecated } from '../../../src/rules/role/application-setting-deprecated';
import { applicationSettingNeeds } from '../../../src/rules/role/application-setting-needs';
import { applicationSettingRequires } from '../../../src/rules/role/application-setting-requires';
import { breakGlass } from '../../../src/rules/role/break-glass';
import { profileTrial } from '../../../src/rules/role/profile-trial';
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
const desk = new ApplicationDefinition('desk', { title: 'The desk', version: 1, settings: [upload, bulk, fax, search, reports, everything, either] });

const settingsOf = (...values: SettingValue[]) => new RoleSettings(desk, 'Stack/Role', values);
const noting = (notes: RoleNotes, permissions: string[] = [], more: Partial<Role> = {}) => role(permissions, { notes, ...more });
const given = (values: SettingValue[], permissions: string[] = []) => noting({ settings: [settingsOf(...values)] }, permissions);
const other = role(['RestrictTaskCreation.Access'], { id: 'Other', name: 'Other' });
const difference = PermissionDifference.between(one, PermissionSet.of(CONTACT_SEARCH_VIEW));

/** What is said of what constructs note of their roles. */
export const OF_NOTES: readonly Said[] = [
  said(aiAgentTools,
    noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE], actsFor: [] } }),
    [noting({ aiAgent: { tools: [AiAgentTool.KNOWLEDGE, AiAgentTool.START_TASKS], actsFor: ['Other'] } }, ['Wisdom.View']), other]),
  said(applicationDefault,
    [noting({ defaultSettings: [{ application: 'The desk', among: () => new Map([['Stack/Role', settingsOf(upload.on())], ['Other', settingsOf()]]) }] }), other]),
  said(applicationSettingBypassed, given([], ['MyContacts.View']), given([], ['ContactSearch.View', 'MyContacts.View'])),
  said(applicationSettingDeprecated, given([fax.on()])),
  said(applicationSettingNeeds, given([search.on(), reports.on(), everything.on(), either.on()])),
  said(applicationSettingRequires, given([bulk.on()])),
  said(breakGlass,
    [noting({ breakGlass: { reason: 'it repairs users', isKept: () => false } }, [], { heldTogetherWith: ['Other'] }), other]),
  said(profileTrial,
    [noting({ trials: [{ path: 'Stack/Trial', copyOf: 'Other', difference }] }), other],
    noting({ trials: [{ path: 'Stack/Trial', difference }] })),
];
