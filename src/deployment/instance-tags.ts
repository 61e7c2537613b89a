import { Aspects, RemoveTag, Stack, Tag } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Gives a construct the tags of instances and of what holds these in its stack. It is beside them in the tree, where `Tags.of()` does
 * not find it.
 */
export function takeTagsOf(instances: () => Iterable<IConstruct>, construct: IConstruct): void {
  const stack = Stack.of(construct);
  Aspects.of(construct).add({
    visit: (node) => {
      const scopes = new Set([...instances()].flatMap((instance) => scopesWithin(stack, instance)));
      for (const aspect of [...scopes].flatMap((scope) => Aspects.of(scope).all)) {
        if (aspect instanceof Tag || aspect instanceof RemoveTag) {
          aspect.visit(node);
        }
      }
    },
  });
}

/** Of an instance in another stack itself alone: what holds it there is not about this stack. */
function scopesWithin(stack: Stack, instance: IConstruct): IConstruct[] {
  const { scopes } = instance.node;
  return scopes.includes(stack) ? scopes.slice(scopes.indexOf(stack) + 1) : [instance];
}
