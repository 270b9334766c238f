import { describe, expect, it } from 'vitest';
import type { NetworkChange, Review, ReviewedResource } from '../../src/model/change.js';
import { reviewJson } from '../../src/report/review/json.js';
import { reviewMarkdown } from '../../src/report/review/markdown.js';
import { reviewText } from '../../src/report/review/text.js';
import { reviewTexts } from '../reviews.js';

const NOTHING: Review = {
  tool: { name: 'nearside', version: '1' },
  permissions: [], network: [], losses: [], protections: [], findings: { new: [], fixed: [], unchanged: 0 }, suppressions: [], resources: [], diagnostics: [],
};
const resource = (address: string, file = 'a.yaml'): ReviewedResource => ({
  address, type: 'AWS::EC2::SecurityGroup', sourceType: 'AWS::EC2::SecurityGroup', unit: file,
  location: { file, startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 },
});
const opening = (address: string, what = 'TCP port 22 from 0.0.0.0/0', file?: string): NetworkChange => ({ effect: 'opened', what, isInternet: true, resource: resource(address, file) });

describe('the comment of a review', () => {
  it('is short: what is worst in the open, the rest folded', () => {
    const review: Review = { ...NOTHING, network: [opening('Web'), { ...opening('Old'), effect: 'closed' }], resources: [{ effect: 'changed', resource: resource('Web'), properties: ['SecurityGroupIngress'] }] };
    expect(reviewMarkdown(review)).toBe([
      '<!-- nearside-review -->',
      '### nearside review: 1 network opening',
      '',
      '**Network openings**',
      '',
      '- `Web` opens: TCP port 22 from 0.0.0.0/0 (the internet) (`a.yaml:3`)',
      '',
      '<details><summary>1 network closing</summary>',
      '',
      '- `Old` closes: TCP port 22 from 0.0.0.0/0 (the internet) (`a.yaml:3`)',
      '',
      '</details>',
      '',
      '<details><summary>1 resource added, removed or changed</summary>',
      '',
      '- `Web` (`AWS::EC2::SecurityGroup`) changed: `SecurityGroupIngress` (`a.yaml:3`)',
      '',
      '</details>',
      '',
    ].join('\n'));
  });

  it('names from templates have no meaning in it', () => {
    const names = ['a`b', '``<img src=x>``', '</details>', '@everyone', '\u001b[31m', 'a\n\n# b', '[x](http://y)', '<!-- nearside-review: other -->', '\u202egnp'];
    const text = reviewMarkdown({ ...NOTHING, network: names.map((name) => opening(name, name, name)) });
    const [, ...lines] = text.split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(names.length);
    for (const line of lines) expect(withoutCode(line)).not.toMatch(/[<@\u001b\u202e]|(?<!\\)\]\(|^# (?!#)/);
  });

  it('is cut where a comment ends, and says so; what was opened is closed', () => {
    const review: Review = { ...NOTHING, network: Array.from({ length: 3_000 }, (_, index) => opening(`Group${index}`)) };
    const text = reviewMarkdown(review);
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(text).toContain(`*${3_000 - shown} more lines do not fit into a comment`);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });

  it('says when not everything was looked at', () => {
    const review: Review = { ...NOTHING, diagnostics: [{ severity: 'error', code: 'syntax-error', message: 'x' }] };
    expect(reviewMarkdown(review)).toContain('> 1 part of the input could not be looked at');
    expect(reviewText(review)).toContain('1 part of the input could not be looked at');
  });
});

describe('secrets', () => {
  it('are in none of the reports, and their change is told', async () => {
    const main = (secret: string): Record<string, string> => ({
      'main.tf': `variable "p" {\n  sensitive = true\n  default   = "${secret}"\n}\nresource "aws_db_instance" "d" {\n  password   = var.p\n  identifier = "db-\${var.p}"\n}\nresource "aws_security_group" "g" {\n  ingress {\n    protocol    = "tcp"\n    from_port   = 22\n    to_port     = 22\n    cidr_blocks = [var.p]\n  }\n}\n`,
    });
    const review = await reviewTexts(main('hunter2hunter2'), main('correct-horse'));
    expect(review.resources.map(({ resource: { address }, properties }) => [address, [...properties].sort()])).toEqual([
      ['aws_db_instance.d', ['identifier', 'password']],
      ['aws_security_group.g', ['ingress']],
    ]);
    expect(review.network.map(({ what }) => what)).toEqual(['TCP port 22 from (sensitive)', 'TCP port 22 from (sensitive)']);
    for (const text of [reviewText(review), reviewMarkdown(review), reviewJson(review)]) expect(text).not.toMatch(/hunter2|correct-horse/);
  });
});

/** A line without its code spans, as CommonMark takes them: a run of backticks to the next one of the same length. */
function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}
