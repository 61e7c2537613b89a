import { apiModel, type MemberModel, shapeOf } from './api-model';
import type { Route } from './router';
import { ServiceError } from './service-error';

type Input = Record<string, unknown>;

/** Gathers an operation's input from the path, the query and the JSON body, as the model places each member. */
export function readInput({ operation, labels }: Route, query: URLSearchParams, body: string): Input {
  const { members = {} } = shapeOf(apiModel.operations[operation].input);
  const json = parse(body);
  const input: Input = {};
  for (const [name, member] of Object.entries(members)) {
    const value = valueOf(name, member, labels, query, json);
    if (value !== undefined && value !== null) {
      input[name] = value;
    }
  }
  return input;
}

function valueOf(name: string, member: MemberModel, labels: Route['labels'], query: URLSearchParams, json: Input) {
  switch (member.location) {
    case 'uri': return labels[member.locationName!];
    case 'querystring': return fromQuery(member, query.getAll(member.locationName!));
    default: return json[member.locationName ?? name];
  }
}

function fromQuery({ shape }: MemberModel, values: readonly string[]) {
  if (values.length === 0) {
    return undefined;
  }
  switch (shapeOf(shape).type) {
    case 'list': return values;
    // What is no number stays text, for the validator to report.
    case 'integer': return /^-?\d+$/.test(values[0]) ? Number(values[0]) : values[0];
    default: return values[0];
  }
}

function parse(body: string): Input {
  if (body === '') {
    return {};
  }
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
      return json as Input;
    }
  } catch {
    // Falls through to the one answer for every body that is not a JSON object.
  }
  throw new ServiceError('InvalidRequestException', 'The body must be a JSON object.');
}
