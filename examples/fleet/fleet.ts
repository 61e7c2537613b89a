/** One contact center. */
export interface Center {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly instanceArn: string;
}

const REGIONS = [
  'us-east-1', 'us-west-2', 'ca-central-1', 'eu-central-1', 'eu-west-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-northeast-1', 'ap-northeast-2', 'af-south-1',
];

/** So many contact centers, one in each account and Region; a real company keeps such a list in a file. */
export function fleet(count: number): Center[] {
  return Array.from({ length: count }, (_, index) => {
    const account = String(100_000_000_000 + Math.floor(index / REGIONS.length));
    const region = REGIONS[index % REGIONS.length];
    const instanceId = `11111111-2222-3333-4444-${String(index).padStart(12, '0')}`;
    return { name: `Center${index}`, account, region, instanceArn: `arn:aws:connect:${region}:${account}:instance/${instanceId}` };
  });
}
