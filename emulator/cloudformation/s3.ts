import { LocalEngine } from './local-engine';

/** Just enough of S3 to hand the engine templates and function packages. */
export class S3 {
  private readonly buckets = new Set<string>();

  constructor(private readonly engine: LocalEngine, private readonly region: string, private readonly account: string) {}

  /** Stores an object, in a bucket that is created when it is missing. Returns the object's URL. */
  public async put(bucket: string, key: string, body: string | Uint8Array): Promise<string> {
    if (!this.buckets.has(bucket)) {
      await this.send(bucket, this.location());
      this.buckets.add(bucket);
    }
    return this.send(`${bucket}/${key}`, body);
  }

  /** S3 takes no location for its oldest Region and insists on one for all others. */
  private location(): string | undefined {
    return this.region === 'us-east-1' ? undefined
      : `<CreateBucketConfiguration><LocationConstraint>${this.region}</LocationConstraint></CreateBucketConfiguration>`;
  }

  private async send(path: string, body?: string | Uint8Array): Promise<string> {
    const response = await this.engine.request('s3', this.region, { method: 'PUT', path: `/${path}`, body }, this.account);
    if (!response.ok && response.status !== 409) {
      throw new Error(`S3 of the engine refused ${path}: ${response.status} ${await response.text()}`);
    }
    return `${this.engine.url}/${path}`;
  }
}
