import { Validations } from 'aws-cdk-lib';
import { RootConstruct } from 'constructs';
import { acknowledgedRules } from '../../src/cdk/acknowledged-rules';

const TYPE = Validations.ACKNOWLEDGED_RULES_METADATA_KEY;

/** As the CDK keeps it: all acknowledgments of a construct with each up to 2.257, each by itself from then on. */
const TOGETHER = (kept: object[]) => kept.map(() => ({ type: TYPE, data: Object.assign({}, ...kept) }));
const APART = (kept: object[]) => kept.map((data) => ({ type: TYPE, data }));

// Assemblies of any release are reviewed, whichever the library is installed with.
test.each([
  'cdk-connect-security-profiles:legacy-name',
  'cdk-connect-security-profiles::legacy-name',
  'annotation::cdk-connect-security-profiles:legacy-name',
  'Annotation::cdk-connect-security-profiles:legacy-name',
  'Construct-Annotations::cdk-connect-security-profiles:legacy-name',
])('%s is about a rule of the library', (id) => {
  const others = { 'annotation::other:legacy-name': 'another library', 'Annotation::legacy-name': 'nobody' };
  for (const kept of [TOGETHER, APART]) {
    expect(acknowledgedRules(kept([others, { [id]: 'meant' }]))).toEqual([{ rule: 'legacy-name', reason: 'meant', shared: true, acknowledged: true }]);
  }
});

test('what this CDK keeps is read, each rule once and with its last reason', () => {
  const construct = new RootConstruct();
  const acknowledge = (id: string, reason: string) => Validations.of(construct).acknowledge({ id, reason });
  acknowledge('cdk-connect-security-profiles:legacy-name', 'first');
  acknowledge('cdk-connect-security-profiles:empty-role', 'meant');
  acknowledge('cdk-connect-security-profiles:legacy-name', 'last');
  expect(acknowledgedRules(construct.node.metadata)).toEqual([
    { rule: 'legacy-name', reason: 'last', shared: true, acknowledged: true },
    { rule: 'empty-role', reason: 'meant', shared: true, acknowledged: true },
  ]);
});

test('what is about other rules, has no reason, or is something else, is left out', () => {
  expect(acknowledgedRules(APART([{ 'annotation::other:legacy-name': 'meant', 'cdk-connect-security-profiles:empty-role': 1 }]))).toEqual([]);
  expect(acknowledgedRules([{ type: TYPE, data: 'none' }, { type: 'aws:cdk:warning', data: { 'cdk-connect-security-profiles:empty-role': 'meant' } }])).toEqual([]);
});
