import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

// Taste is kept by reading; these rules find mistakes.
export default tseslint.config(
  { ignores: ['node_modules/', 'reports/site/', '.cache/', '**/*.cjs', '**/*.mjs', 'reports/templates/']  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-function': 'off',
      // Foreign bytes are full of them, and recognising them is the work of this project.
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Closed sets are `as const` lists.' }, { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }],
    },
  },
  // node:test returns promises that its runner awaits.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
