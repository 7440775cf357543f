// A trigger as scripts see it.
import { enumValue } from '../engine/enums.ts';
import { orNull } from '../forms/or-null.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import type { TriggerState } from './trigger-state.ts';

const SOURCES: Readonly<Record<TriggerState['event'], string>> = {
  CLOCK: 'CLOCK',
  ON_FORM_SUBMIT: 'FORMS',
  ON_OPEN: 'SPREADSHEETS',
  ON_EDIT: 'SPREADSHEETS',
};

export class Trigger extends Served implements Imitates<GoogleAppsScript.Script.Trigger> {
  readonly gasClass = 'Script.Trigger';
  readonly state: TriggerState;
  /** Comes straight from create(), not from the list of triggers. */
  readonly isFresh: boolean;

  constructor(rt: Runtime, state: TriggerState, isFresh = false) {
    super(rt);
    this.state = state;
    this.isFresh = isFresh;
  }

  getUniqueId(): string {
    return this.state.id;
  }

  getHandlerFunction(): string {
    return this.state.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return enumValue('Script.EventType', this.state.event);
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const source = this.rt.world.files[this.state.sourceId ?? '']?.kind;
    const name = source === 'spreadsheet' ? 'SPREADSHEETS' : SOURCES[this.state.event];
    return enumValue('Script.TriggerSource', name);
  }

  /** null for clock triggers, although the type package says a string. */
  getTriggerSourceId(): string {
    return orNull(this.state.sourceId);
  }
}
