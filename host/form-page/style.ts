// Style sheet of the form pages: one column, large touch targets, readable Thai at 390 px.

const FONT = (subset: string, weight: number, range: string): string =>
  `@font-face{font-family:'Sarabun';font-weight:${String(weight)};font-display:swap;` +
  `src:url('/fonts/sarabun-${subset}-${String(weight)}-normal.woff2') format('woff2');` +
  `unicode-range:${range}}`;

const THAI = 'U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC';
const LATIN = 'U+0000-00FF,U+2000-206F,U+20AC,U+2122';

export const STYLE = `
${[400, 700].flatMap((weight) => [FONT('thai', weight, THAI), FONT('latin', weight, LATIN)]).join('\n')}
:root{--font:'Sarabun','Noto Sans Thai','Leelawadee UI',sans-serif;--ink:#1f2933;--soft:#52606d;
--line:#d3dae3;--brand:#1a5fb4;--brand-dark:#134a8e;--wash:#eaf1fa;--wrong:#b3261e;--paper:#fff}
*{box-sizing:border-box}
body{margin:0;background:var(--wash);color:var(--ink);font:17px/1.65 var(--font);
overflow-wrap:anywhere}
main{max-width:640px;margin:0 auto;padding:12px 12px 48px}
.card>:last-child{margin-bottom:0}
.card{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:18px 16px;
margin:0 0 12px}
.head{border-top:8px solid var(--brand)}
h1{font-size:1.4rem;line-height:1.45;margin:0 0 8px}
h1.again{font-size:1.05rem;margin:0}
h2{font-size:1.15rem;line-height:1.45;margin:0}
.text{white-space:pre-line;margin:0}
.default{position:absolute;width:1px;height:1px;min-height:0;padding:0;border:0;overflow:hidden;
clip-path:inset(50%)}
.note{margin:8px 0;color:var(--soft);font-size:.94rem}
.must{color:var(--wrong)}
fieldset{border:0;margin:0;padding:0;min-width:0}
.question{display:block;padding:0;font-weight:700;margin:0 0 4px}
.help{color:var(--soft);font-size:.94rem;margin:0 0 10px;white-space:pre-line}
input[type=text],textarea,select{width:100%;min-height:48px;padding:10px 12px;font:inherit;
color:inherit;background:#fff;border:1px solid #7b8794;border-radius:8px}
textarea{min-height:120px;resize:vertical}
.choice{display:flex;gap:12px;align-items:flex-start;padding:10px 8px;min-height:48px;
border-radius:8px;cursor:pointer}
.choice:hover{background:var(--wash)}
.choice input{flex:none;width:22px;height:22px;margin:3px 0 0;accent-color:var(--brand)}
.other{margin:0 0 6px 42px;width:calc(100% - 42px)!important}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.wrong{border-color:var(--wrong);border-left:5px solid var(--wrong)}
.error{color:var(--wrong);font-weight:700;margin:8px 0 0}
.summary ul{margin:6px 0 0;padding-left:22px}
.summary a{color:var(--wrong)}
.buttons{display:flex;flex-wrap:wrap;gap:12px;align-items:center}
button,.button{font:inherit;font-weight:700;min-height:48px;padding:10px 28px;border-radius:8px;
border:1px solid var(--brand);background:var(--brand);color:#fff;cursor:pointer;
text-decoration:none;display:inline-block}
button:hover,.button:hover{background:var(--brand-dark)}
button.plain{background:#fff;color:var(--brand-dark)}
button.plain:hover{background:var(--wash)}
button.link{border:0;background:none;color:var(--brand-dark);padding:6px 8px;min-height:44px;
font-weight:400;text-decoration:underline}
progress{width:100%;height:10px;accent-color:var(--brand)}
footer{color:var(--soft);font-size:.85rem;text-align:center;padding:8px}
@media(max-width:480px){.buttons button:not(.link){flex:1 1 100%}}
`;
