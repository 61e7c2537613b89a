/** What can be given for an app, for help texts. */
export const INPUT = 'cloud assembly, template, plan of Terraform (JSON), snapshot, ARN of an instance, Git revision (main, origin/main...), '
  + 'file in one (main:template.json), or any other input of docs/cli.md';
