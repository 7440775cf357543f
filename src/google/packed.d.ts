// What the build packs (build.mjs): a script as gzip in base64.

declare module 'packed:contract-rows' {
  const packed: string;
  export default packed;
}
