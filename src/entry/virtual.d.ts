// What the build puts in: a dialog page as one text, the script of Word files packed, and the version of package.json.

declare module '*.html' {
  const html: string;
  export default html;
}
declare module 'packed:word-file' {
  const packed: string;
  export default packed;
}
declare const __VERSION__: string;
