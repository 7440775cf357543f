const common = {
  extensionsToTreatAsEsm: ['.ts'],
  injectGlobals: false,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};

export default {
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{domain,usecases,google,bundle,host,project}/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.long\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'long',
      testMatch: ['<rootDir>/tests/**/*.long.test.ts'],
    },
  ],
};
