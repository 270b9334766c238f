import type { ControlTable } from '../../src/model/control.js';
import { NO_POLICY } from './reasons.js';

const PROCESS = 'A process of the organization.';
const PEOPLE = 'It is about people, not about resources.';
const CONTRACT = 'A contract; AWS offers a business associate addendum.';
const PHYSICAL_AWS = 'AWS guards its facilities; its audit reports are in AWS Artifact.';
const PHYSICAL_OWN = 'It is about workplaces and devices of the customer.';

/** Standards and implementation specifications of the HIPAA Security Rule, 45 CFR Part 164, Subpart C. */
export const HIPAA: ControlTable = {
  catalogue: 'hipaa',
  title: 'HIPAA Security Rule',
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C',
  controls: [
    { id: '164.308(a)(1)(i)', title: 'There is a process that prevents, detects and corrects violations', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(1)(ii)(A)', title: 'Risks and vulnerabilities are analysed', responsibility: 'customer' },
    { id: '164.308(a)(1)(ii)(B)', title: 'Risks are reduced to a reasonable level', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(1)(ii)(C)', title: 'Violations by the workforce have consequences', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(1)(ii)(D)', title: 'Records of system activity are reviewed', responsibility: 'customer' },
    { id: '164.308(a)(2)', title: 'Somebody is responsible for security', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(3)(i)', title: 'The workforce has the access that it needs, and no other', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(3)(ii)(A)', title: 'Access of the workforce is authorized or supervised', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(3)(ii)(B)', title: 'Who gets access is cleared before', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(3)(ii)(C)', title: 'Access ends when employment does', responsibility: 'customer', notCheckable: NO_POLICY },
    { id: '164.308(a)(4)(i)', title: 'Access to health information is authorized', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(4)(ii)(A)', title: 'A clearinghouse inside of a larger organization is isolated', responsibility: 'customer', notCheckable: 'Templates do not tell which part of an organization they belong to.' },
    { id: '164.308(a)(4)(ii)(B)', title: 'Access is granted by policy', responsibility: 'customer' },
    { id: '164.308(a)(4)(ii)(C)', title: 'Access is established, reviewed and changed by policy', responsibility: 'customer' },
    { id: '164.308(a)(5)(i)', title: 'The workforce is trained', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(5)(ii)(A)', title: 'The workforce is reminded of security', responsibility: 'customer', notCheckable: PEOPLE },
    { id: '164.308(a)(5)(ii)(B)', title: 'Malicious software is detected and reported', responsibility: 'shared' },
    { id: '164.308(a)(5)(ii)(C)', title: 'Sign-ins are monitored', responsibility: 'customer', notCheckable: 'Who reads the records of sign-ins is outside of templates.' },
    { id: '164.308(a)(5)(ii)(D)', title: 'Passwords are created, changed and kept safe', responsibility: 'customer' },
    { id: '164.308(a)(6)(i)', title: 'Security incidents are addressed', responsibility: 'customer' },
    { id: '164.308(a)(6)(ii)', title: 'Incidents are responded to, mitigated and documented', responsibility: 'customer' },
    { id: '164.308(a)(7)(i)', title: 'There is a plan for emergencies', responsibility: 'customer' },
    { id: '164.308(a)(7)(ii)(A)', title: 'Health information can be restored from exact copies', responsibility: 'customer' },
    { id: '164.308(a)(7)(ii)(B)', title: 'There is a plan to restore what is lost', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(7)(ii)(C)', title: 'Protection goes on in an emergency', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(7)(ii)(D)', title: 'Plans are tested and revised', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(7)(ii)(E)', title: 'It is known which applications and data matter most', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.308(a)(8)', title: 'Security is evaluated again when things change', responsibility: 'customer' },
    { id: '164.308(b)(1)', title: 'Business associates give written assurance', responsibility: 'shared', notCheckable: CONTRACT },
    { id: '164.310(a)(1)', title: 'Access to facilities is limited', responsibility: 'aws', notCheckable: PHYSICAL_AWS },
    { id: '164.310(b)', title: 'Workstations are used as intended', responsibility: 'customer', notCheckable: PHYSICAL_OWN },
    { id: '164.310(c)', title: 'Workstations are guarded', responsibility: 'customer', notCheckable: PHYSICAL_OWN },
    { id: '164.310(d)(1)', title: 'Media are tracked, moved and destroyed safely', responsibility: 'aws', notCheckable: PHYSICAL_AWS },
    { id: '164.312(a)(1)', title: 'Only those with rights get at health information', responsibility: 'customer' },
    { id: '164.312(a)(2)(i)', title: 'Users are told apart', responsibility: 'customer', notCheckable: 'People are managed in an identity provider.' },
    { id: '164.312(a)(2)(ii)', title: 'There is access in an emergency', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.312(a)(2)(iii)', title: 'Sessions end after inactivity', responsibility: 'customer', notCheckable: 'Sessions are a matter of the application and the identity provider.' },
    { id: '164.312(a)(2)(iv)', title: 'Health information is encrypted at rest', responsibility: 'shared' },
    { id: '164.312(b)', title: 'Activity is recorded and examined', responsibility: 'customer' },
    { id: '164.312(c)(1)', title: 'Health information is not altered or destroyed improperly', responsibility: 'customer' },
    { id: '164.312(c)(2)', title: 'It can be shown that health information was not altered', responsibility: 'customer' },
    { id: '164.312(d)', title: 'Who asks for access is authenticated', responsibility: 'customer' },
    { id: '164.312(e)(1)', title: 'Health information is guarded on networks', responsibility: 'shared' },
    { id: '164.312(e)(2)(i)', title: 'Alteration in transit is noticed', responsibility: 'shared', notCheckable: 'TLS notices it: what demands TLS is evidence for 164.312(e)(2)(ii).' },
    { id: '164.312(e)(2)(ii)', title: 'Health information is encrypted in transit', responsibility: 'shared' },
    { id: '164.314(a)(1)', title: 'Contracts with business associates demand the same', responsibility: 'shared', notCheckable: CONTRACT },
    { id: '164.316(a)', title: 'Policies and procedures exist', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.316(b)(1)', title: 'Policies and actions are documented', responsibility: 'customer', notCheckable: PROCESS },
    { id: '164.316(b)(2)(i)', title: 'Documentation is kept for six years', responsibility: 'customer' },
  ],
};
