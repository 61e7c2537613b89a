import type { Answer } from '../../../../emulator/answer-receiver';
import type { Stage, EventInput } from '../../../../emulator/stage';
import { READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE, type ExpectedProfile } from '../../../../src/formats/validation-request';

const TYPES = [VALIDATION_RESOURCE_TYPE, READ_BACK_RESOURCE_TYPE];

type Profiles = Record<string, ExpectedProfile>;

/** What a stack was deployed as: the properties of the read-back, and what CloudFormation has of the validation. */
export interface Deployed {
  readonly profiles: Profiles;
  readonly write: boolean;
  readonly physicalId: string;
  readonly kept: string;
}

/** Sends what CloudFormation sends to the two custom resources of a stack, and gives the attributes of one to the other. */
export class Deployments {
  constructor(private readonly stage: Stage) {}

  /** Deploys forward; the read-back is created where the stack was not deployed before. */
  public async forward(profiles: Profiles, old?: Deployed, more: EventInput = {}) {
    this.stage.stack.status = old ? 'UPDATE_IN_PROGRESS' : 'CREATE_IN_PROGRESS';
    const type = old ? 'Update' as const : 'Create' as const;
    const write = more.write ?? true;
    const before = await this.send({
      type, physicalId: old?.physicalId, ...more, profiles, write, old: old && { profiles: old.profiles, write: old.write },
    });
    const deployed: Deployed = { profiles, write, physicalId: before.PhysicalResourceId, kept: before.Data!.Kept };
    return { before, after: await this.readBack(type, deployed, old), deployed };
  }

  /** The rollback of a deployment, in which the validation may get no event, as its replacement is dropped. */
  public async back(failed: Deployed, old: Deployed): Promise<Answer> {
    this.stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    return this.readBack('Update', old, failed);
  }

  /** What the validation answers where it gets an event of the rollback. */
  public validationBack(failed: Pick<Deployed, 'profiles' | 'write' | 'physicalId'>, old: Deployed): Promise<Answer> {
    this.stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    return this.send({ type: 'Update', physicalId: failed.physicalId, profiles: old.profiles, write: old.write, old: { profiles: failed.profiles, write: failed.write } });
  }

  /** An update under other logical ids: CloudFormation makes both resources anew, and knows of no former properties. */
  public async succeed(profiles: Profiles, old: Deployed) {
    const ids = ['Before', 'After'].map((logicalId, index) => ({
      logicalId, physicalId: index === 0 ? old.physicalId : `security-profile-read-back-${this.stage.instance.id}`, type: TYPES[index],
    }));
    this.stage.stack.resources.push(...ids);
    this.stage.stack.status = 'UPDATE_IN_PROGRESS';
    const before = await this.send({ type: 'Create', profiles, write: true }, 'Later');
    const deployed: Deployed = { profiles, write: true, physicalId: before.PhysicalResourceId, kept: before.Data!.Kept };
    const after = await this.readBack('Create', deployed, undefined, 'LaterBack');
    this.stage.stack.resources.push({ logicalId: 'LaterBack', physicalId: after.PhysicalResourceId, type: TYPES[1] });
    return { before, after, deployed };
  }

  public remove(deployed: Deployed, status = 'DELETE_IN_PROGRESS', logicalId?: string): Promise<Answer> {
    this.stage.stack.status = status;
    return this.readBack('Delete', deployed, undefined, logicalId);
  }

  public readBack(type: 'Create' | 'Update' | 'Delete', deployed: Deployed, old?: Deployed, logicalId?: string): Promise<Answer> {
    const of = ({ profiles, write, kept }: Deployed): EventInput => ({ profiles, write, kept, arns: this.arns(profiles) });
    return this.send({ type, readBack: true, ...of(deployed), old: old && of(old) }, logicalId);
  }

  private send(input: EventInput, logicalId?: string): Promise<Answer> {
    this.stage.receiver.answers.length = 0;
    return this.stage.answer({ ...this.stage.event(input), ...(logicalId ? { LogicalResourceId: logicalId } : {}) });
  }

  private arns(profiles: Profiles): Record<string, string> {
    return Object.fromEntries(Object.entries(profiles).map(([id, { name }]) => [id, this.stage.instance.profile(name)!.arn]));
  }
}
