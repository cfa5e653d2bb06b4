/** The page's style: readable in light and dark, on paper, and by keyboard. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #fff; --card: #f6f8fa; --line: #d1d9e0; --error: #b42318; --warning: #8a5a00; --good: #1a7f37; --mark: #ffdf80; --row: #fff4d1; --accent: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9da7b1; --page: #0d1117; --card: #161b22; --line: #3d444d; --error: #ff8e84; --warning: #e3b341; --good: #4ac26b; --mark: #6b4f00; --row: #2e2610; --accent: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; font-weight: 600; margin: .25rem 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
code, pre { font-family: ui-monospace, monospace; font-size: .87em; }
.place { user-select: all; font-size: 1em; }
.place b { color: var(--text); }
a { color: var(--accent); }
.totals { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--dim); margin: 0 0 1rem; padding: 0; list-style: none; }
.totals .error { font-weight: 600; }
.verdict { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 1.2rem; font-weight: 600; }
.verdict .extent { font-weight: 400; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; padding: .5rem 1rem; background: var(--page); border: 2px solid var(--accent); border-radius: 6px; }
#findings:focus { outline: none; }
.error { color: var(--error); } .warning { color: var(--warning); }
.calm { color: var(--good); }
.note { border-left: 4px solid var(--warning); padding: .5rem .75rem; margin: 0 0 1rem; background: var(--card); }
.overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 1rem; align-items: start; }
.overview > div { max-height: 17rem; overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.overview table { width: 100%; border-collapse: collapse; font-size: .85rem; }
.overview th, .overview td { padding: .2rem .6rem; text-align: right; font-variant-numeric: tabular-nums; vertical-align: top; }
.overview thead th { position: sticky; top: 0; background: var(--card); color: var(--dim); font-weight: 600; }
.overview th:first-child { text-align: left; font-weight: 400; width: 100%; }
.overview td.error, .overview td.warning { font-weight: 600; }
.overview .zero { color: var(--dim); }
.overview td.suppressed { color: var(--text); }
.overview button { all: unset; color: var(--text); overflow-wrap: anywhere; }
.scripted .overview button { color: var(--accent); cursor: pointer; }
.overview button:hover { text-decoration: underline; }
.overview button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.finding, .overview button { scroll-margin-top: 5rem; }
.overview tr:has([aria-pressed=true]) { background: var(--row); }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-top: 1rem; padding: .6rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
label { display: grid; gap: .15rem; flex: 1 1 10rem; max-width: 20rem; font-size: .8rem; color: var(--dim); }
label.check { display: flex; flex: none; gap: .35rem; align-items: center; padding-bottom: .4rem; }
select, input[type=search], form button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .5rem; width: 100%; min-width: 0; }
form button { width: auto; color: var(--text); font-size: .85rem; cursor: pointer; }
input::placeholder { color: var(--dim); opacity: 1; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.file > summary:focus-visible, .overview > div:focus-visible { outline-offset: -2px; }
#shown { color: var(--dim); font-size: .85rem; padding-bottom: .35rem; margin-left: auto; white-space: nowrap; }
.file { margin: 1.25rem 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.file > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .25rem .75rem; padding: .6rem 1rem; background: var(--card); cursor: pointer; list-style: none; }
.file > summary::before { content: '▸'; color: var(--dim); }
.file[open] > summary::before { content: '▾'; }
.counts { display: flex; flex-wrap: wrap; gap: 0 .75rem; color: var(--dim); }
.counts .shown { color: var(--text); font-weight: 600; }
.counts .shown:empty { display: none; }
.counts .error { color: var(--error); } .counts .warning { color: var(--warning); }
.finding { display: grid; grid-template-columns: minmax(0, 3fr) minmax(14rem, 1fr); gap: 1rem 1.5rem; padding: .9rem 1rem; color: var(--text); border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.policy-of { font-size: .9rem; color: var(--dim); border-left: 1px solid var(--line); padding-left: 1rem; overflow-wrap: anywhere; }
.policy-of ul { padding-left: 1.2rem; margin: .25rem 0; }
.head, .path { color: var(--dim); font-size: .85rem; margin: 0; overflow-wrap: anywhere; }
.path { margin-bottom: .35rem; }
.badge { font-weight: 600; text-transform: uppercase; font-size: .72rem; letter-spacing: .03em; border: 1px solid currentColor; border-radius: 4px; padding: .05rem .35rem; }
.error .badge { color: var(--error); } .warning .badge { color: var(--warning); } .suppressed .badge { color: var(--dim); }
.policy { border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; font-size: .8em; white-space: nowrap; }
.rule code { color: var(--text); } .rule a code { color: var(--accent); }
.reason { border-left: 3px solid var(--line); padding-left: .6rem; color: var(--dim); overflow-wrap: anywhere; }
.fix { font-size: .9rem; color: var(--dim); overflow-wrap: anywhere; margin-top: .5rem; }
del, ins { font-family: ui-monospace, monospace; font-size: .9em; text-decoration: none; border-radius: 3px; padding: 0 .2rem; white-space: pre-wrap; }
del { color: var(--error); text-decoration: line-through; } ins { color: var(--good); }
table.excerpt { border-collapse: collapse; font-size: .87rem; display: block; overflow-x: auto; }
.excerpt th, .excerpt td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; max-width: 28rem; }
.excerpt .long { overflow-wrap: anywhere; min-width: 9rem; }
.excerpt thead th { background: var(--card); }
.excerpt .number { color: var(--dim); font-weight: 400; font-family: ui-monospace, monospace; border-color: transparent; text-align: right; }
.excerpt thead .number { background: none; }
.excerpt tr.hit td, .excerpt tr.hit th:not(.number) { background: var(--row); }
.excerpt td.hit, .excerpt th.hit { outline: 2px solid var(--error); outline-offset: -2px; background: var(--row); }
.warning .excerpt td.hit, .warning .excerpt th.hit { outline-color: var(--warning); }
.suppressed .excerpt td.hit, .suppressed .excerpt th.hit { outline-color: var(--dim); }
.excerpt td.gap, .excerpt th.gap, .excerpt tr.gap td { color: var(--dim); font-style: italic; font-weight: 400; border-style: dashed; }
.excerpt .absent { border-style: dashed; }
pre.excerpt { margin: 0; padding: .4rem .6rem; background: var(--card); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.line { display: grid; grid-template-columns: minmax(2.6em, max-content) minmax(0, 1fr); gap: 1em; }
pre .number { user-select: none; }
pre .number.hit { color: var(--text); font-weight: 600; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
[hidden] { display: none !important; }
@media (max-width: 50rem) { body { padding: 1rem; } .finding { grid-template-columns: minmax(0, 1fr); } .policy-of { border-left: 0; padding-left: 0; } form { position: static; } .excerpt th:not(.number), .excerpt td:not(.number), .excerpt .long { overflow-wrap: anywhere; min-width: 4rem; } .file > summary { grid-template-columns: auto minmax(0, 1fr); } .counts { grid-column: 2; } .overview th, .overview td { padding: .3rem .35rem; } .overview thead th:not(:first-child) { font-size: .7rem; } .overview th:first-child { padding-left: .6rem; } }
@media print { .skip, form > :not(#shown) { display: none; } form { border: 0; } body { padding: 0; font-size: 10.5pt; } .overview > div { max-height: none; overflow: visible; } .file { overflow: visible; } .file > summary { break-after: avoid; } .finding { break-inside: avoid; content-visibility: visible; } mark { text-decoration: underline 2px; } :root { --text: #000; --dim: #444; --page: #fff; --card: #f6f8fa; --line: #bbb; --error: #b42318; --warning: #8a5a00; --good: #1a7f37; --mark: #ffdf80; --row: #fff4d1; --accent: #0550ae; } }
`;
