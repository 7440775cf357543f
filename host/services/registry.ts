// The globals a script finds: name of each service and how one is made for an execution.
import type { Runtime } from '../engine/runtime.ts';
import type { Served } from '../engine/served.ts';
import { SpreadsheetAppImpl } from '../spreadsheet/app.ts';
import { UrlFetchApp } from '../fetch/url-fetch-app.ts';
import { FormApp } from '../forms/form-app.ts';
import { MailApp } from '../mail/mail-app.ts';
import { ScriptApp } from '../script/script-app.ts';
import { CacheServiceImpl } from './cache.ts';
import { ChartsImpl } from './charts.ts';
import { newConsole } from './console.ts';
import { HtmlServiceImpl } from './html.ts';
import { LockServiceImpl } from './lock.ts';
import { LoggerImpl } from './logger.ts';
import { PropertiesServiceImpl } from './properties.ts';
import { SessionImpl } from './session.ts';
import { UtilitiesImpl } from './utilities.ts';

export type ServiceFactory = (rt: Runtime) => Served;

/** One line a service; see "How a service is added" in host/README.md. */
export const SERVICES: Readonly<Record<string, ServiceFactory>> = {
  CacheService: (rt) => new CacheServiceImpl(rt),
  Charts: (rt) => new ChartsImpl(rt),
  FormApp: (rt) => new FormApp(rt),
  HtmlService: (rt) => new HtmlServiceImpl(rt),
  LockService: (rt) => new LockServiceImpl(rt),
  Logger: (rt) => new LoggerImpl(rt),
  MailApp: (rt) => new MailApp(rt),
  PropertiesService: (rt) => new PropertiesServiceImpl(rt),
  ScriptApp: (rt) => new ScriptApp(rt),
  Session: (rt) => new SessionImpl(rt),
  SpreadsheetApp: (rt) => new SpreadsheetAppImpl(rt),
  UrlFetchApp: (rt) => new UrlFetchApp(rt),
  Utilities: (rt) => new UtilitiesImpl(rt),
};

export function installServices(rt: Runtime): void {
  for (const [name, make] of Object.entries(SERVICES)) {
    define(rt, name, rt.guard.wrap(make(rt)));
  }
  define(rt, 'console', newConsole(rt));
}

function define(rt: Runtime, name: string, value: unknown): void {
  Object.defineProperty(rt.realm.context, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
