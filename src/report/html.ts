import { visible } from './visible.js';

/** Text of nearside or of the input in HTML; what stands in backticks is code. */
export function htmlText(text: string): string {
  return visible(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A self-contained page: no script, and a policy that forbids the browser to load anything. `body` is HTML. */
export function htmlPage(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${body.join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; --ink: #1c2330; --faint: #5b6472; --paper: #fff; --box: #f5f6f8; --line: #d8dce2;
  --fails: #c62f36; --undecided: #8a5a00; --suppressed: #6b4fa3; --holds: #1f7a46; --nothing: #9aa3af; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --faint: #a2abb9; --paper: #14181f; --box: #1d232d; --line: #343c49;
  --fails: #ff7b80; --undecided: #e5b454; --suppressed: #b9a0ee; --holds: #63c78d; --nothing: #6b7482; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .4rem 0; } code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.faint { color: var(--faint); } .warning { border-left: .3rem solid var(--undecided); padding-left: .7rem; }
.model { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .6rem; margin: 1.5rem 0 .6rem; }
.tile { background: var(--box); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem; color: inherit; text-decoration: none; }
.tile strong { display: block; line-height: 1.25; min-height: 2.5em; } .tile small { color: var(--faint); }
.ground { background: var(--box); border: 1px dashed var(--line); border-radius: .5rem; padding: .7rem .8rem; }
.bar { display: flex; height: .6rem; border-radius: .3rem; overflow: hidden; background: var(--line); margin: .5rem 0; }
.bar i { display: block; }
.bar .fails { background: var(--fails); } .bar .undecided { background: var(--undecided); } .bar .suppressed { background: var(--suppressed); }
.bar .holds { background: var(--holds); } .bar .nothing { background: var(--nothing); }
b.fails, b.fail { color: var(--fails); } b.undecided { color: var(--undecided); } b.suppressed { color: var(--suppressed); }
b.holds, b.pass { color: var(--holds); } b.nothing, b.not-checkable { color: var(--faint); }
ul { padding-left: 1.2rem; margin: .3rem 0; } li { margin: .2rem 0; overflow-wrap: anywhere; }
details { margin: .3rem 0; } summary { cursor: pointer; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { font-weight: 600; } td:first-child { white-space: nowrap; }
@media (max-width: 40rem) {
table, tbody, tr, td { display: block; } thead { display: none; }
td { border: 0; padding: .1rem 0; } tr { border-top: 1px solid var(--line); padding: .5rem 0; }
}
@media print {
body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
h2, h3 { break-after: avoid; } .tile, tr, li { break-inside: avoid; } * { print-color-adjust: exact; }
}`;
