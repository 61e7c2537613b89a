import * as library from '../../../src';
import { existingGroups } from '../../../src/review/import/existing-groups';
import { importOf } from '../../../src/review/import/import';
import { PYTHON_CODE } from '../../../src/review/import/python';
import { INSTANCE_ARN } from '../support/assembly';

const profile = (name: string, permissions: readonly string[], rest = {}) => (
  { id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions, ...rest });

const imported = (profiles: ReturnType<typeof profile>[], groups?: object) => importOf(
  { arn: INSTANCE_ARN, profiles, unreadable: {} }, 'Imported',
  groups ? { settings: existingGroups({ application: 'desk', groups }, 'groups.json') } : {}, PYTHON_CODE,
).code;

test('reads as a person would have written it', () => {
  const agent = library.AgentProfile.PERMISSIONS.names.filter((name) => name !== 'OutboundCallAccess');
  expect(imported([
    profile('Agent', [...agent, 'Cases.View', 'CustomerProfiles.View', 'Queues.View'].sort()),
    profile('Odd one', ['BasicAgentAccess', 'Brand "New"'], {
      description: 'For ##[group] "billing"\n',
      tags: { 'cost-center': '12' },
      access: {
        accessControlTags: [{ key: 'team', value: 'billing' }], tagRestrictedResources: ['Queue', 'Something'],
        hierarchyGroupId: 'group-1', hierarchyRestrictedResources: ['User'],
        dataTableAttributes: [{ name: 'site', values: ['north', 'south'] }],
        applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'THIRD_PARTY_APPLICATION' }, { namespace: 'mcp', permissions: ['a'], type: 'MCP' }],
        flowModules: [{ id: 'module-1' }],
        aiAgents: [{ arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing' }],
      },
    }),
  ],

  )).toMatchInlineSnapshot(`
"from aws_cdk import Stack
from cdk_connect_security_profiles import (
    AgentProfile,
    CasesPermissions,
    ConnectInstance,
    ContactControlPanelPermissions,
    CustomerProfilesPermissions,
    DataTableAccess,
    HierarchyAccessControl,
    HierarchyGroup,
    HierarchyRestrictedResource,
    Permission,
    PermissionSet,
    ProfileAiAgent,
    ProfileApplication,
    ProfileFlowModule,
    ProfileRule,
    ProfileValidationOptions,
    RoutingPermissions,
    SecurityProfile,
    TagAccessControl,
    TagRestrictedResource,
    Waiver,
)
from constructs import Construct


class Imported(Stack):
    """Security profiles as "connect-profiles import" found them on the instance."""

    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)
        instance = ConnectInstance.from_instance_arn(
            self,
            "Instance",
            "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555",
            validation=ProfileValidationOptions(write_what_cloud_formation_cannot=True),
        )

        AgentProfile(
            self,
            "Agent",
            instance=instance,
            security_profile_name="Agent",
            additional=PermissionSet.of(
                CasesPermissions.CASES_VIEW,
                CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
                RoutingPermissions.QUEUES_VIEW,
            ),
            except_=PermissionSet.of(
                ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
            ),
            waivers=[
                Waiver(
                    rule=ProfileRule.DEFAULT_PROFILE_NAME,
                    reason="Imported: it is the profile that the instance came with",
                ),
            ],
        )

        SecurityProfile(
            self,
            "OddOne",
            instance=instance,
            security_profile_name="Odd one",
            description='For #\\u0023[group] "billing"\\n',
            permissions=PermissionSet.of(
                ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
                Permission.custom('Brand "New"'),
            ),
            tag_access_control=TagAccessControl(
                tags={"team": "billing"},
                resources=[
                    TagRestrictedResource.QUEUE,
                    TagRestrictedResource.custom("Something"),
                ],
            ),
            hierarchy_access_control=HierarchyAccessControl(
                group=HierarchyGroup.from_id("group-1"),
                resources=[HierarchyRestrictedResource.USER],
            ),
            applications=[
                ProfileApplication.third_party("crm"),
                ProfileApplication.mcp_server("mcp", "a"),
            ],
            flow_modules=[ProfileFlowModule.from_id("module-1")],
            data_table_access=[DataTableAccess.allow("site", "north", "south")],
            ai_agents=[
                ProfileAiAgent.third_party(
                    "arn:aws:app-integrations:us-east-1:111122223333:application/billing",
                ),
            ],
            tags={"cost-center": "12"},
        )
"
`);
});

test('settings of an application as well', () => {
  const code = imported([profile('Agent', ['BasicAgentAccess']), profile('Lead', ['BasicAgentAccess'])], {
    Agent: { listen: false, activity: 'own', users: ['view'] }, Lead: { listen: true, activity: 'all', users: ['view', 'all'] },
  });
  expect(code.slice(code.indexOf('        definition ='))).toMatchInlineSnapshot(`
"        definition = ProfileSettingsDefinition(
            "desk",
            title="Desk",
            version=1,
            settings=[
                ToggleSetting("listen", title="Listen"),
                ChoiceSetting(
                    "activity",
                    title="Activity",
                    choices=[
                        ProfileSettingChoice(name="own"),
                        ProfileSettingChoice(name="all"),
                    ],
                ),
                LevelSetting("users", title="Users"),
            ],
        )
        settings = ProfileSettings(self, "Settings", definition=definition)
        settings.assign(agent_profile, *definition.values_from({"users": ["view"]}))
        settings.assign(
            lead_profile,
            *definition.values_from(
                {
                    "listen": True,
                    "activity": "all",
                    "users": ["view", "edit", "create", "remove"],
                },
            ),
        )
        settings.use_as_default()
"
`);
});

test('what is not imported is a comment', () => {
  expect(imported([profile('Managed', ['Users.View'], { type: 'AWS_MANAGED' })])).toMatch(/\n\n {8}# Not imported: Managed\. AWS manages it/);
});
