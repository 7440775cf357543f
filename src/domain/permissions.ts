// What the program asks an account to allow, by what it is for; Google lets people tick them one by one.

export type Permission = 'sheet' | 'forms' | 'dialogs' | 'triggers' | 'mail' | 'web' | 'account';

export const PERMISSIONS: readonly Permission[] = [
  'sheet',
  'forms',
  'dialogs',
  'triggers',
  'mail',
  'web',
  'account',
];
