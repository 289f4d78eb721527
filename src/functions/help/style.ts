/** Of every page; it stands in the page, so that nothing is fetched and nothing flashes. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#242424;--soft:#5c5c5c;--line:#d6d6d6;--page:#fff;--panel:#f5f6f5;--accent:#0f6c3d;--tint:#e6f3eb;--bad:#a4262c}
@media screen and (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--soft:#b8b8b8;--line:#4a4a4a;--page:#1b1b1b;--panel:#262827;--accent:#6fd09b;--tint:#1d3528;--bad:#ff9a94}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 "Segoe UI",system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
body>nav,main{max-width:56rem;margin:auto;padding:0 1.25rem}
body>nav{display:flex;justify-content:space-between;gap:1rem;padding-block:1rem .5rem;border-bottom:1px solid var(--line)}
main{padding-block:1.25rem 4rem}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1{font-size:1.75rem;line-height:1.25;margin:0}
h1 code{display:block;font-size:1rem;font-weight:400;color:var(--accent);margin-bottom:.25rem}
h2{font-size:1.15rem;line-height:1.3;margin:2.25rem 0 .6rem}
p{margin:.5rem 0}
p,dd,figcaption{overflow-wrap:anywhere}
.lead{font-size:1.1rem;margin:.6rem 0 1rem}
.soft{color:var(--soft)}
code{font-family:Consolas,"SF Mono",ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere}
pre{background:var(--panel);border-left:3px solid var(--accent);border-radius:0 4px 4px 0;padding:.7rem .9rem;margin:.5rem 0;white-space:pre-wrap}
pre i{font-style:normal;color:var(--soft)}
dl.params{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;margin:0}
.params dt,.params dd{margin:0;padding:.5rem 1rem .5rem 0;border-top:1px solid var(--line)}
.params dt small{display:block;color:var(--soft)}
.sheet{margin:1.25rem 0 2rem;break-inside:avoid}
.sheet figcaption{font-weight:600;margin-bottom:.5rem}
.sheet>div{border:1px solid var(--line);border-radius:6px;overflow:hidden}
.bar{display:flex;gap:.75rem;align-items:baseline;margin:0;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
.bar b{color:var(--soft);font-weight:400;min-width:2rem}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline-offset:-2px}
table{border-collapse:collapse;font-size:.9rem;line-height:1.4}
th,td{border:solid var(--line);border-width:0 1px 1px 0;padding:.25rem .6rem;text-align:left;white-space:nowrap;min-width:3.25rem;height:1.85rem}
th,.corner{background:var(--panel);color:var(--soft);font-weight:400;text-align:center;min-width:2.5rem}
tr:last-child>*{border-bottom:0}
.head{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
.middle{text-align:center}
.long{white-space:normal;min-width:16rem}
.result{background:var(--tint);box-shadow:inset 0 0 0 1px var(--accent)}
.at{font-weight:700}
.why{margin:0;padding:.5rem .75rem;border-top:1px solid var(--line)}
.why b{color:var(--bad);margin-right:.5rem}
ul.links{list-style:none;margin:0;padding:0;columns:17rem 3;column-gap:2rem}
.links li{break-inside:avoid;padding:.2rem 0;line-height:1.4}
.links small{display:block;color:var(--soft);font-size:.85rem}
.links [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
form{margin:1.25rem 0 .5rem}
label{display:block;font-weight:600;margin-bottom:.35rem}
input{width:100%;font:inherit;padding:.6rem .8rem;border:1px solid var(--soft);border-radius:6px;background:var(--page);color:inherit}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:1rem 0;padding:0}
.chips a{display:block;padding:.2rem .75rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none;background:var(--panel)}
.chips a:hover{border-color:var(--accent)}
ul.functions{list-style:none;margin:0;padding:0}
.functions a{display:grid;grid-template-columns:13rem 1fr;gap:0 1.25rem;padding:.6rem 0;color:inherit;text-decoration:none}
.functions li{border-top:1px solid var(--line)}
.functions a:hover b,.functions a:focus-visible b{text-decoration:underline;text-underline-offset:.2em}
.functions code{color:var(--accent);font-weight:600;grid-row:span 2}
.functions span{color:var(--soft)}
[hidden]{display:none!important}
@media(max-width:34rem){
body>nav,main{padding-inline:1rem}
h1{font-size:1.5rem}
dl.params{display:block}.params dd{border:0;padding-top:0}.params dt small{display:inline;margin-left:.5rem}
.functions a{grid-template-columns:1fr}
}
@media print{
body{font-size:11pt}
body>nav,form,.chips,.keys,.more{display:none}
main{max-width:none;padding:0}
pre,.result,th,.corner{print-color-adjust:exact}
h2{break-after:avoid}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
}
`.trim();
