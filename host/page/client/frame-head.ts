// What stands before the html of a dialog: no network, Thai letters, the bridge.

/** Text of the bundled bridge; the server puts it in when it bundles the page. */
declare const BRIDGE_SCRIPT: string;

const THAI = 'U+0E01-0E5B, U+200C-200D, U+25CC';
const LATIN = 'U+0020-00FF, U+2000-200B, U+200E-206F, U+2122';
/** Names that dialogs may ask for; each gets Thai letters even where the machine has none. */
const FAMILIES = [
  'Sarabun',
  'Arial',
  'Roboto',
  'Tahoma',
  'Google Sans',
  'Noto Sans Thai',
  'Leelawadee UI',
  'Segoe UI',
];

function fonts(origin: string): string {
  return FAMILIES.flatMap((family) =>
    [400, 700].flatMap((weight) => {
      const face = `@font-face{font-family:'${family}';font-weight:${weight};`;
      const file = (subset: string): string =>
        `url(${origin}/fonts/sarabun-${subset}-${weight}-normal.woff2)`;
      // The machine's own Latin letters come first; its Thai ones may clip the marks.
      return [
        `${face}unicode-range:${THAI};src:${file('thai')}}`,
        `${face}unicode-range:${LATIN};src:local('${family}'),${file('latin')}}`,
      ];
    }),
  ).join('');
}

export function frameHead(origin: string, functions: readonly string[]): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'unsafe-inline'`,
    `style-src 'unsafe-inline'`,
    `img-src data: blob:`,
    `font-src data: ${origin}/fonts/`,
    `form-action 'none'`,
  ].join('; ');
  const script = BRIDGE_SCRIPT.replace(/<\/script/gi, '<\\/script');
  return (
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<style>${fonts(origin)}html{font-family:Arial,Sarabun,sans-serif}</style>` +
    `<script data-origin="${origin}" data-functions="${functions.join(' ')}">${script}</script>`
  );
}
