import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

describe('protocols that the provider keeps in upper case', () => {
  it.each(['aws_lb_listener', 'aws_alb_listener'])('%s', (type) => {
    const configuration = read(`resource "${type}" "x" {\n  protocol = "http"\n}\n`);
    expect(configuration.show(`${type}.x`, 'protocol')).toBe('"HTTP"');
  });

  it('of a health check, but not of the target group itself', () => {
    const configuration = read('resource "aws_lb_target_group" "x" {\n  protocol = "tcp"\n  health_check {\n    protocol = "https"\n  }\n}\n');
    expect(configuration.show('aws_lb_target_group.x', 'health_check.0.protocol')).toBe('"HTTPS"');
    expect(configuration.show('aws_lb_target_group.x', 'protocol')).toBe('"tcp"');
  });
});
