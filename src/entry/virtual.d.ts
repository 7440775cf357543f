// What the build puts in: a dialog page as one text, and the version of package.json.

declare module '*.html' {
  const html: string;
  export default html;
}
declare const __VERSION__: string;
