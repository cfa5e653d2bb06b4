/** The page's style: readable in light and dark, on paper, and by keyboard. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #fff; --card: #f6f8fa; --line: #d1d9e0; --error: #b42318; --warning: #8a5a00; --mark: #ffdf80; --accent: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9da7b1; --page: #0d1117; --card: #161b22; --line: #3d444d; --error: #ff8e84; --warning: #e3b341; --mark: #6b4f00; --accent: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; font-weight: 600; margin: .25rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
code, pre, .place { font-family: ui-monospace, monospace; font-size: .87em; }
.totals { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--dim); margin: 0 0 1rem; padding: 0; list-style: none; }
.totals .error, .totals .warning { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .75rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
label { display: grid; gap: .15rem; font-size: .8rem; color: var(--dim); }
label.check { display: flex; gap: .35rem; align-items: center; padding-bottom: .4rem; }
select, input[type=search], button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .5rem; max-width: 24rem; }
#shown { color: var(--dim); padding-bottom: .4rem; margin-left: auto; }
section { margin: 1.25rem 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
section > header { display: flex; gap: 1rem; justify-content: space-between; padding: .6rem 1rem; background: var(--card); border-bottom: 1px solid var(--line); }
.finding { display: grid; grid-template-columns: minmax(0, 3fr) minmax(14rem, 1fr); gap: 1rem 1.5rem; padding: .9rem 1rem; color: var(--text); }
.finding + .finding { border-top: 1px solid var(--line); }
.finding aside { font-size: .9rem; color: var(--dim); border-left: 1px solid var(--line); padding-left: 1rem; overflow-wrap: anywhere; }
.head { color: var(--dim); font-size: .85rem; margin: 0; }
.badge { font-weight: 600; text-transform: uppercase; font-size: .72rem; letter-spacing: .03em; border: 1px solid currentColor; border-radius: 4px; padding: .05rem .35rem; }
.error .badge { color: var(--error); } .warning .badge { color: var(--warning); } .suppressed .badge { color: var(--dim); }
.policy { border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; font-size: .8em; white-space: nowrap; }
.rule code { color: var(--accent); }
table.excerpt { border-collapse: collapse; font-size: .87rem; display: block; overflow-x: auto; }
.excerpt th, .excerpt td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; }
.excerpt thead { background: var(--card); }
.excerpt .number { color: var(--dim); font-weight: 400; font-family: ui-monospace, monospace; border-color: transparent; text-align: right; background: none; }
.excerpt tr.hit td, .excerpt tr.hit th:not(.number) { background: var(--mark); }
.excerpt td.hit, .excerpt th.hit { outline: 2px solid var(--error); outline-offset: -2px; }
.excerpt .gap td { color: var(--dim); font-style: italic; border-style: dashed; }
pre.excerpt { margin: 0; padding: .4rem .6rem; background: var(--card); border-radius: 6px; overflow-x: auto; }
pre .number { display: inline-block; min-width: 2.5em; margin-right: 1em; user-select: none; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
.note { border-left: 4px solid var(--warning); padding: .5rem .75rem; background: var(--card); }
[hidden] { display: none !important; }
@media (max-width: 50rem) { .finding { grid-template-columns: 1fr; } .finding aside { border-left: 0; padding-left: 0; } form { position: static; } }
@media print { form { display: none; } section, .finding { break-inside: avoid; } }
`;
