import { validate } from './schema-check.js';
import type { Origin, UncheckedConfiguration, WithErrors } from '../configuration/origin.js';
import { errorAt, failed, succeeded } from '../configuration/origin.js';
import { schemaErrors } from '../configuration/schema-errors.js';
import { isRecord } from '../configuration/wording.js';
import type { Baseline, BaselineEntry } from '../../model/baseline.js';
import { BASELINE_VERSION } from '../../model/baseline.js';
import { toLocation } from '../../model/source.js';

/** Checks what was read as a baseline. Reports everything that is wrong at once; entries know their places. */
export function checkBaseline({ data, origin: from }: UncheckedConfiguration): WithErrors<Baseline> {
  const origin: Origin = { ...from, subject: 'the baseline' };
  const version = isRecord(data) ? data['version'] : undefined;
  if (typeof version === 'number' && version !== BASELINE_VERSION) return failed([errorAt(origin, ['version'], 'value', otherVersion(version))]);
  if (!validate(data)) return failed(schemaErrors(validate.errors ?? [], data, origin, []));
  return succeeded({ ...data, entries: data.entries.map((entry, index) => placed(entry, origin, index)) });
}

function placed(entry: BaselineEntry, origin: Origin, index: number): BaselineEntry {
  const place = origin.place?.(['entries', index], 'value');
  return place ? { ...entry, location: toLocation(place) } : entry;
}

function otherVersion(version: number): string {
  return `the baseline has version ${version} of the format; this nearside reads version ${BASELINE_VERSION}.`;
}
