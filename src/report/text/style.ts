import type { Severity } from '../../model/finding.js';

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

/** ECMA-48 "select graphic rendition" codes. */
function sgr(on: string, off: string): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}

const DEFAULT_COLOR = '39';
const NORMAL_INTENSITY = '22';
const bold = sgr('1', NORMAL_INTENSITY);
const dim = sgr('2', NORMAL_INTENSITY);
const red = sgr('31', DEFAULT_COLOR);
const yellow = sgr('33', DEFAULT_COLOR);
const cyan = sgr('36', DEFAULT_COLOR);
const green = sgr('32', DEFAULT_COLOR);
const magenta = sgr('35', DEFAULT_COLOR);

const COLORED: Style = {
  bold,
  dim,
  error: (text) => bold(red(text)),
  warning: yellow,
  good: green,
  severity: { critical: (text) => bold(magenta(text)), high: (text) => bold(red(text)), medium: yellow, low: cyan, info: dim },
};

const same = (text: string): string => text;
const PLAIN: Style = {
  bold: same,
  dim: same,
  error: same,
  warning: same,
  good: same,
  severity: { critical: same, high: same, medium: same, low: same, info: same },
};

export function style(color: boolean): Style {
  return color ? COLORED : PLAIN;
}
