import { airflowLogs, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/logs-enabled',
  title: 'MWAA environments write scheduler, worker, webserver, task and DAG logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_242', 'CKV_AWS_243', 'CKV_AWS_244'],
  },
  parameters: { logs: ['SchedulerLogs', 'WorkerLogs', 'WebserverLogs', 'TaskLogs', 'DagProcessingLogs'] },
  check(environment, report, { logs }) {
    for (const [type, log] of airflowLogs(environment)) {
      const enabled = log.get('Enabled');
      if (!logs.includes(type) || enabled.is(true)) continue;
      report(enabled, `${enabled} is ${enabled.exists ? 'not true' : 'not set'}: nothing of this log of Airflow is kept.`);
    }
  },
});
