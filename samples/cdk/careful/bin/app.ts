import { App } from 'aws-cdk-lib';
import { PatientRecordsStack } from '../lib/patient-records-stack';

const app = new App();

new PatientRecordsStack(app, 'PatientRecords', {
  env: { region: 'eu-central-2' },
  description: 'Patient records, built with care.',
  isProduction: app.node.tryGetContext('environment') === 'prod',
});
