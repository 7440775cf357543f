// gas-local brings no types: the one call that the tests make.

declare module 'gas-local' {
  const gas: {
    /** Loads the scripts of a folder into one context with these globals. */
    require(folder: string, globals: object): Readonly<Record<string, unknown>>;
  };
  export default gas;
}
