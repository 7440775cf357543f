// Looks at the forms and keeps what was seen, so that findings can tell of it until the next look is clean.

import { healthOf, leftAfterRepair, sameHealth } from '../domain/survey/form-health.ts';
import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import { checkForms, type ClosedReport, type FormReport } from './form-report.ts';
import type { Ports } from './ports.ts';
import { formName, registeredForms } from './read-book.ts';
import { MEMORY } from './memory-names.ts';
import { deriveAndWrite } from './refresh.ts';
import { requireOwnFile, writeSystem } from './system-state.ts';

type Report = FormReport | ClosedReport;

/** Whoever waits for the answer of a check should not wait long for what is only kept for later. */
const PATIENCE_MS = 5_000;

/** A look costs about a thousand calls, and what people do to a form they do seldom. */
const LOOK_AGAIN_MS = (7 * 24 - 1) * 3600 * 1000;

/** What the clock does once a week; a check by a person counts as a look. */
export function watchWhenDue(ports: Ports): void {
  const last = Date.parse(ports.memory.get(MEMORY.formsSeenAt) ?? '');
  if (Date.parse(ports.now()) - last < LOOK_AGAIN_MS) return;
  watchForms(ports);
}

/** Must not run under the lock: it fetches the addresses of the forms. */
export function watchForms(ports: Ports): Report[] {
  const reports = checkForms(ports);
  keepHealth(ports, reports);
  ports.memory.set(MEMORY.formsSeenAt, ports.now());
  return reports;
}

/** After a repair: only of a form that was looked at before, so that a new one is not reported before it is opened. */
export function keepRepaired(ports: Ports, report: FormReport): void {
  if (report.form.health === undefined) return;
  keepHealth(ports, [{ ...report, differences: leftAfterRepair(report.differences) }]);
}

function keepHealth(ports: Ports, reports: readonly Report[]): void {
  if (!ports.lock.hold(PATIENCE_MS)) return;
  try {
    const known = registeredForms(requireOwnFile(ports));
    const changed = reports.filter((report) => {
      const { key } = 'closed' in report ? report.closed : report.form;
      const form = known.find((one) => one.key === key);
      return form !== undefined && keepOne(ports, form, report);
    });
    if (changed.length > 0) deriveAndWrite(ports);
  } finally {
    ports.lock.release();
  }
}

/** Tells whether views change. A form closed to somebody who is not its owner says nothing about the form. */
function keepOne(ports: Ports, form: RegisteredForm, report: Report): boolean {
  if ('closed' in report && form.owner !== ports.me()) return false;
  const seen = 'closed' in report ? null : report;
  const health = healthOf(seen, form.health, ports.now());
  const itemKeys = { ...form.itemKeys, ...seen?.keysByHand };
  const isNew = Object.keys(itemKeys).some((id) => form.itemKeys[id] !== itemKeys[id]);
  if (!isNew && sameHealth(form.health, health)) return false;
  writeSystem(ports, formName(form.key), { ...form, itemKeys, health });
  return true;
}
