import { App } from 'aws-cdk-lib';
import { peakMegabytes } from './peak-memory';
import { CenterStage } from '../../examples/fleet/center-stage';
import { fleet } from '../../examples/fleet/fleet';

/** Synthesizes the example for so many contact centers; tells the milliseconds of processor time and the megabytes that it took. */
const app = new App({ outdir: 'cdk.out' });
fleet(Number(process.argv[2])).forEach((center) => new CenterStage(app, center));
app.synth();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: peakMegabytes() }));
