import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Long by nature: one entry after the other, nothing to follow from line to line.
const lists = [
  '**/generated/**',
  'graph-schema/descriptor/**',
  'graph-schema/kinds/**',
  'graph-schema/vocabularies/**',
  'client/i18n/texts/**',
  'seed/data/**',
];
// A test that looks away is no test: only a condition may skip (`skipIf`), and then it is counted.
const everyTestRuns = {
  selector: 'MemberExpression[property.name=/^(only|skip|todo|fixme)$/][object.name=/^(it|test|describe)$/]',
  message: 'Every test runs; one that depends on something says so with skipIf.',
};
const noThis = {
  selector: 'ThisExpression:not(ClassBody *)',
  message: 'Plain functions: what one needs is handed in.',
};
const tests = ['**/*.test.{ts,tsx}', 'tests/**'];

export default defineConfig(
  globalIgnores(['**/dist/', '.cache/', 'coverage/', 'data/', '**/test-results/', '**/playwright-report/']),
  {
    // A rule is changed here, for all and with a reason, never beside the line it complains about.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows every name; this rule does not know types.
      'no-undef': 'off',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-template': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `type` everywhere: one way to say it, and none that can be reopened elsewhere.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // A number reads the same in a text as anywhere else.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => select(id)}` is no confusion about a value.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // We write no classes; libraries declare the shape of their options as classes, and take plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What a factory makes is an object of functions without `this` (refused below), so they may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', noThis],
      // A key that need not be there may look like one: `headers['origin']`.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // It asks for the `!` that no-non-null-assertion refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // React ignores what an event handler returns; what a handler rejects is still caught by no-floating-promises.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Leaving a field out by naming it beside the rest is how one copies without it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  { files: ['client/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: lists, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    // Written by GraphQL code generator, which has its own way to say the same.
    files: ['client/graphql/generated/**'],
    rules: {
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', noThis, everyTestRuns],
    },
  },
  {
    // Steps are counted where a person's hands do them, so nothing is done past those.
    files: ['tests/browser/tasks/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noThis,
        everyTestRuns,
        {
          selector:
            'CallExpression > MemberExpression.callee[property.name=/^(click|dblclick|tap|fill|press|type|check|uncheck|focus|selectOption|dispatchEvent)$/]',
          message: 'What somebody does in a task goes through the hands of the person, who counts it.',
        },
      ],
    },
  },
  {
    // Libraries are extended by reopening their interfaces.
    files: ['tests/setup/**', '**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['scripts/**', 'graph-schema/generate/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    // In plain JavaScript a value of JSON can be given its type only where it is assigned.
    files: ['scripts/**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['*.js', '*.cjs'], ...tseslint.configs.disableTypeChecked },
  // Its packages are installed by `npm run bench` alone, so elsewhere there are no types to check by.
  {
    files: ['tests/bench/neo4jGraphql/**', 'tests/bench/analysis/graphology/**'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
