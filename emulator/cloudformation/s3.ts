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
    const url = `${this.engine.url}/${path}`;
    const response = await fetch(url, { method: 'PUT', body: body && Buffer.from(body), headers: this.engine.authorization('s3', this.region, this.account) });
    if (!response.ok && response.status !== 409) {
      throw new Error(`S3 of the engine refused ${path}: ${response.status} ${await response.text()}`);
    }
    return url;
  }
}
