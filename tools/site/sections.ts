/** A document of the repository that becomes pages. */
export interface SiteDocument {
  readonly file: string;
  /** What the list of pages calls it, where that is not its heading. */
  readonly label?: string;
  /** The file's name on the site, where it is not its own. */
  readonly name?: string;
  /** Parts of it that become pages of their own. */
  readonly parts?: DocumentParts;
}

/** Parts of a document that become pages: where each starts, with its anchor and its title. */
export interface DocumentParts {
  readonly start: RegExp;
  readonly layout: string;
  /** The heading of these pages in the list of pages. */
  readonly group: string;
  /** What the text of such a page is, where it is not that of the part. */
  readonly rewrite?: (markdown: string) => string;
}

/** A section of the site: a folder of pages, in the order in which they are read. */
export interface SiteSection {
  readonly folder: string;
  readonly title: string;
  /** One sentence, which the first page of the site has. */
  readonly about: string;
  readonly documents: readonly SiteDocument[];
}

/** On a page of its own, a rule has headings where it has labels among others, and its severity stands out. */
export function withRuleHeadings(markdown: string): string {
  return markdown.replace(/^\*\*(Wrong|Right)\*\*$/gm, '## $1').replace(/^Found:$/m, '### Found')
    .replace(/^\*\*(.+)\*\* Severity: (\w+)\.$/m, '<p class="lead">$1 <span class="tag $2">$2</span></p>');
}

export const SECTIONS: readonly SiteSection[] = [
  {
    folder: 'start',
    title: 'Get started',
    about: 'Install the library, write a role, and bring what exists under review.',
    documents: [
      { file: 'README.md', name: 'index', label: 'Overview' },
      { file: 'docs/from-cfn-security-profile.md', label: 'From CfnSecurityProfile' },
      { file: 'docs/terraform.md', label: 'Terraform' },
      { file: 'docs/taking-over.md' },
      { file: 'docs/languages.md' },
    ],
  },
  {
    folder: 'roles',
    title: 'Roles',
    about: 'Ready roles, and everything that a role of your own can be given.',
    documents: [
      { file: 'docs/roles.md', name: 'index', label: 'Overview', parts: { start: /^<a id="(?<anchor>[\w-]+-profile)"><\/a>\n## (?<title>.+)\n/gm, layout: 'role', group: 'Ready roles' } },
      { file: 'docs/options.md' },
      { file: 'docs/profile-settings.md' },
      { file: 'docs/scale.md' },
    ],
  },
  { folder: 'permissions', title: 'Permissions', about: 'Every permission: what it opens, needs and risks, who holds it, and how to write it.', documents: [] },
  {
    folder: 'rules',
    title: 'Rules',
    about: 'What is judged, with an example that is wrong and one that is right for each rule.',
    documents: [{ file: 'docs/rules.md', name: 'index', label: 'Overview', parts: { start: /^### (?<anchor>(?<title>[\w-]+))\n/gm, layout: 'rule', group: 'All rules', rewrite: withRuleHeadings } }],
  },
  {
    folder: 'policies',
    title: 'Policies',
    about: 'Severities, waivers, guardrails and packs of them, and separation of duties.',
    documents: [{ file: 'docs/findings.md', label: 'Severities and waivers' }, { file: 'docs/guardrails.md', label: 'Guardrails and packs' }],
  },
  {
    folder: 'reviews',
    title: 'Reviews',
    about: 'The command, for changes in pull requests and for access that is signed once a quarter.',
    documents: [{ file: 'docs/cli.md', label: 'The command' }, { file: 'docs/access-review.md' }, { file: 'docs/github-actions.md' }, { file: 'docs/gitlab.md' }],
  },
  {
    folder: 'deployment',
    title: 'Deployment',
    about: 'What is checked against the live instance before anything changes, and afterwards.',
    documents: [
      { file: 'docs/deployment.md', name: 'index', label: 'What happens' },
      { file: 'docs/hook.md' },
      { file: 'docs/watch.md' },
      { file: 'docs/limits.md' },
      { file: 'docs/threat-model.md' },
    ],
  },
  { folder: 'api', title: 'API', about: 'Every class, its properties and methods, a page each.', documents: [] },
  {
    folder: 'project',
    title: 'Project',
    about: 'What a version promises, what changed, and how to change the library itself.',
    documents: [
      { file: 'docs/versioning.md', name: 'index' },
      { file: 'CHANGELOG.md' },
      { file: 'SECURITY.md' },
      { file: 'CONTRIBUTING.md' },
      { file: 'ARCHITECTURE.md' },
    ],
  },
];

/** Documents that the site shows in another way: the explorer of permissions, and the API by class. */
export const REPLACED: Readonly<Record<string, string>> = {
  'docs/permissions.md': '/permissions/index.html',
  'API.md': '/api/index.html',
};
