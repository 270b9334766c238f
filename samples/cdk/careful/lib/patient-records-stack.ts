import type { StackProps } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { addAlerts } from './alerts';
import { addApplication } from './application';
import { addDatabase } from './database';
import { addRecordsKey } from './key';
import { addLoadBalancer } from './load-balancer';
import { addMonitoring } from './monitoring';
import { addNetwork } from './network';
import { addStorage } from './storage';

export interface PatientRecordsProps extends StackProps {
  readonly isProduction: boolean;
}

export class PatientRecordsStack extends Stack {
  constructor(scope: Construct, id: string, { isProduction, ...props }: PatientRecordsProps) {
    super(scope, id, props);
    const key = addRecordsKey(this);
    const network = addNetwork(this, key);
    const { logsBucket, documents } = addStorage(this, key);
    const databaseSecret = addDatabase(this, { key, network, isProduction });
    const { records, failedCalls } = addApplication(this, { key, network, documents, databaseSecret });
    addLoadBalancer(this, { key, network, logsBucket, records });
    const trailLogs = addMonitoring(this, key, logsBucket);
    addAlerts(this, { key, trailLogs, failedCalls });
  }
}
