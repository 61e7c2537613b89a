import fc from 'fast-check';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { templateApp } from '../../../src/review/assembly/read-app';
import { diffRoles } from '../../../src/review/diff/diff';
import type { Json } from '../support/mutations';
import { anyChangeAround, anyReferringProfile } from '../support/referred';

const RUNS = { numRuns: 200 };

function changesBetween(before: ReviewedApp, after: ReviewedApp): string {
  return JSON.stringify(diffRoles(before, after).map(({ before: _, after: __, ...change }) => change));
}

test('whatever decides on what a profile has is a change of the role where it changes, in both directions, and nothing else is', () => {
  const anyChange = anyReferringProfile()
    .chain((profile) => anyChangeAround(profile).map((change) => ({ before: profile.template, ...change })));
  fc.assert(fc.property(anyChange, fc.boolean(), ({ before, to, isDecisive }, isBack) => {
    const [was, is] = (isBack ? [to, before] : [before, to]).map((template) => templateApp(template as Json, 'template')) as [ReviewedApp, ReviewedApp];
    expect(changesBetween(was, is) !== changesBetween(was, was)).toBe(isDecisive);
  }), RUNS);
});
