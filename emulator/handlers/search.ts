import type {
  ControlPlaneTagFilter,
  SearchSecurityProfilesRequest,
  SearchSecurityProfilesResponse,
  SearchUsersRequest,
  SearchUsersResponse,
  StringCondition,
  TagCondition,
} from '@aws-sdk/client-connect';
import type { Call } from './call';
import { ServiceError } from '../protocol/service-error';

interface Criteria {
  readonly AndConditions?: readonly Criteria[];
  readonly OrConditions?: readonly Criteria[];
  readonly StringCondition?: StringCondition;
}

/** The searchable values of one record by the name of their field. */
type Fields = Readonly<Record<string, readonly string[]>>;
type Tags = Readonly<Record<string, string>>;

/** A text condition shorter or longer than this is not valid. */
const CONTAINS_LENGTH = { min: 2, max: 25 };

export const search = {
  SearchSecurityProfiles(call: Call<SearchSecurityProfilesRequest>): SearchSecurityProfilesResponse {
    const instance = call.instance();
    const { SearchCriteria, SearchFilter } = call.input;
    const matching = instance.securityProfiles.filter(({ name, tags }) =>
      meets(call, SearchCriteria, { name: [name] }) && passes(SearchFilter?.TagFilter, tags));

    const { items, NextToken } = call.page(matching);
    return {
      SecurityProfiles: items.map(({ id, arn, name, description, type, tags }) => ({
        Id: id,
        OrganizationResourceId: instance.id,
        Arn: arn,
        SecurityProfileName: name,
        Description: description,
        Type: type,
        Tags: tags,
      })),
      NextToken,
      ApproximateTotalCount: matching.length,
    };
  },

  SearchUsers(call: Call<SearchUsersRequest>): SearchUsersResponse {
    const { SearchCriteria, SearchFilter } = call.input;
    if (SearchFilter?.UserAttributeFilter || SearchCriteria?.ListCondition || SearchCriteria?.HierarchyGroupCondition) {
      throw new ServiceError('NotEmulated', 'The emulator searches users by text conditions and tags only.');
    }
    const matching = call.instance().users.filter((user) => meets(call, SearchCriteria, {
      username: [user.username],
      firstname: [user.firstName ?? ''],
      lastname: [user.lastName ?? ''],
      routingprofileid: [user.routingProfileId],
      securityprofileid: user.securityProfileIds,
      resourceid: [user.id],
    }) && passes(SearchFilter?.TagFilter, user.tags));

    const { items, NextToken } = call.page(matching);
    return {
      Users: items.map((user) => ({
        Id: user.id,
        Arn: user.arn,
        Username: user.username,
        IdentityInfo: { FirstName: user.firstName, LastName: user.lastName },
        SecurityProfileIds: user.securityProfileIds,
        RoutingProfileId: user.routingProfileId,
        HierarchyGroupId: user.hierarchyGroupId,
        Tags: user.tags,
      })),
      NextToken,
      ApproximateTotalCount: matching.length,
    };
  },
};

function meets(call: Call<object>, criteria: Criteria | undefined, fields: Fields): boolean {
  const { AndConditions = [], OrConditions, StringCondition: condition } = criteria ?? {};
  return AndConditions.every((part) => meets(call, part, fields))
    && (OrConditions?.some((part) => meets(call, part, fields)) ?? true)
    && (condition === undefined || holds(call, condition, fields));
}

function holds(call: Call<object>, { FieldName = '', Value = '', ComparisonType = 'EXACT' }: StringCondition, fields: Fields): boolean {
  const values = fields[FieldName.toLowerCase()];
  if (!values) {
    throw call.unacceptable(`FieldName must be one of ${Object.keys(fields).join(', ')}, got "${FieldName}"`);
  }

  const { min, max } = CONTAINS_LENGTH;
  if (ComparisonType === 'CONTAINS' && (Value.length < min || Value.length > max)) {
    throw call.unacceptable(`A value to be contained must have ${min} to ${max} characters, got ${Value.length}`);
  }
  const wanted = Value.toLowerCase();
  return values.map((value) => value.toLowerCase()).some((value) => {
    switch (ComparisonType) {
      case 'CONTAINS': return value.includes(wanted);
      case 'STARTS_WITH': return value.startsWith(wanted);
      default: return value === wanted;
    }
  });
}

function passes(filter: ControlPlaneTagFilter | undefined, tags: Tags): boolean {
  const { TagCondition: single, AndConditions = [], OrConditions } = filter ?? {};
  return [...AndConditions, ...(single ? [single] : [])].every((condition) => carries(tags, condition))
    && (OrConditions?.some((conditions) => conditions.every((condition) => carries(tags, condition))) ?? true);
}

function carries(tags: Tags, { TagKey = '', TagValue }: TagCondition): boolean {
  return TagKey in tags && (TagValue === undefined || tags[TagKey] === TagValue);
}
