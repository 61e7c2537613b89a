import { isChangeSet } from './cli-answers';
import { isRawState } from './terraform/terraform';
import { own } from '../../formats/shapes';

const SHOW = 'Give what "terraform show -json" (or "tofu show -json") writes';

/** What people hand over by mistake, before it can be parsed: what it is, and what makes the right one. */
export function mistakenText(text: string): string | undefined {
  if (text.trim() === '') {
    return 'is empty. Run what writes it again, and look at its errors: ">" makes a file of a command that fails, too.';
  }
  const binary = mistakenBinary(text);
  if (binary !== undefined) {
    return binary;
  }
  if (text.includes('\u0000')) {
    return 'is not UTF-8; UTF-16 is what ">" of Windows PowerShell writes. Write it again as UTF-8: terraform show -json FILE | Out-File -Encoding utf8 plan.json.';
  }
  return /^\s*\{"@level":/.test(text) ? `is the stream of messages of "plan -json", which has no values. ${SHOW} of a plan that "plan -out" wrote.` : undefined;
}

/** The same of what is no text at all. */
export function mistakenBinary(bytes: string): string | undefined {
  return /^PK\u0003\u0004/.test(bytes)
    ? `is a binary file: a plan of Terraform as "plan -out" writes it, or another archive. ${SHOW} of it: terraform show -json FILE > plan.json.` : undefined;
}

/** The same of what could be parsed. */
export function mistakenJson(parsed: unknown): string | undefined {
  if (isRawState(parsed)) {
    return `is a state as it is stored, whose form no tool promises. ${SHOW}: it reads the state where no file is named.`;
  }
  if (isChangeSet(parsed)) {
    return 'is the description of a change set, which has no properties. Give the template of it: '
      + 'aws cloudformation get-template --change-set-name NAME --stack-name STACK --template-stage Processed.';
  }
  return own(parsed, 'SecurityProfileSummaryList') === undefined ? undefined
    : 'is a list of profiles without what they hold. Record the instance with "connect-profiles snapshot".';
}
