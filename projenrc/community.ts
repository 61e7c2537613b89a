import { YamlFile, type awscdk } from 'projen';
import { REPOSITORY } from './package';

const FORMS = '.github/ISSUE_TEMPLATE';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** The language of code that is pasted, which GitHub then shows as it is. */
  readonly render?: string;
  readonly optional?: boolean;
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly label: string;
  readonly fields: readonly Field[];
}

/** What people are asked for when they open an issue. */
export function configureCommunity(project: awscdk.AwsCdkConstructLibrary) {
  form(project, 'bug', {
    name: 'Something does not work',
    description: 'A construct, a rule, the command or the validation does something else than its documentation says',
    label: 'bug',
    fields: [
      { id: 'input', label: 'The smallest input', description: 'Code, template or plan. Without names and IDs of your own instance, please.', render: 'ts' },
      { id: 'actual', label: 'What happened', description: 'The whole message, and the command line.', render: 'text' },
      { id: 'expected', label: 'What you expected', description: 'And where the documentation says so, if it does.' },
      { id: 'versions', label: 'Versions', placeholder: 'cdk-connect-security-profiles 0.1.0, aws-cdk-lib 2.276.0, Node.js 22, Python 3.12' },
    ],
  });
  form(project, 'permission', {
    name: 'A permission is wrong or missing',
    description: 'What a permission grants, needs or risks is told wrong, or AWS has one that the catalog does not have',
    label: 'catalog',
    fields: [
      { id: 'name', label: 'Name of the permission in the API', placeholder: 'Cases.View' },
      { id: 'fact', label: 'What is wrong, and what is right' },
      { id: 'source', label: 'How you know', description: 'The address of a page of AWS and its date, or what you tried in the console or the API.' },
    ],
  });
  form(project, 'idea', {
    name: 'Something is missing',
    description: 'A rule, a ready role, a format, an input, or anything else',
    label: 'enhancement',
    fields: [
      { id: 'job', label: 'What you want to get done', description: 'And how you do it today.' },
      { id: 'proposal', label: 'How it could look', description: 'Code, a command line, or a report.', optional: true },
    ],
  });
  new YamlFile(project, `${FORMS}/config.yml`, {
    obj: {
      blank_issues_enabled: false,
      contact_links: [{
        name: 'Report a vulnerability',
        url: `${REPOSITORY}/security/advisories/new`,
        about: 'In private. SECURITY.md says what counts as one.',
      }],
    },
  });
}

function form(project: awscdk.AwsCdkConstructLibrary, file: string, { name, description, label, fields }: Form) {
  new YamlFile(project, `${FORMS}/${file}.yml`, {
    obj: {
      name,
      description,
      labels: [label],
      body: fields.map(({ id, optional = false, ...attributes }) => (
        { type: attributes.placeholder === undefined ? 'textarea' : 'input', id, attributes, validations: { required: !optional } })),
    },
  });
}
