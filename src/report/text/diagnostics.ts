import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import { visible } from '../visible.js';
import { drawEntry, type Canvas } from './entry.js';
import type { Style } from './style.js';

/** What nearside could not fully read, and below it what is merely worth knowing. */
export function drawDiagnostics(diagnostics: readonly ReportedDiagnostic[], canvas: Canvas): readonly string[] {
  return [
    ...section('Not fully looked at', diagnostics.filter(({ severity }) => severity !== 'info'), canvas),
    ...section('Notes', diagnostics.filter(({ severity }) => severity === 'info'), canvas),
  ];
}

function section(title: string, those: readonly ReportedDiagnostic[], canvas: Canvas): readonly string[] {
  if (those.length === 0) return [];
  const { bold } = canvas.style;
  return [bold(`${title} (${those.length})`), '', ...those.flatMap((diagnostic) => [...draw(diagnostic, canvas), ''])];
}

function draw({ severity, code, message, location }: ReportedDiagnostic, canvas: Canvas): readonly string[] {
  const paint = paintOf(severity, canvas.style);
  const withCode = severity === 'info' ? { ...canvas, sourceLine: () => undefined } : canvas;
  return drawEntry({ label: severity, paint, headline: visible(message), subject: undefined, source: code, location, notes: [] }, withCode);
}

function paintOf(severity: ReportedDiagnostic['severity'], { error, warning, dim }: Style): (text: string) => string {
  switch (severity) {
    case 'error':
      return error;
    case 'warning':
      return warning;
    case 'info':
      return dim;
    default:
      return severity satisfies never;
  }
}
