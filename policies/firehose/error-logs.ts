import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

/** The settings of the places that a stream can deliver to. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html */
const DESTINATION = /DestinationConfiguration$/;

export default definePolicy({
  id: 'firehose/error-logs',
  title: 'Firehose delivery streams log delivery errors',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::KinesisFirehose::DeliveryStream',
  controls: {
    'nist-800-53-r5': ['AU-2', 'AU-5'],
  },
  check(stream, report) {
    for (const name of stream.properties.keys.filter((key) => DESTINATION.test(key))) {
      const logging = stream.properties.get(name).get('CloudWatchLoggingOptions');
      const [enabled, group, logStream] = [logging.get('Enabled'), logging.get('LogGroupName'), logging.get('LogStreamName')];
      if (!enabled.is(true)) reportUnlessOn(enabled, 'records that cannot be delivered are lost unseen', report);
      else if (!group.exists || !logStream.exists) report(logging, `${logging} names no ${group.exists ? logStream : group}: errors have nowhere to go.`);
    }
  },
});
