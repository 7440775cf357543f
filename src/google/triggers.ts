// Clock triggers of this account; Google shows nobody those of another.

import type { TriggersPort } from '../usecases/ports.ts';

const ZONE = 'Asia/Bangkok';

export const openTriggers = (): TriggersPort => ({
  mine: () =>
    ScriptApp.getProjectTriggers()
      .filter((trigger) => trigger.getEventType() === ScriptApp.EventType.CLOCK)
      .map((trigger) => trigger.getHandlerFunction()),
  any: () => ScriptApp.getProjectTriggers().length > 0,
  installMonthly: (handler, day, hour) => {
    ScriptApp.newTrigger(handler)
      .timeBased()
      .onMonthDay(day)
      .atHour(hour)
      .inTimezone(ZONE)
      .create();
  },
  installDaily: (handler, hour) => {
    ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(ZONE).create();
  },
  remove: (handler) => {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
    }
  },
});
