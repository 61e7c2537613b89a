import type { ListTagsForResourceRequest, ListTagsForResourceResponse, TagResourceRequest, UntagResourceRequest } from '@aws-sdk/client-connect';
import type { Call } from './call';

type TagCall = Call<ListTagsForResourceRequest>;

const MOST_TAGS = 50;

export const tags = {
  TagResource(call: Call<TagResourceRequest>): void {
    const resource = taggable(call);
    const merged = { ...resource.tags, ...call.input.tags };
    if (Object.keys(merged).length > MOST_TAGS) {
      throw call.unacceptable(`A resource has at most ${MOST_TAGS} tags, got ${Object.keys(merged).length}`);
    }
    resource.tags = merged;
  },

  UntagResource(call: Call<UntagResourceRequest>): void {
    const resource = taggable(call);
    resource.tags = Object.fromEntries(Object.entries(resource.tags).filter(([key]) => !call.input.tagKeys.includes(key)));
  },

  ListTagsForResource(call: TagCall): ListTagsForResourceResponse {
    return { tags: taggable(call).tags };
  },
};

function taggable(call: TagCall): { tags: Record<string, string> } {
  const { resourceArn } = call.input;
  const resources = call.state.instancesOf(call.caller).flatMap((instance) => [
    instance,
    ...instance.securityProfiles,
    ...instance.users,
    ...instance.integrations,
    ...instance.hierarchyGroups,
    ...instance.flowModules,
  ]);
  return call.found(resources.find(({ arn }) => arn === resourceArn), 'resource', resourceArn);
}
