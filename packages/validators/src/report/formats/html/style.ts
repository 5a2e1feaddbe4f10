/** The style of the page: light and dark, wide and narrow, screen and paper. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--faint:#57606a;--line:#d4d9df;--panel:#f5f7f9;--link:#0b57a4;--error:#b3261e;--warning:#8f5b00;--note:#1f5fa8;--good:#1a7040;--mark:#fff4d6}
@media (prefers-color-scheme:dark){:root{--bg:#14181d;--fg:#e6e9ed;--faint:#a3adb8;--line:#353c45;--panel:#1c2229;--link:#8ebdf5;--error:#ff8a80;--warning:#f2b84b;--note:#86b7f2;--good:#6fcf97;--mark:#3a3118}}
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--bg);color:var(--fg);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:75rem;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.25;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .8rem}h3{font-size:1rem;margin:0}
p{margin:.3rem 0}a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.4rem .8rem;z-index:2}
.kicker,.faint{color:var(--faint)}.kicker{margin:0 0 .2rem;font-size:.9rem}
h1.invalid{color:var(--error)}h1.valid{color:var(--good)}h1.incomplete{color:var(--warning)}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:.7rem 0 0;padding:0}
.counts b{font-size:1.35rem;font-variant-numeric:tabular-nums;margin-right:.25rem}
.counts .error b,.sign.error{color:var(--error)}.counts .warning b,.sign.warning{color:var(--warning)}.counts .note b,.sign.note{color:var(--note)}
.counts .zero b{color:var(--faint)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.5rem;align-items:start}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
.chart{font-size:.875rem}.chart th{font-weight:400;text-align:left;padding:.12rem .8rem .12rem 0;width:1%;white-space:nowrap;max-width:16rem;overflow:hidden;text-overflow:ellipsis}
.chart td.bar{min-width:4rem}.chart td.n{width:1%;text-align:right;font-variant-numeric:tabular-nums;padding-left:.6rem;white-space:nowrap}
.chart svg{display:block;width:100%;height:.8rem;background:var(--panel);border-radius:2px}
rect.error{fill:var(--error)}rect.warning{fill:var(--warning)}rect.note{fill:var(--note)}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--bg);border-bottom:1px solid var(--line);padding:.7rem 0;margin-bottom:.8rem}
form[hidden],[hidden]{display:none!important}
label{font-size:.85rem;color:var(--faint)}label.field{display:grid;gap:.15rem}label.grow{flex:1 1 14rem}
fieldset{border:0;margin:0;padding:0;display:flex;gap:.9rem;min-height:2.3rem;align-items:center}fieldset label{color:var(--fg);font-size:.9rem;display:flex;gap:.3rem;align-items:center}
input[type=search],select,button{font:inherit;font-size:.95rem;color:var(--fg);background:var(--bg);border:1px solid var(--faint);border-radius:5px;padding:.3rem .55rem;min-height:2.3rem}
input[type=search]{width:100%}select{max-width:15rem}
button{cursor:pointer;background:var(--panel)}button:hover{border-color:var(--fg)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-left:auto}
#status{flex-basis:100%;margin:0;font-size:.9rem;min-height:1.4em;color:var(--faint)}#status:empty{display:none}
details.group{border:1px solid var(--line);border-radius:7px;margin:.6rem 0;scroll-margin-top:9rem;background:var(--bg)}
details.group>summary{cursor:pointer;padding:.65rem .9rem;display:grid;grid-template-columns:1.3rem 1fr auto;gap:.1rem .5rem;align-items:baseline;list-style:none}
details.group>summary::-webkit-details-marker{display:none}
details.group>summary::before{content:"";width:.5rem;height:.5rem;border:solid var(--faint);border-width:0 2px 2px 0;transform:rotate(-45deg);grid-row:1;margin-left:.15rem}
details.group[open]>summary::before{transform:rotate(45deg)}
details.group>summary:hover{background:var(--panel)}details.group[open]>summary{border-bottom:1px solid var(--line)}
summary h3{display:inline;overflow-wrap:anywhere}summary .template{grid-column:2/-1;color:var(--faint);font-size:.9rem}
details[open]>summary .template{display:none}
summary .total{font-variant-numeric:tabular-nums;white-space:nowrap;font-size:.9rem}
.sign{font-weight:700;font-size:.8rem;text-transform:uppercase;letter-spacing:.03em;margin-right:.3rem}
.inside{padding:.7rem .9rem 1rem}
.explain{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:.3rem 2rem;background:var(--panel);border-radius:5px;padding:.7rem .9rem;margin-bottom:.7rem;font-size:.95rem}
.explain b{display:block;font-size:.82rem;color:var(--faint)}
.rows{font-size:.9rem;table-layout:fixed}.rows th{text-align:left;font-weight:600;font-size:.82rem;color:var(--faint);border-bottom:1px solid var(--line);padding:.25rem .6rem .25rem 0}
.rows th:nth-child(1){width:19%}.rows th:nth-child(2){width:32%}
.rows td{vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.rows tr{content-visibility:auto}.place .source{color:var(--faint);display:block}.where span{display:block}
code,.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em}.where code{color:var(--faint)}.rows p code,.explain code{background:var(--panel);border-radius:3px;padding:0 .2em}.explain code{background:var(--bg)}
.rows p{margin:0}.rows dl{margin:.2rem 0 0}.rows dl div{display:flex;gap:.5rem}.rows dt{color:var(--faint);flex:none;min-width:5.2rem}.rows dd{margin:0}
.chip{font-size:.8rem;border:1px solid var(--line);border-radius:99px;padding:0 .5rem;white-space:nowrap}.chip.new{border-color:var(--error)}
.more{margin-top:.7rem}.unprinted{display:none}
.facts{font-size:.9rem}.facts th{text-align:left;font-weight:400;color:var(--faint);vertical-align:top;padding:.2rem 1.2rem .2rem 0;white-space:nowrap;width:1%}.facts td{overflow-wrap:anywhere;padding:.2rem 0}
.inputs{font-size:.9rem}.inputs th,.inputs td{text-align:left;padding:.3rem 1rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}.inputs thead th{color:var(--faint);font-weight:400;font-size:.82rem}.inputs .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{overflow-x:auto}
details.plain>summary{cursor:pointer;padding:.2rem 0}
details.plain p{font-size:.9rem;overflow-wrap:anywhere}
@media (max-width:44rem){.rows thead{position:absolute;left:-99rem}.rows,.rows tbody,.rows tr,.rows td{display:block;width:auto}.rows td{border:0;padding:.1rem 0}.rows tr{border-bottom:1px solid var(--line);padding:.5rem 0}form{position:static}.tools{margin-left:0}}
@media print{:root{--bg:#fff;--fg:#000;--faint:#444;--line:#bbb;--panel:#f4f4f4;--link:#000;--error:#a01810;--warning:#7a4d00;--note:#174a86;--good:#14532d}
html{font-size:10pt}body{max-width:none;padding:0}form,.skip,.more,noscript{display:none!important}
details.group{border:0;border-top:1px solid var(--line);border-radius:0;break-inside:auto}details.group>summary{break-after:avoid;padding-left:0}details.group>summary::before{display:none}.inside{padding-left:0;padding-right:0}
.explain,.rows tr{break-inside:avoid}.rows tr{content-visibility:visible}.unprinted{display:block;color:var(--faint)}
.chart svg,rect,.explain{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decoration:none}}
@media (forced-colors:active){rect{forced-color-adjust:none}}
`;
