import { failureOf } from './failure';
import { visible } from '../formats/visible';

/** Longer texts of services help nobody in a stack's events. */
const MOST_CHARACTERS = 160;

/** What was denied, on which resource and by what kind of policy, takes more. */
const MOST_OF_DENIAL = 600;

/** What the function says: why a call did not tell what was asked, as the end of a sentence that starts with the call. */
export function explainInFunction(error: unknown): string {
  const { kind, name, message, code } = failureOf(error);
  switch (kind) {
    case 'denied':
      // Whose access it is needs no words here, and there are few.
      return `access was denied${clause(message.replace(/^User: \S+ is /, ''), MOST_OF_DENIAL) || ', and AWS did not say by what'}.`;
    case 'throttled':
      return 'it was throttled until the time was over. Deploy again when less is going on in the account.';
    case 'endless':
      return 'the same page token came twice, so its list has no end.';
    case 'unreachable':
      return `it did not answer in time${code && code !== 'ETIMEDOUT' ? ` (${code})` : ''}. Deploy again; in a VPC, the function needs a way to the endpoint.`;
    case 'credentials':
    case 'clock':
      return `the credentials or the clock of the function were not accepted (${name}).`;
    case 'unreadable':
      return 'its answer could not be read.';
    default:
      return `${name}${clause(message, MOST_CHARACTERS)}.`;
  }
}

/** What the service says, after a colon; nothing where it says nothing. */
function clause(message: string, most: number): string {
  const text = message.split('\n')[0].trim().replace(/\.$/, '');
  return text && text !== 'UnknownError' ? `: ${text.length > most ? `${text.slice(0, most)}…` : text}` : '';
}

/** What the command says: why a call did not tell what was asked, as one sentence that its caller can act on. */
export function explainInCommand(operation: string, error: unknown): string {
  const { kind, name, message, code } = failureOf(error);
  switch (kind) {
    case 'denied':
      return message === ''
        ? `${operation} was denied: your credentials lack connect:${operation.split(' ')[0]}, or a policy above them forbids the call.`
        : sentence(`${operation} was denied: ${visible(message).slice(0, MOST_OF_DENIAL)}`);
    case 'throttled':
      return `${operation} was throttled for too long. Try again when less is going on in the account.`;
    case 'unreachable':
      return `Connect could not be reached (${code ?? name}${code === 'EPROXY' ? `: ${visible(message)}` : ''}). `
        + 'Check the network, the Region, and HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.';
    case 'unreadable':
      // Its message is the SDK's, for those who use it.
      return `${operation} was answered with something that is not from Connect, such as the page of a proxy. Check HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.`;
    case 'credentials':
      return /CredentialsProvider/.test(name)
        ? 'No AWS credentials were found. Set AWS_PROFILE, or sign in as you do for the AWS command line.'
        : `AWS did not accept your credentials (${name}). Sign in again.`;
    default:
      return sentence(`${operation} failed with ${visible(name)}${message === '' ? '' : `: ${visible(withoutHint(message)).slice(0, 200)}`}`);
  }
}

/** Without what the SDK adds for whoever programs with it. */
function withoutHint(message: string): string {
  return message.replace(/\s*Deserialization error: to see the raw response[^]*/, '');
}

function sentence(text: string): string {
  return text.replace(/\.?$/, '.');
}
