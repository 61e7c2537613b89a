// A newcomer's project has the example itself in its place.
export { ContactCenterStack } from '../../../examples/contact-center/contact-center-stack';
