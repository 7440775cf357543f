// Lint rules; every exception carries its reason.
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const noClockNoChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock comes in as a value.' },
    { object: 'Math', property: 'random', message: 'Chance comes in as a value.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The clock comes in as a value.',
    },
    {
      // The machine's time zone must never matter.
      selector:
        'CallExpression[callee.property.name=/^(get|set)(Hours|Minutes|Date|Day|Month|FullYear)$|^toLocale/]',
      message: 'Use UTC or the helpers of domain/thai/dates.ts.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'out/', 'node_modules/', '**/*.json'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { regexp },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off', // type for data and unions, interface for ports
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }, // a default is an answer for the rest
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // by code point, never by byte
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }, // what a rest leaves out
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off', // texts are cut at 50,000 characters; linear scans are fine
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  { files: ['src/domain/**/*.ts', 'src/usecases/**/*.ts'], rules: noClockNoChance },
  {
    files: ['tests/**/*.ts', 'host/contract/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    }, // tables of cases are long
  },
  {
    // Questions and sentences are data; a table is read from top to bottom however long it is.
    files: ['src/domain/survey/{follow-up,pre-graduation}.ts', 'src/texts/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
