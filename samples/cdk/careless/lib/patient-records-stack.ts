import type { StackProps } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { addApplication } from './application';
import { addData } from './data';
import { addMonitoring } from './monitoring';
import { addNetwork } from './network';

export interface PatientRecordsProps extends StackProps {
  readonly isProduction: boolean;
}

export class PatientRecordsStack extends Stack {
  constructor(scope: Construct, id: string, props: PatientRecordsProps) {
    super(scope, id, props);
    const network = addNetwork(this);
    addData(this, network, props.isProduction);
    const role = addApplication(this);
    addMonitoring(this, role);
  }
}
