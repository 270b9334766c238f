import { describe, expect, it } from 'vitest';
import { filterPatternMatches } from '../../src/policy/views/filter-pattern.js';

const EVENT = new Map([
  ['eventName', 'StopLogging'],
  ['eventSource', 'cloudtrail.amazonaws.com'],
  ['userIdentity.type', 'Root'],
  ['readOnly', 'false'],
]);

describe('filter patterns of CloudWatch Logs', () => {
  it.each([
    '{ $.eventName = "StopLogging" }',
    '{$.eventName=StopLogging}',
    '{ ($.eventName = "StopLogging") || ($.eventName = "DeleteTrail") }',
    '{ $.eventName = "Stop*" && $.userIdentity.type = Root }',
    '{ $.eventName = "A" || $.eventName = "B" && $.readOnly IS TRUE || $.readOnly IS FALSE }',
    '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventName != "ConsoleLogin") }',
    '{ $.eventName = %^StopLogging$% }',
  ])('finds the event by %s', (pattern) => {
    expect(filterPatternMatches(pattern, EVENT)).toBe(true);
  });

  it.each([
    '',
    'StopLogging',
    '{ }',
    '{ $.eventName = "Stop" }',
    '{ $.eventName = "Stop?ogging" }',
    '{ ($.eventName = "StopLogging" }',
    '{ $.eventName = "StopLogging" && }',
    '{ $.eventName = "StopLogging" $.readOnly IS FALSE }',
    '{ $.eventName = "StopLogging" && ($.readOnly IS TRUE) }',
    '{ $.userIdentity.invokedBy EXISTS }',
    '{ $.userIdentity.invokedBy != "autoscaling.amazonaws.com" }',
    '{ $.eventVersion > 1 }',
    `{ ${'('.repeat(2000)}$.readOnly IS FALSE${')'.repeat(2000)} }`,
  ])('does not by %s', (pattern) => {
    expect(filterPatternMatches(pattern, EVENT)).toBe(false);
  });
});
