/** The page's style: a text column of some 66 characters, the record beside it where there is room, else below. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1d1b18;--faint:#6a655d;--rule:#d8d2c6;--source:#1f5f99;--cue:#8a5a00;
--words:#f4efdf;--lit:#ffe08a;--lit-ink:#1d1b18}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e6e2da;--faint:#a09a8f;--rule:#3a3a3d;--source:#8fc1f0;
--cue:#e0b060;--words:#26251f;--lit:#6b5310;--lit-ink:#fff6df}}
*{box-sizing:border-box}
html{font:1.125rem/1.6 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;
background:var(--paper);color:var(--ink);scroll-padding-top:4rem;text-size-adjust:100%}
body{margin:0;padding:2.5rem 1.25rem 4rem}
article{max-width:34em;margin:0 auto 5rem}
h1{font-size:1.9rem;line-height:1.2;margin:.2em 0 .6em;text-wrap:balance}
h2{font-size:1.15rem;margin:2.5rem 0 .8rem}
h3{font-size:1rem;margin:1.6rem 0 .4rem}
h3 small{font-weight:normal;color:var(--faint)}
.head,.key,.note,.details,.omitted{color:var(--faint);font-size:.85rem;line-height:1.45}
.head{margin:0 0 .3rem}
.key{border-block:1px solid var(--rule);padding:.45rem 0;margin:0 0 1.5rem}
.key span{margin-right:1.2em;white-space:nowrap}
.text{overflow-wrap:break-word;hyphens:manual}
.text p{margin:0 0 1em;white-space:pre-wrap;unicode-bidi:isolate}
.text .omitted{border-left:2px solid var(--rule);padding-left:.8em}
mark{background:none;color:inherit}
mark.content{background:var(--words);box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.source{text-decoration:underline solid color-mix(in srgb,var(--source) 50%,transparent) .07em;text-underline-offset:.2em}
mark.cue{text-decoration:underline dotted color-mix(in srgb,var(--cue) 65%,transparent) .1em;text-underline-offset:.2em}
mark a{color:inherit;text-decoration:inherit}
.last{white-space:nowrap}
.last::after{content:attr(data-number);font-size:.62em;line-height:0;vertical-align:super;color:var(--faint);
margin-left:.12em;text-decoration:none;display:inline-block}
mark[data-begin]::before{content:"[" attr(data-begin) "] ";position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%);white-space:nowrap}
a{color:var(--source)}
a:focus-visible{outline:.14em solid var(--source);outline-offset:.12em;border-radius:.1em}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:2.2em 1fr;margin:0 0 .8rem;padding:.15rem .3rem;border-radius:.2em}
li>a:first-child{font-variant-numeric:tabular-nums;text-decoration:none}
li p{margin:0;unicode-bidi:isolate;overflow-wrap:anywhere}
@media (min-width:72rem){article{max-width:64em;display:grid;grid-template-columns:34em 1fr;column-gap:3.5rem}
article>*{grid-column:1}.record{grid-column:2;grid-row:1/99;position:sticky;top:1rem;max-height:calc(100vh - 2rem);
overflow:auto;font-size:.9rem}.record h2{margin-top:0}}
@media print{:root{--paper:#fff;--ink:#000;--faint:#444;--rule:#999;--source:#000;--cue:#000;--words:#fff}
html{font-size:10.5pt}body{padding:0}article{display:block;max-width:40em;margin:0;break-after:page}article:last-child{break-after:auto}
.text{max-width:34em}.record{position:static;max-height:none;overflow:visible}h1,h2,h3{break-after:avoid}li{break-inside:avoid}
a{text-decoration:none}p{orphans:3;widows:3}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.replaceAll("\n", "")

/** Lights all parts of a statement, and its line in the list, while one of them is pointed at, focused or linked to. */
export const statementStyle = (shared: string): string =>
  `:root:has(.${shared}:is(:hover,:focus-within,:target),.${shared} :target) .${shared}{background:var(--lit);color:var(--lit-ink);--faint:var(--lit-ink);--source:var(--lit-ink)}`
