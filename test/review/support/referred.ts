import fc from 'fast-check';
import { EVERYTHING, placesIn, withAt, type Json, type Mutation, type Place } from './mutations';

/** A template of which a profile can refer to every part. */
const REFERRED_APP: Json = {
  Parameters: {
    Stage: { Type: 'String', Default: 'dev', Description: 'of the app' },
    Size: { Type: 'Number', Default: '1' },
    Group: { Type: 'String' },
    Prefix: { Type: 'String', Default: 'shar' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/group' },
  },
  Rules: { Known: { Assertions: [{ Assert: { 'Fn::Contains': [['north', 'south'], { Ref: 'Group' }] } }] } },
  Conditions: {
    Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    Large: { 'Fn::And': [{ Condition: 'Prod' }, { 'Fn::Equals': [{ Ref: 'Size' }, '9'] }] },
  },
  Mappings: { Sites: { 'us-east-1': { group: 'north', office: 'a' }, 'eu-west-2': { group: 'south', office: 'b' } } },
  Resources: {
    Parameter: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/group', Type: 'String', Value: { Ref: 'Group' } } },
    Lookup: { Type: 'Custom::Lookup', Properties: { ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:lookup', Stage: { Ref: 'Stage' } } },
    Inner: {
      Type: 'AWS::CloudFormation::StackSet',
      Properties: {
        StackSetName: 'inner',
        Parameters: [{ ParameterKey: 'Team', ParameterValue: { Ref: 'Group' } }, { ParameterKey: 'Other', ParameterValue: 'x' }],
        StackInstancesGroup: [{
          DeploymentTargets: { Accounts: ['111122223333'] }, Regions: ['us-east-1'], ParameterOverrides: [{ ParameterKey: 'Team', ParameterValue: 'one' }],
        }],
        TemplateBody: {
          Parameters: { Team: { Type: 'String', Default: 'none' }, Other: { Type: 'String' } },
          Resources: {},
          Outputs: { Team: { Value: { Ref: 'Team' } }, Other: { Value: { Ref: 'Other' } } },
        },
      },
    },
  },
  Outputs: { Shared: { Value: { 'Fn::GetAtt': ['Lookup', 'Id'] }, Export: { Name: 'shared' } }, Other: { Value: 'x', Export: { Name: 'other' } } },
};

const [STAGE, GROUP] = [['Parameters.Stage'], ['Parameters.Group', 'Rules']];
const PARAMETER = ['Resources.Parameter', ...GROUP];
const LOOKUP = ['Resources.Lookup', ...STAGE];
const SITES = ['Mappings.Sites.us-east-1.group', 'Mappings.Sites.eu-west-2.group'];
const INNER = 'Resources.Inner.Properties';
const TEAM = [
  `${INNER}.TemplateBody.Parameters.Team`, `${INNER}.Parameters.0`, `${INNER}.StackInstancesGroup.0`, ...GROUP,
];

/** References, and the places in the template that decide on what they stand for. */
const REFERENCES: readonly (readonly [unknown, readonly string[]])[] = [
  [{ Ref: 'Stage' }, STAGE],
  [{ Ref: 'Group' }, GROUP],
  [{ Ref: 'Stored' }, ['Parameters.Stored', ...PARAMETER]],
  ['{{resolve:ssm:/group}}', PARAMETER],
  [{ 'Fn::Sub': 'a-${Stage}' }, STAGE],
  [{ 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'Group' }] }] }, GROUP],
  [{ 'Fn::If': ['Prod', 'x', { Ref: 'AWS::NoValue' }] }, ['Conditions.Prod', ...STAGE]],
  [{ 'Fn::If': ['Large', 'x', 'y'] }, ['Conditions', 'Parameters.Size', ...STAGE]],
  [{ 'Fn::FindInMap': ['Sites', 'us-east-1', 'group'] }, [SITES[0]!]],
  [{ 'Fn::FindInMap': ['Sites', { Ref: 'AWS::Region' }, 'group'] }, SITES],
  [{ 'Fn::FindInMap': ['Sites', { Ref: 'Stage' }, 'group'] }, [...SITES, ...STAGE]],
  [{ 'Fn::GetAtt': ['Lookup', 'Id'] }, LOOKUP],
  [{ 'Fn::GetAtt': 'Lookup.Name' }, LOOKUP],
  [{ 'Fn::ImportValue': 'shared' }, ['Outputs.Shared', ...LOOKUP]],
  [{ 'Fn::ImportValue': { 'Fn::Sub': '${Prefix}ed' } }, ['Parameters.Prefix', 'Outputs.Shared', ...LOOKUP]],
  [{ 'Fn::GetAtt': ['Inner', 'Outputs.Team'] }, [...TEAM, `${INNER}.TemplateBody.Outputs.Team`]],
];

/** Where a reference can turn out to be the name of something that decides, and the type without which nothing is nested. */
const MAY_NAME_ANYTHING = ['Resources.Inner.Type', `${INNER}.Parameters.1.ParameterKey`, 'Outputs.Other.Export.Name'];

/** A profile with some references in it, in the template that they refer to. */
export interface ReferringProfile {
  readonly template: Json;
  /** The places in the template that decide on what it has. */
  readonly decisive: readonly string[];
}

export function anyReferringProfile(): fc.Arbitrary<ReferringProfile> {
  const replacements = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...REFERENCES)), { minLength: 1, maxLength: 4 });
  return fc.tuple(replacements, fc.boolean()).map(([all, isConditional]) => {
    const properties = all.reduce<Json>((one, [at, [reference]]) => {
      const places = placesIn(one).slice(1);
      return withAt(one, places[at % places.length]!.path, reference) as Json;
    }, EVERYTHING);
    const written = JSON.stringify(properties);
    return {
      template: withAt(REFERRED_APP, ['Resources', 'Profile'], {
        Type: 'AWS::Connect::SecurityProfile', Properties: properties, ...(isConditional ? { Condition: 'Prod' } : {}),
      }) as Json,
      decisive: [
        ...REFERENCES.filter(([reference]) => written.includes(JSON.stringify(reference))).flatMap(([, places]) => places),
        ...(isConditional ? ['Conditions.Prod', ...STAGE] : []),
      ],
    };
  });
}

/** A change of anything in its template but the profile itself, and whether that decides on what the profile has. */
export function anyChangeAround({ template, decisive }: ReferringProfile): fc.Arbitrary<Mutation & { readonly isDecisive: boolean }> {
  const places: Place[] = Object.keys(template).flatMap((section) => placesIn(template[section], [section]))
    .filter(({ path, value }) => path[1] !== 'Profile' && path.length > 2 && typeof value !== 'object' && !MAY_NAME_ANYTHING.includes(path.join('.')));
  const change = fc.constantFrom<(value: unknown) => unknown>((value) => `${String(value)}x`, () => undefined, () => ({ Ref: 'Size' }));
  return fc.tuple(fc.nat(), change).map(([at, to]) => {
    const { path, value } = places[at % places.length]!;
    const where = path.join('.');
    return {
      what: `${String(to(value))} at ${where}`,
      to: withAt(template, path, to(value)),
      // Texts for people mean nothing.
      isDecisive: path[path.length - 1] !== 'Description' && decisive.some((place) => `${where}.`.startsWith(`${place}.`)),
    };
  });
}
