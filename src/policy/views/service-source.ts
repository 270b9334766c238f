import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';
import type { ConditionTest } from './iam.js';
import { resourceStatements } from './policy-documents.js';

/** Condition keys by which a service says for whom it acts. https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
const SOURCE_KEYS: ReadonlySet<string> = new Set(['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceowner', 'aws:sourceorgid', 'aws:sourceorgpaths']);

/** ARNs of buckets have no account, so whoever gets the name later is meant as well. */
const BUCKET_SERVICE = 's3.amazonaws.com';

/** Reports the services that a resource's own policy admits without a word about whose resources they act for. */
export function reportUnboundServices(resource: ResourceHandle & { readonly type: string; readonly properties: JsonProperty }, report: Report): void {
  for (const statement of resourceStatements(resource)) {
    if (!statement.allows) continue;
    const sources = statement.conditions.filter(({ key }) => SOURCE_KEYS.has(key.toLowerCase()));
    for (const { type, id } of statement.principals) {
      if (type !== 'Service') continue;
      if (sources.length === 0) report(id, `${id} is a service, and no condition says for whom: it acts for any AWS account.`);
      else if (id.is(BUCKET_SERVICE) && sources.every(namesForeignBucketOnly)) {
        report(id, `${id} is bound to the name of a bucket, but to no account: whoever gets that name later is admitted.`);
      }
    }
  }
}

function namesForeignBucketOnly({ key, values }: ConditionTest): boolean {
  return key.toLowerCase() === 'aws:sourcearn' && !values.some((value) => value.target('AWS::S3::Bucket'));
}
