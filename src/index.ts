// The vocabulary: permissions, and sets of them.
export * from './permissions';

// What roles are made of: features, scopes and settings of applications.
export * from './roles/access/hierarchy-restricted-resource';
export * from './roles/access/tag-restricted-resource';
export * from './roles/agent-options';
export * from './roles/features/agent-channel';
export * from './roles/features/agent-feature';
export * from './roles/features/ai-agent-tool';
export * from './roles/scopes/activity-scope';
export * from './roles/scopes/metrics-scope';
export * from './roles/scopes/recordings-scope';
export * from './roles/settings/profile-settings-definition';
export * from './roles/settings/profile-setting';
export * from './roles/settings/choice-setting';
export * from './roles/settings/level-setting';
export * from './roles/settings/toggle-setting';

// Rules, and how severe their findings are.
export * from './rules/profile-rule';
export * from './rules/rule-severity';
export * from './rules/strictness';

// Instances, and the validation against them.
export * from './deployment/connect-instance';
export * from './deployment/profile-validation-options';

// The rules of an app.
export * from './synthesis/guardrail-pack';
export * from './synthesis/profile-rules';

// Security profiles, ready and written.
export * from './profiles/access/access-control';
export * from './profiles/access/data-table-access';
export * from './profiles/access/hierarchy-group';
export * from './profiles/access/profile-ai-agent';
export * from './profiles/access/profile-application';
export * from './profiles/access/profile-flow-module';
export * from './profiles/profile-props';
export * from './profiles/profile-reference';
export * from './profiles/ready/administrator-profile';
export * from './profiles/ready/agent-profile';
export * from './profiles/ready/ai-agent-designer-profile';
export * from './profiles/ready/ai-agent-profile';
export * from './profiles/ready/break-glass-profile';
export * from './profiles/ready/call-center-manager-profile';
export * from './profiles/ready/cases-administrator-profile';
export * from './profiles/ready/cases-agent-profile';
export * from './profiles/ready/outbound-campaign-manager-profile';
export * from './profiles/ready/quality-analyst-profile';
export * from './profiles/ready/reporting-analyst-profile';
export * from './profiles/ready/supervisor-profile';
export * from './profiles/ready/trainee-profile';
export * from './profiles/ready/workforce-planner-profile';
export * from './profiles/security-profile';
export * from './profiles/validated-security-profile';
export * from './profiles/waiver';

// The hook, which judges every stack of an account.
export * from './enforcement/hook-failure-mode';
export * from './enforcement/security-profile-hook-props';
export * from './enforcement/security-profile-hook';
export * from './enforcement/security-profile-watch-props';
export * from './enforcement/security-profile-watch';

// Settings that applications read.
export * from './applications/profile-settings-props';
export * from './applications/profile-settings';

// The report as a plugin of the CDK.
export * from './review/policy-plugin';
