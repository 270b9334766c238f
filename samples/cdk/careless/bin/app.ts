import { App } from 'aws-cdk-lib';
import { PatientRecordsStack } from '../lib/patient-records-stack';

const app = new App();

new PatientRecordsStack(app, 'PatientRecords', {
  description: 'Patient records, built in a hurry.',
  isProduction: app.node.tryGetContext('environment') === 'prod',
});
