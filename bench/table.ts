import type { Figure } from './section.js';

const WIDTHS = [11, 62, 12, 12] as const;

export function heading(): string {
  const titles = row('section', 'what', 'measured', 'budget', 'of the budget');
  return `${titles}\n${'-'.repeat(titles.length)}`;
}

/** The last column is the share of the budget that is used: up to 1.00 it is kept. */
export function line(section: string, { what, value, unit, budget }: Figure): string {
  if (!budget) return row(section, what, amount(value, unit), '', '');
  const [sign, limit] = 'atMost' in budget ? ['≤', budget.atMost] : ['≥', budget.atLeast];
  const used = sign === '≤' ? value / limit : limit / value;
  return row(section, what, amount(value, unit), `${sign} ${amount(limit, unit)}`, `${used.toFixed(2)}${used > 1 ? ' MISSED' : ''}`);
}

export function note(section: string, text: string): string {
  return `${section.padEnd(WIDTHS[0])} ${text}`;
}

function row(section: string, what: string, measured: string, budget: string, used: string): string {
  const [first, second, third, fourth] = WIDTHS;
  return `${section.padEnd(first)} ${what.padEnd(second)} ${measured.padStart(third)} ${budget.padStart(fourth)}  ${used}`.trimEnd();
}

function amount(value: number, unit: Figure['unit']): string {
  const digits = Number.isInteger(value) || value >= 1000 ? 0 : value < 10 ? 2 : 1;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}
