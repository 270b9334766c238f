import type { ControlTable } from '../../src/model/control.js';

/** Articles of the GDPR that say something about how data is processed technically, and those that do so by way of organization. */
export const GDPR: ControlTable = {
  catalogue: 'gdpr',
  title: 'General Data Protection Regulation',
  source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  controls: [
    { id: '5(1)(a)', title: 'Data is processed lawfully, fairly and transparently', responsibility: 'customer', notCheckable: 'Lawfulness is a question of purposes and contracts.' },
    { id: '5(1)(b)', title: 'Data is used for the purposes that it was collected for', responsibility: 'customer', notCheckable: 'Templates do not say what data is collected for.' },
    { id: '5(1)(c)', title: 'No more data is kept than is needed', responsibility: 'customer' },
    { id: '5(1)(d)', title: 'Data is accurate and kept up to date', responsibility: 'customer', notCheckable: 'Accuracy is a property of the data.' },
    { id: '5(1)(e)', title: 'Data is kept no longer than is needed', responsibility: 'customer' },
    { id: '5(1)(f)', title: 'Data is protected against unauthorised use, loss and damage', responsibility: 'shared' },
    { id: '15', title: 'People get access to their data', responsibility: 'customer', notCheckable: 'A process of the organization.' },
    { id: '17', title: 'Data is erased on request', responsibility: 'customer', notCheckable: 'A function of the application.' },
    { id: '20', title: 'People can take their data elsewhere', responsibility: 'customer', notCheckable: 'A function of the application.' },
    { id: '25(1)', title: 'Systems protect data by their design', responsibility: 'customer' },
    { id: '25(2)', title: 'Defaults give the least access', responsibility: 'customer' },
    { id: '28', title: 'Processors are bound by contract', responsibility: 'shared', notCheckable: 'A contract; AWS offers a data processing addendum.' },
    { id: '30', title: 'Processing is recorded', responsibility: 'customer', notCheckable: 'A register of the organization.' },
    { id: '32(1)(a)', title: 'Data is encrypted or pseudonymised', responsibility: 'shared' },
    { id: '32(1)(b)', title: 'Systems stay confidential, intact, available and resilient', responsibility: 'shared' },
    { id: '32(1)(c)', title: 'Access to data is restored in time after an incident', responsibility: 'customer' },
    { id: '32(1)(d)', title: 'Security is tested and evaluated regularly', responsibility: 'customer' },
    { id: '33', title: 'Breaches are detected and reported to the authority within 72 hours', responsibility: 'customer' },
    { id: '34', title: 'Those concerned are told of a breach', responsibility: 'customer', notCheckable: 'A process of the organization.' },
    { id: '35', title: 'Consequences of risky processing are assessed beforehand', responsibility: 'customer' },
    { id: '44', title: 'Data leaves the Union only under the conditions of the regulation', responsibility: 'customer' },
  ],
};
