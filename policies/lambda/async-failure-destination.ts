import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/async-failure-destination',
  title: 'Lambda asynchronous invocation settings name a failure destination',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::EventInvokeConfig',
  aliases: {
    'cdk-nag': ['Serverless-LambdaAsyncFailureDestination'],
  },
  check(config, report) {
    const destination = config.get('DestinationConfig').get('OnFailure').get('Destination');
    if (!destination.exists) report(destination, `${destination} is not set: events that the function fails on are dropped after the last try.`);
  },
});
