/** Draws docs/terminal.svg: what `nearside scan` really prints on the careless sample, its first lines and its last. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const COLUMNS = 100;
const HEAD = 34;
const TAIL = 4;
const CELL = { width: 8.4, height: 18 };
const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 35: '#d2a8ff', 36: '#79c0ff' };

const args = ['dist/cli.cjs', 'scan', 'samples/cloudformation/careless'];
const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } });
const all = stdout.trimEnd().split('\n');
const lines = ['$ npx nearside scan samples/cloudformation/careless', ...all.slice(0, HEAD), '  …', '', ...all.slice(-TAIL)];

const rows = lines.map((line, index) => `<text x="16" y="${44 + index * CELL.height}" xml:space="preserve">${spans(line)}</text>`);
const [width, height] = [32 + COLUMNS * CELL.width, 64 + lines.length * CELL.height];
writeFileSync(
  'docs/terminal.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal output of nearside scan">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g fill="#6e7681"><circle cx="20" cy="16" r="5"/><circle cx="38" cy="16" r="5"/><circle cx="56" cy="16" r="5"/></g>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
${rows.join('\n')}
</g>
</svg>
`,
);

/** SGR codes of one line as tspans. */
function spans(line) {
  const state = { bold: false, dim: false, color: undefined };
  return line
    .split(/(\u001b\[\d+m)/)
    .map((piece) => {
      const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
      if (code === undefined) return piece === '' ? '' : `<tspan${attributes(state)}>${escape(piece)}</tspan>`;
      apply(state, Number(code));
      return '';
    })
    .join('');
}

function apply(state, code) {
  if (code === 1) state.bold = true;
  else if (code === 2) state.dim = true;
  else if (code === 22) state.bold = state.dim = false;
  else state.color = COLORS[code];
}

function attributes({ bold, dim, color }) {
  return `${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.6"' : ''}${color ? ` fill="${color}"` : ''}`;
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
