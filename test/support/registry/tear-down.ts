import { stop } from './set-up';

export default () => stop();
