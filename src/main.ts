// Every export is a global of the Apps Script project: a menu item, a trigger handler or the dialogs' one call.

export * from './entry/commands.ts';
