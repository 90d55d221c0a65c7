/** The page's style: a text column of some 66 characters, the record beside it where there is room, else below. */

/** Each kind of mark has a form of its own beside its colour, so that they are told apart in print and by any eye. */
const marks = `
mark{background:none;color:inherit}
mark.content{background:var(--words);box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.source{text-decoration:underline solid color-mix(in srgb,var(--source) 55%,transparent) .07em;text-underline-offset:.22em}
mark.cue{text-decoration:underline dotted color-mix(in srgb,var(--cue) 75%,transparent) .1em;text-underline-offset:.22em}
.party{font-weight:600}
.place{font-style:italic}
.time{border-bottom:.07em dashed var(--time)}
.amount{border-bottom:.19em double var(--amount)}
.event{box-shadow:0 0 0 1px var(--event);border-radius:.18em;padding:0 .1em;margin:0 -.1em;
box-decoration-break:clone;-webkit-box-decoration-break:clone}
.flag{text-decoration:underline wavy var(--flag) .08em;text-underline-offset:.3em;text-decoration-skip-ink:none}
.ref{font-size:.6em;line-height:0;vertical-align:super;font-style:normal;font-weight:normal;text-decoration:none;
color:var(--faint);margin-left:.15em;scroll-margin-top:4rem}
.ref::after{content:attr(data-id)}
h1 .ref{font-size:.38em}
.event-ref{color:var(--event)}
.flag-ref{color:var(--flag);font-weight:600}
.flag-ref::after{content:"⚠" attr(data-id)}
mark[data-begin]::before{content:"[" attr(data-begin) "] ";position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%);white-space:nowrap}
.text span:target{background:var(--lit);color:var(--lit-ink)}
`

const record = `
.record h2{font-size:1.15rem;margin:2.2rem 0 .7rem;border-bottom:1px solid var(--rule);padding-bottom:.15rem}
.record h3,.record h4{font-size:1rem;margin:1.1rem 0 .3rem}
.record h3.issue{font-variant-caps:small-caps;letter-spacing:.03em;margin-top:1.6rem}
.record h4{font-weight:600}
.record small,.details{color:var(--faint);font-size:.85em;font-weight:normal}
.record nav{display:flex;flex-wrap:wrap;gap:.15rem 1rem;font-size:.85rem;margin:0 0 .6rem}
.record ol,.record ul{list-style:none;margin:0;padding:0}
.record ul{padding-left:1.2em}
.record li p{margin:0;unicode-bidi:isolate;overflow-wrap:anywhere}
.record ol>li:not(.plain,.moment){display:grid;grid-template-columns:2.6em 1fr;margin:0 0 .7rem;padding:.15rem .3rem;border-radius:.2em}
.record ol>li>a:first-child{font-variant-numeric:tabular-nums;text-decoration:none}
.plain,.moment{padding:.1rem .3rem}
.moment{margin-bottom:.5rem}
.error,.warning{color:var(--flag)}
.info{font-weight:normal;color:var(--faint)}
`

const frame = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1d1b18;--faint:#6a655d;--rule:#d8d2c6;--source:#1f5f99;--cue:#8a5a00;
--words:#f4efdf;--time:#2f7d4f;--amount:#7a4fa3;--event:#a8643c;--flag:#c02020;--lit:#ffe08a;--lit-ink:#1d1b18}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e6e2da;--faint:#a09a8f;--rule:#3a3a3d;--source:#8fc1f0;
--cue:#e0b060;--words:#2a2922;--time:#7fc79a;--amount:#c3a0e8;--event:#d99a72;--flag:#ff8a80;--lit:#6b5310;--lit-ink:#fff6df}}
*{box-sizing:border-box}
html{font:1.125rem/1.6 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;
background:var(--paper);color:var(--ink);scroll-padding-top:4rem;text-size-adjust:100%}
body{margin:0;padding:2.5rem 1.25rem 4rem}
article{max-width:34em;margin:0 auto 5rem}
h1{font-size:1.9rem;overflow-wrap:anywhere;line-height:1.2;margin:.2em 0 .6em;text-wrap:balance}
.head,.key,.note,.omitted{color:var(--faint);font-size:.85rem;line-height:1.45}
.head{margin:0 0 .3rem}
.key{border-block:1px solid var(--rule);padding:.5rem 0;margin:0 0 1.5rem}
.key ul{display:flex;flex-wrap:wrap;gap:.25rem 1.3em;list-style:none;margin:0;padding:0}
.key li{white-space:nowrap;color:var(--ink)}
.key p{margin:.35rem 0 0}
.text{overflow-wrap:break-word;hyphens:manual;line-height:1.7}
.text p{margin:0 0 1em;white-space:pre-wrap;unicode-bidi:isolate}
.text .omitted{border-left:2px solid var(--rule);padding-left:.8em}
a{color:var(--source)}
a:focus-visible{outline:.14em solid var(--source);outline-offset:.12em;border-radius:.1em}
`

const media = `
@media (min-width:72rem){article{max-width:66em;display:grid;grid-template-columns:34em 1fr;grid-auto-rows:min-content;column-gap:3.5rem}
article>*{grid-column:1}.record{grid-column:2;grid-row:1/99;position:sticky;top:1rem;max-height:calc(100vh - 2rem);
overflow:auto;font-size:.9rem;line-height:1.5}.record section:first-of-type h2{margin-top:.5rem}}
@media print{:root{--paper:#fff;--ink:#000;--faint:#444;--rule:#999;--source:#000;--cue:#000;--words:#f0f0f0;--time:#000;
--amount:#000;--event:#000;--flag:#000}html{font-size:10.5pt}body{padding:0}
article{display:block;max-width:40em;margin:0;break-after:page}article:last-child{break-after:auto}
mark.content{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.text{max-width:34em}.record{position:static;max-height:none;overflow:visible}.record nav{display:none}
h1,h2,h3,h4{break-after:avoid}li{break-inside:avoid}a{text-decoration:none}p{orphans:3;widows:3}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

export const pageStyle = [frame, marks, record, media].join("").replaceAll("\n", "")

/** Lights all passages of a line of the record, and its entry, while one of them is pointed at, focused or linked to. */
export const lineStyle = (shared: string): string =>
  `:root:has(.${shared}:is(:hover,:focus-within,:target),.${shared} :target) .${shared}{background:var(--lit);color:var(--lit-ink);--faint:var(--lit-ink);--source:var(--lit-ink)}`
