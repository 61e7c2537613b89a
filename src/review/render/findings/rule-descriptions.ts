// Generated from src/rules by tools/generate/main.ts. Do not edit: change the rule's own text and generate again.

/** What a rule says of itself: a line without a period, and Markdown. */
export interface RuleDescription {
  readonly title: string;
  readonly description: string;
}

export const RULE_DESCRIPTIONS: Readonly<Record<string, RuleDescription>> = {
  'ended-waiver': {
    title: 'A waiver whose end has passed',
    description: 'A waiver can have an end, which is its last day. Afterwards it accepts nothing: what it accepted is a finding again, as severe as it was, and the waiver itself is a warning until somebody removes it or gives it another end. The date is compared in UTC, at synthesis and by the command, and the template is the same before and after: a deployment accepts what its template says.',
  },
  'deleted-profile': {
    title: 'Profiles that the stack deployed still exist',
    description: 'CloudFormation cannot update a profile that was deleted by hand: the deployment fails when some profiles have changed already. Where the deployment does not change the profile, or the resources of the stack could not be listed, this is a warning.',
  },
  'drift': {
    title: 'Permissions have not been changed by hand since the last deployment',
    description: 'A deployment replaces the whole list of a profile\'s permissions. A change by hand in the Connect console in the meantime is reported before it is overwritten, because it may have been an emergency fix that belongs in the code. So are AI agents where the deployment writes them. Profiles that the deployment does not change stay as they are; they are compared as well when `revalidateOn` has changed.',
  },
  'instance-active': {
    title: 'The instance exists and is active',
    description: 'Profiles can be created only on an instance whose own creation has finished, in the account and Region that the stack is deployed to.',
  },
  'instance-feature': {
    title: 'The instance has the features that the permissions are for',
    description: 'A permission for something that the instance does not have, such as Cases without a Cases domain, leaves its holders with an empty page. If AWS does not state that a permission belongs to a feature and only its name suggests it, the finding is a warning. Some features cannot be looked up through any API; that is reported, and never counts as satisfied.',
  },
  'instance-profile-quota': {
    title: 'The instance has room for the new profiles',
    description: 'The default quota is 100 security profiles per instance. A warning only, because AWS may have raised it. Profiles that the deployment removes still count, because CloudFormation deletes them last. Once the quota has been raised, acknowledge the finding for the app, as for profile-quota.',
  },
  'lock-out': {
    title: 'At least one profile can still manage users and security profiles',
    description: 'After the deployment at least one profile must hold SecurityProfiles.Edit, Users.Edit and Users.EditPermission; otherwise nobody can repair a role in the console, only through the API. Checked only if this deployment takes them away from a profile that has them. An app can declare that this is intended, with a reason.',
  },
  'missing-application': {
    title: 'Applications that a role grants are associated with the instance',
    description: 'A role can grant a third-party application or MCP server that is not associated with the instance; its holders then have nothing to open. Connect lists the applications of an instance by ARN, while roles name them by namespace, so unless the namespaces are known too, the answer is certain only for an instance without any applications.',
  },
  'missing-flow-module': {
    title: 'Flow modules that a role may run exist',
    description: 'A flow module that is not on the instance cannot run as a tool, and the profile is rejected or grants nothing.',
  },
  'missing-hierarchy-group': {
    title: 'The hierarchy group that restricts a role exists',
    description: 'A role that is restricted to a group that does not exist reaches nobody, or is rejected.',
  },
  'name-taken': {
    title: 'No other profile of the instance has the name',
    description: 'A profile cannot be created under a name that already exists on the instance, whether it is a built-in profile, one created by hand or one of another stack. The same applies to a profile of this stack that moved to another logical ID: CloudFormation creates the new one before it deletes the old one. Two profiles of a stack cannot share a name either; where names are tokens, only the deployment can see that.',
  },
  'read-back': {
    title: 'The deployed profiles match their roles',
    description: 'After the deployment each profile is read again and compared with its role: permissions, applications, restrictions, flow modules and AI agents. A difference means that Connect or CloudFormation dropped, replaced or added something, so the role that was reviewed is not the one that users hold.\n\nWith `RuleSeverity.OFF` for all profiles of a stack, the stack has no resource that reads them.',
  },
  'unmanaged-profile': {
    title: 'A role of the app stands for every profile of the instance',
    description: 'A profile that somebody made by hand opens an instance past every review: no code shows what it grants, and no deployment changes it. The gravest are reported first: by the risk of what they grant, then by how many people hold them, if that was [counted](cli.md#snapshot). Only `connect-profiles check` and `drift` judge by this rule, because a deployment knows its own stack alone.\n\nFor information only are the profiles that every instance comes with, unless people hold one that carries a risk, and profiles that CloudFormation has tagged with another stack. Profiles that AWS manages are not reported. `--fail-on unmanaged` makes a run fail for all others.',
  },
  'unseen-name': {
    title: 'Names that are not in the catalog are in use on the instance',
    description: 'No API lists the names that exist. A name that a profile of the instance holds certainly exists; one that no profile holds may be new or misspelled. It is therefore reported as something that could not be determined, and does not fail anything.',
  },
  'write-failed': {
    title: 'Values that CloudFormation cannot set have been written',
    description: 'With `writeWhatCloudFormationCannot`, the deployment itself writes AI agents and tools of MCP servers. Where that fails, the profile lacks what its role requests, or keeps what the role no longer requests. Turning off or waiving `read-back` does not hide it.',
  },
  'access-metrics': {
    title: 'AccessMetrics without the permissions that the console selects with it',
    description: 'Metrics used to be a single permission. Profiles from before it was split, some of the default ones included, hold `AccessMetrics` alone and still work. The console selects its parts and the view of saved reports together with it, so after such a profile is saved there, it differs from its template.',
  },
  'ai-agent-tools': {
    title: 'A tool of an AI agent lacks a permission on one of its two sides',
    description: 'An AI agent acts on behalf of a person. Each of its tools requires permissions of both: if either the person or the profile of the AI agent does not have them, the tool fails in the middle of a contact.',
  },
  'application-without-ccp': {
    title: 'A third-party application without access to the Contact Control Panel',
    description: 'Third-party applications appear in the agent workspace, and only to users who can also access the Contact Control Panel. Judged by user: a role held together with this one may grant that access. MCP servers are tools of AI agents and do not need it.',
  },
  'beyond-cloudformation': {
    title: 'Settings that CloudFormation cannot express need an explicit opt-in',
    description: '`AWS::Connect::SecurityProfile` has no property for the AI agents that holders of a profile may call; only Connect\'s own API can set them. The second step of a deployment writes them if the validation of the instance has `writeWhatCloudFormationCannot`, and only then is it allowed to write. Without it, the role would be deployed without its AI agents. A profile can have at most 100.',
  },
  'both-access-controls': {
    title: 'Access control by tags and by hierarchy at once',
    description: 'Within one role, the two narrow each other: holders reach what satisfies both. In two roles of the same user, they add up: holders reach what satisfies either one. Two roles with tags add up as well.',
  },
  'break-glass-settings': {
    title: 'A role for emergencies lacks settings of an application',
    description: 'Who repairs an instance in an emergency needs the applications on it as well, above all where they manage their own permissions. The role gets every setting in use at its widest value. Preferences and deprecated settings do not count.',
  },
  'break-glass': {
    title: 'A role for emergencies, kept apart from all others',
    description: 'When a change has locked everybody out, somebody must still be able to repair users and security profiles. A role for that is in every report, which cannot be waived. Held together with a role for daily work, it would be used for daily work, so that is an error. So is a removal policy that deletes it with its stack.',
  },
  'cloudformation-limits': {
    title: 'The profile is within the limits of CloudFormation',
    description: 'CloudFormation rejects the profile at deployment: something required is missing, something is listed twice, there is too much of something, or a text has characters that the schema of the resource type does not allow. Its keys of tags have no spaces and no `@`, which Connect\'s own API allows, so a profile that was created by hand may not fit. Of tags with one key, only the last would count. [limits.md](limits.md) has every limit.',
  },
  'copy-without-settings': {
    title: 'A copy of a role lacks the settings of its original',
    description: 'A role that is saved as another one has its settings as well. Not so on another instance or in another stage: these have settings of their own, and until the copy has some there, its users get the default of the application.',
  },
  'custom-misspelling': {
    title: 'A custom permission that looks like one of the catalog',
    description: '`Permission.custom()` accepts any name, including one with a typo or one that AWS has renamed. A name that means nothing grants nothing, so the role deploys and its holders lack a permission. If the name is correct as it is, waive the finding.',
  },
  'custom-permission': {
    title: 'A permission that is not in the catalog',
    description: 'A custom permission is used as written. The library cannot say what it grants, requires or risks, so reviewers have to look it up. Once a later release of the catalog has it, the finding goes away.',
  },
  'default-profile-name': {
    title: 'A name that a profile of every instance has',
    description: 'A new instance comes with the profiles `Admin`, `Agent`, `CallCenterManager` and `QualityAnalyst`, and an instance has one profile of a name. Creating another one therefore fails, unless the default profile was renamed or deleted. To manage a default profile in code, import it, as `connect-profiles import` prepares, which also writes the waiver. Where the profiles of the instance are known, from a snapshot or in a deployment, the rule `name-taken` looks whether the name is free.',
  },
  'default-settings': {
    title: 'The default of an application opens more than necessary',
    description: 'An application gives a default to people whose security profile it has no settings for, such as users whom it has not seen yet. Setting up is easiest with an administrator\'s settings as that default, and it is easily left in place afterwards. A role opens less if it allows nothing that the default does not allow as well, and something less. Roles that each allow something of their own are not compared, and preferences are no access. A default that opens a setting with a risk is found whatever the others open.',
  },
  'destructive-permission': {
    title: 'Permissions that delete data permanently',
    description: 'Information, because deleting is an ordinary part of many jobs: a warning on every team lead who may delete a saved report would teach people to ignore warnings. Raise it to `warning` or `error` to require a waiver for each of them, or forbid the `destructive` risk with a guardrail. `DeleteCallRecordings` deletes transcripts as well.',
  },
  'download-button': {
    title: 'Withholding the download button does not prevent downloads',
    description: 'The permission shows or hides a button. Whoever may play a recording or read a transcript receives its content and can save it, with or without the button. This is information only: most roles leave the button out for good reasons, and only a role that relies on it for protection has a problem.',
  },
  'duplicate-name': {
    title: 'The same name twice on one instance',
    description: 'A name identifies one profile of an instance. The second profile fails at deployment, when others may already have been created. A reference to a profile with the name is a warning, because it may refer to this very profile.',
  },
  'empty-role': {
    title: 'A role without permissions',
    description: 'Connect accepts a profile that grants nothing, and users who hold only that one can do nothing. Usually a set was computed and turned out empty.',
  },
  'feature-dependency': {
    title: 'Part of what a permission offers requires another permission',
    description: 'The permission works, but something that its holders may expect of it does not: for example, an owner cannot be chosen for a case, because that list consists of queues, quick connects and users. `.withDependencies()` leaves these out on purpose: whether the role should have that part is a decision.',
  },
  'held-together': {
    title: 'A role that is held together with itself, or with a role of another instance',
    description: 'A role can name others in `heldTogetherWith` that its users also hold, so that what one of them lacks may come from another. Naming itself, or a role of another instance, must be a mistake. Two roles that name each other are fine: they are always held as a pair. Users that an app or a template defines tell by themselves which roles they hold together, and rules judge all that each of them holds. Nothing is known of a role that is not part of the same check, so what depends on it cannot be determined. An app can tell the permissions of another app\'s profile with `SecurityProfile.fromSecurityProfileAttributes()`.',
  },
  'hierarchy-based-leak': {
    title: 'Hierarchy restrictions that hide less than they seem to',
    description: 'The restriction hides the users of other parts of the hierarchy on the pages about users. Contact search, reports, rules and the hierarchy\'s own page still show everybody. If a user also holds a role that shows users without any restriction, that role wins.',
  },
  'instance-environment': {
    title: 'A profile, or something that it refers to, is not where its instance is',
    description: 'CloudFormation creates a security profile in the account and Region of the stack, and finds the instance only there. A hierarchy group or flow module of another instance does not exist on this one, although the ID alone looks right. If the environment of the stack or of the instance is known only at deployment, the deployment checks it.',
  },
  'legacy-name': {
    title: 'A permission that AWS has replaced',
    description: 'The API still accepts the old name. When somebody saves the profile in the Connect console, the console writes the new names instead; from then on the profile differs from its template, and the next deployment reverts it. The fix leaves out what would be of no use to the role, such as the download button of recordings that it cannot open.',
  },
  'malformed-profile': {
    title: 'A profile that is not written as its resource type has it',
    description: 'A property has a name that the resource type does not have, a value is of another type or none of those that are allowed, or an item lacks its name. CloudFormation fails the deployment. Until then, a restriction that is misspelled looks as if it were there.',
  },
  'missing-default-settings': {
    title: 'An application has no default',
    description: 'People can hold a profile that has no settings of an application: one that another app made, or one that is new. Without a default, the application alone decides what they may do, and a permissive application lets them do everything.',
  },
  'missing-dependency': {
    title: 'A permission is granted without another that it requires',
    description: 'Many permissions open something inside a page that only another permission opens: recordings are reached through contact search, and cases show a customer profile. The Connect console selects the other check box automatically; the API and CloudFormation do not, and whoever holds the role finds a button missing or a panel empty.\n\nChecked per user: what a role held together with this one grants counts as well. If such a role is not known here, or if AWS intends users to hold two roles and this one names no other, the answer is not certain, and the finding is a warning.',
  },
  'my-contacts-superseded': {
    title: 'Access to own contacts along with access to all contacts',
    description: 'With both, holders see all contacts: the narrower permission does not narrow anything. Many roles have both on purpose; it matters only if the role was meant to see nothing but its own contacts.',
  },
  'other-instance': {
    title: 'A profile is validated on its own instance',
    description: 'The mixin `ValidatedSecurityProfile` can be given the instance of the profiles that it is applied to. A profile on another instance would pass a validation that says nothing of it. That is an error, also if the `instanceArn` of the profile changes after the mixin was applied. If only the deployment knows one of the two, it is a warning.',
  },
  'privilege-escalation': {
    title: 'A permission that lets its holders raise their own access',
    description: 'Whoever can edit roles or users can become an administrator: by giving themselves another role, by widening their own, or by signing in as somebody else after a password reset. Such a role must be declared privileged, with a reason that reviewers see; the finding is then information. Where possible, restrict it with access control tags on `User` and `SecurityProfile`.',
  },
  'profile-name': {
    title: 'A name that Connect does not accept',
    description: 'Letters without accents, digits, spaces, `_`, `@` and `-`, 1 to 127 characters. The name cannot be changed later: CloudFormation creates a new profile and then deletes the old one, which Connect refuses as long as users hold it.',
  },
  'profile-quota': {
    title: 'More roles for one instance than the default quota allows',
    description: 'An instance can have 100 security profiles unless AWS raised the quota (`L-F325A715`); those that the instance already has count as well. Beyond the quota, the deployment fails halfway. Once the quota has been raised, acknowledge the finding for the app: `Validations.of(app).acknowledge({ id: \'cdk-connect-security-profiles:profile-quota\', reason: \'The quota is 250\' })`.',
  },
  'profiles-per-user': {
    title: 'More roles held together than a user can hold',
    description: 'A user can hold at most 10 security profiles. At most 7 of them may have access control by tags or by hierarchy: so the newest copies of both pages of AWS. Older copies of the page about tags said three, and the archived one said one; older copies of the page about hierarchy said two. The sources have the dates on which they were read. AWS does not say what happens beyond that number, so it is a warning.',
  },
  'recommended-dependency': {
    title: 'A permission is usually granted together with another one',
    description: 'Nothing fails without it. AWS or experience recommends granting the two together, or the console does so; it is reported so that leaving it out is a choice and not an oversight.',
  },
  'redacted-and-unredacted': {
    title: 'Redacted and unredacted versions of the same content',
    description: 'Holding both never shows both. If a contact was redacted, their holders see only the redacted version, so a role that should hear originals must not have the redacted permission. If a contact was not redacted, because redaction was off in the flow or the contact was not analyzed, they see everything. A role that should see only redacted content must not have the other permission.',
  },
  'restriction-defeated': {
    title: 'A restricting permission along with one that it blocks',
    description: 'A few permissions restrict whoever holds them. Together with a permission that requires what they take away, one of the two is a mistake. Users who hold several roles are assumed to be restricted as soon as one of the roles restricts them, so roles held together are checked as one; AWS does not say how such roles combine.',
  },
  'retired-name': {
    title: 'A permission for something that Connect no longer offers',
    description: 'It no longer grants anything. Left in place, it misleads whoever reviews the role, and the service may reject it one day.',
  },
  'screen-recording-audio': {
    title: 'Screen recordings expose audio that is otherwise redacted for the role',
    description: 'A screen recording is played with the audio of the call, and that audio is not redacted unless rule-based redaction is on. A role that has no access to unredacted call recordings can hear them there.',
  },
  'setting-bypassed': {
    title: 'An application withholds what the role opens in Connect itself',
    description: 'People who find a feature turned off in an application can also sign in to Connect. If their role opens the same feature there, the setting does not keep them from it. A choice or a level can say so for itself: people who see their own contacts in an application, and may search all contacts in Connect, see all of them. That may be intended, so the finding is information. If another role of the same people allows it, nothing is withheld.',
  },
  'setting-deprecated': {
    title: 'A setting that the application no longer uses',
    description: 'The application still accepts the setting and does nothing with it.',
  },
  'setting-lock-out': {
    title: 'Nobody can manage the permissions of an application anymore',
    description: 'If the setting with which people manage the permissions of an application is taken away from everybody, nobody can give it back. A definition says which setting that is with `managesAccess`. At least one role must have it at its widest value.',
  },
  'setting-needs': {
    title: 'A setting of an application lacks a permission in Connect',
    description: 'Applications have settings of their own, and do through Connect what these allow: listening in requires the permission to listen in and the Contact Control Panel, and playing a recording requires the permission for recordings. If the role does not have them, people see a button that fails. Permissions of a role that is held together with this one count as well.',
  },
  'setting-requires': {
    title: 'A setting of an application has no effect without another one',
    description: 'Some settings extend what another one allows: only people who may upload attachments can upload them in bulk. A role that is held together with this one can allow it, because people who hold several profiles have all that any of them allows.',
  },
  'setting-reserved': {
    title: 'A setting that is reserved for others',
    description: 'Some settings are for a few people whom the definition names with `reservedFor`. Each profile that may have more than the most restricted value is named with `reserve()`, so that nobody else is given it in passing.',
  },
  'setting-unassigned': {
    title: 'A setting that no role has',
    description: 'When an application gets a new feature, its setting is at its most restricted value for everybody. Until roles are given more, nobody sees the feature. Preferences and deprecated settings do not count.',
  },
  'stack-limits': {
    title: 'A stack that exceeds, or nearly exceeds, the limits of CloudFormation',
    description: 'CloudFormation allows 500 resources and 1,000,000 bytes per template ([its quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)). More resources are an error, as in the CDK, whose context key `@aws-cdk/core:stackResourceLimit` applies here too. More bytes are a warning, because they are estimated; CloudFormation rejects the template at deployment, before anything changes. From 90% of a limit on, the finding is information. A nested stack has a template of its own and counts on its own. [Many roles](scale.md#how-much-one-stack-holds) says how to split a stack.',
  },
  'tag-based-leak': {
    title: 'Access control tags that hide less than they seem to',
    description: 'Tags restrict only the pages of the resources that the role names with them: contact search, rules and scheduled reports still show everything. Two pages of AWS disagree about dashboards, metrics, the activity audit and login/logout reports. The newer one says that they obey tags if their permission is in the same profile as the tags. The older one says to withhold them, which is reported as information. The Cases performance dashboard obeys none; it opens to roles that have dashboards, case fields and case templates. Restricting a resource that the role may not view hides it completely. If `User` is restricted and `SecurityProfile` is not, holders can still give their users any role. If a user also holds a role that shows the resource without any restriction, that role wins.\n\nAWS documents four names of kinds that tags can restrict: `User`, `SecurityProfile`, `Queue` and `RoutingProfile`. The console restricts others as well, such as flows and evaluation forms. For these, the library uses the names that other operations of the API have, and reports them as not verified.',
  },
  'unassociated-ai-agent-profile': {
    title: 'A profile for AI agents does nothing until an AI agent has it',
    description: 'CloudFormation can make a security profile, and cannot give it to an AI agent: that takes the operation `AssociateSecurityProfiles` of Connect\'s own API. The second step of a deployment calls it for the AI agents that `aiAgentArns` names, if the validation of the instance has `writeWhatCloudFormationCannot`. Otherwise somebody has to do it, for every version of an AI agent again. A snapshot that knows the AI agent (`snapshot --ai-agent`) and its profiles answers the question as well.',
  },
  'unknown-name': {
    title: 'A permission name that does not exist',
    description: 'Connect\'s API does not list the valid names, and a name without meaning grants nothing: the role deploys, but its holders lack something. Names are compared with the catalog of this release. For a name that AWS added since, use `Permission.custom()`, which states that the name is intended.',
  },
  'unused-except': {
    title: 'An exception that has no effect',
    description: '`except` names a permission that the profile would not hold without it: its scopes have taken it away already, or it never had it. Often another permission of a similar name was meant, which the profile still holds.',
  },
  'unknown-rule': {
    title: 'A severity that has no effect',
    description: 'A severity for a guardrail that the app does not have has no effect: the finding that it was meant for keeps its severity. Give the rule that `addGuardrail()` returns, or define the guardrail. The findings of a guardrail that is not `waivable` are always errors. Rules of the library are constants of `ProfileRule`, so that only code without types can misspell one.',
  },
  'unused-waiver': {
    title: 'A waiver that has no effect',
    description: 'Remove a waiver whose finding is gone: it would silently excuse the next one. A waiver that names a permission which the finding is not about, or that gives no reason, has no effect; the finding that it was meant for is still reported. The same goes for an acknowledgment of the CDK that meets an error, because acknowledgments accept warnings and information only. It also goes for one whose ID lacks the name of the library while its rule has findings, because another library may have a rule of that ID. Waivers of rules that are checked at another moment, such as at deployment, do not count here.',
  },
};
