import { definePolicy } from '../../src/policy/index.js';

/** Addresses whose driver refuses connections in clear by itself: of services that have TLS only, or with an option of the driver. */
const WITH_TLS = [
  /^jdbc:(snowflake|athena|awsathena):/i,
  /@tcps:|protocol=tcps/i,
  /[?&;]sslmode=(require|required|verify[-_]ca|verify[-_]full|verify_identity)\b/i,
  /[?&;](ssl=(true|1)|encrypt=(true|strict))\b/i,
];

export default definePolicy({
  id: 'glue/connection-ssl',
  title: 'Glue JDBC connections enforce TLS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Glue::Connection',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  // Defaults: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-connections.html#aws-glue-api-catalog-connections-Connection
  check(connection, report) {
    const type = connection.get('ConnectionInput').get('ConnectionType');
    const properties = connection.get('ConnectionInput').get('ConnectionProperties');
    const url = properties.get('JDBC_CONNECTION_URL');
    const enforced = properties.get('JDBC_ENFORCE_SSL');
    if (type.is('JDBC') && !enforced.is(true) && !WITH_TLS.some((pattern) => url.matches(pattern))) {
      const state = enforced.exists ? 'not true' : "not set, and AWS's default is false";
      report(enforced, `${enforced} is ${state}: the password and what jobs read cross the network in clear when the database lets them.`);
    }
    const kafka = properties.get('KAFKA_SSL_ENABLED');
    if (type.is('KAFKA') && kafka.is(false)) report(kafka, `${kafka} is false: messages cross the network in clear.`);
    const skipped = properties.get(type.is('KAFKA') ? 'KAFKA_SKIP_CUSTOM_CERT_VALIDATION' : 'SKIP_CUSTOM_JDBC_CERT_VALIDATION');
    if (skipped.is(true)) report(skipped, `${skipped} is true: a certificate with a weak signature or a short key is trusted, too.`);
  },
});
