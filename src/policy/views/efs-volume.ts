import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';

/**
 * Reports a volume on EFS that a task mounts without TLS.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
 */
export function reportMountInClear(volume: JsonProperty, report: Report): void {
  if (!volume.exists) return;
  const encryption = volume.get('TransitEncryption');
  if (encryption.is('ENABLED')) return;
  const what = encryption.exists ? 'not `ENABLED`' : "not set, and AWS's default is `DISABLED`";
  report(encryption, `${encryption} is ${what}: files cross the network in clear.`);
}
