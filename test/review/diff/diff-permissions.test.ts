import * as fc from 'fast-check';
import { catalogNames } from '../../../src/permissions/catalog';
import { permissionInfo } from '../../../src/review/app/permission-info';
import { RISKS } from '../../../src/review/app/risks';
import { diffPermissions } from '../../../src/review/diff/diff-permissions';

const changesOf = (before: string[], after: string[]) => diffPermissions(before, after).changes
  .map(({ permission, change, effect }) => [change, permission.name, effect]);

test('what gives more access comes first, the gravest risk before all', () => {
  expect(changesOf(['Queues.View', 'Cases.View'], ['Users.EditPermission', 'Prompts.View', 'ContactSearch.View'])).toEqual([
    ['gained', 'Users.EditPermission', 'more'],
    ['gained', 'ContactSearch.View', 'more'],
    ['gained', 'Prompts.View', 'more'],
    ['lost', 'Cases.View', 'less'],
    ['lost', 'Queues.View', 'less'],
  ]);
});

test('losing a permission that restricts is more access, gaining it is less', () => {
  expect(changesOf(['RestrictTaskCreation.Access'], [])).toEqual([['lost', 'RestrictTaskCreation.Access', 'more']]);
  expect(changesOf([], ['RestrictTaskCreation.Access'])).toEqual([['gained', 'RestrictTaskCreation.Access', 'less']]);
});

const OPPOSITE = { more: 'less', less: 'more', neither: 'neither' };

describe('what is shown redacted to who has the original as well', () => {
  test.each([
    ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'],
    ['ContactTranscripts.Redacted.Access', 'ContactTranscripts.Unredacted.Access'],
    ['ScreenRecording.Redacted.Access', 'ScreenRecording.Access'],
    ['RedactedData.View', 'ListenCallRecordings'],
    ['RedactedData.View', 'CallRecordings.Unredacted.Access'],
    ['ContactTranscripts.Redacted.Access', 'ListenCallRecordings'],
  ])('is revealed where %s goes and %s stays or comes, and hidden the other way around', (redacted, original) => {
    expect(changesOf([redacted, original], [original])).toEqual([['lost', redacted, 'more']]);
    expect(changesOf([original], [redacted, original])).toEqual([['gained', redacted, 'less']]);
    expect(changesOf([redacted], [original]).map(([, , effect]) => effect)).toEqual(['more', 'more']);
    expect(changesOf([original], [redacted]).map(([, , effect]) => effect)).toEqual(['less', 'less']);
    expect(changesOf([redacted, original], [redacted])).toEqual([['lost', original, 'less']]);
    expect(changesOf([redacted], [redacted, original])).toEqual([['gained', original, 'more']]);
    expect(changesOf([redacted, original], []).map(([, , effect]) => effect)).toEqual(['less', 'less']);
    expect(diffPermissions([redacted, original], [original]).changes[0]!.permission.risks).toContain('sensitive-data');
  });

  test('is neither where something else still redacts it, or it is of another kind', () => {
    expect(changesOf(['RedactedData.View', 'ListenCallRecordings', 'CallRecordings.Redacted.Access'], ['RedactedData.View', 'ListenCallRecordings'])).toEqual([
      ['lost', 'CallRecordings.Redacted.Access', 'neither'],
    ]);
    expect(changesOf(['CallRecordings.Redacted.Access', 'ContactTranscripts.Unredacted.Access'], ['ContactTranscripts.Unredacted.Access'])).toEqual([
      ['lost', 'CallRecordings.Redacted.Access', 'less'],
    ]);
  });

  test('is revealed in part where the legacy permission gives way to a part of its successors', () => {
    expect(changesOf(['RedactedData.View', 'ListenCallRecordings'], ['CallRecordings.Redacted.Access', 'ListenCallRecordings'])).toEqual([
      ['lost', 'RedactedData.View', 'more'], ['gained', 'CallRecordings.Redacted.Access', 'neither'],
    ]);
  });
});

test.each([...catalogNames].filter((name) => permissionInfo(name).status === 'retired'))('%s gives nothing any more, and is neither gained nor lost', (name) => {
  expect([changesOf([], [name]), changesOf([name], [])]).toEqual([[['gained', name, 'neither']], [['lost', name, 'neither']]]);
});

test('a part of what is there already is neither, and the whole beside a part is more', () => {
  const [whole, part] = ['AccessMetrics', 'AccessMetrics.Dashboards.Access'];
  expect(changesOf([whole], [whole, part])).toEqual([['gained', part, 'neither']]);
  expect(changesOf([part], [whole, part])).toEqual([['gained', whole, 'more']]);
});

describe('legacy names', () => {
  const successors = ['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access'];

  test('that give way to their successors change no access', () => {
    expect(diffPermissions(['ListenCallRecordings'], successors)).toEqual({ changes: [], renamed: [{ from: ['ListenCallRecordings'], to: successors }] });
  });

  test('that come back change none either', () => {
    expect(diffPermissions(successors, ['ListenCallRecordings'])).toEqual({ changes: [], renamed: [{ from: successors, to: ['ListenCallRecordings'] }] });
  });

  test('that are dropped beside their successors change none', () => {
    const renamed = [{ from: ['ListenCallRecordings'], to: successors }];
    expect(diffPermissions(['ListenCallRecordings', ...successors], successors)).toEqual({ changes: [], renamed });
  });

  test('that come beside their successors change none', () => {
    const renamed = [{ from: successors, to: ['ListenCallRecordings'] }];
    expect(diffPermissions(successors, ['ListenCallRecordings', ...successors])).toEqual({ changes: [], renamed });
  });

  test('that give way to a part of their successors lose the rest', () => {
    expect(changesOf(['ListenCallRecordings'], [successors[0]!])).toEqual([
      ['lost', 'ListenCallRecordings', 'less'], ['gained', 'CallRecordings.Unredacted.Access', 'neither'],
    ]);
  });
});

describe('for any two lists', () => {
  const names = fc.uniqueArray(fc.constantFrom(...catalogNames, 'Brand.New', 'constructor'), { maxLength: 40 });

  test('every difference is told once, and nothing else', () => {
    fc.assert(fc.property(names, names, (before, after) => {
      const { changes, renamed } = diffPermissions(before, after);
      const different = [...before, ...after].filter((name) => before.includes(name) !== after.includes(name));
      const changedNames = [...changes.map(({ permission }) => permission.name), ...renamed.flatMap(({ from, to }) => [...from, ...to])];
      expect([...new Set(changedNames)].sort()).toEqual(different.sort());
      expect(changes.map(({ permission }) => permission.name)).toHaveLength(new Set(changes.map(({ permission }) => permission.name)).size);
    }));
  });

  test('the way back is the opposite', () => {
    fc.assert(fc.property(names, names, (before, after) => {
      const forth = diffPermissions(before, after).changes.map(({ permission, effect }) => `${permission.name} ${effect}`).sort();
      const back = diffPermissions(after, before).changes.map(({ permission, effect }) => `${permission.name} ${OPPOSITE[effect]}`).sort();
      expect(back).toEqual(forth);
    }));
  });

  test('gains are ordered by their gravest risk', () => {
    fc.assert(fc.property(names, (after) => {
      const gains = diffPermissions([], after).changes.filter(({ effect }) => effect === 'more').map(({ permission }) => permission.risks[0]);
      const ranks = gains.map((risk) => (risk ? RISKS.indexOf(risk) : RISKS.length));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }));
  });
});
