import { testExample } from './support/example';
import { ContactCenterStack } from '../../examples/contact-center/contact-center-stack';

testExample(ContactCenterStack, 'ContactCenter', 'contact-center');
