// The overview: the derivation of this moment as pictures, with the words and numbers of Home and the indicator view.

import type { Derived } from '../../domain/derive/derive.ts';
import { overviewOf, type Overview } from '../../domain/overview/overview.ts';
import { toThaiDate } from '../../domain/thai/dates.ts';
import { DASHBOARD_TEXTS as T } from '../../texts/dashboard-texts.ts';
import { NEXT_TEXTS } from '../../texts/next-texts.ts';
import { CLOSE, go, text, type Block, type Screen } from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import { refresh } from '../../usecases/refresh.ts';
import { viewWords } from '../../texts/view-words.ts';
import type { ViewWords } from '../../domain/views/all-views.ts';
import type { Actions } from '../action.ts';
import { figureBlocks, findingsTable } from './dashboard-blocks.ts';
import { fieldsChart, mixChart, progressCharts, weeksChart } from './dashboard-charts.ts';

export interface Seen {
  readonly derived: Derived;
  readonly overview: Overview;
  readonly words: ViewWords;
}

/** Writes what a refresh writes, and nothing else. */
function showDashboard(ports: Ports): Screen {
  const { derived } = refresh(ports);
  const seen = { derived, overview: overviewOf(derived), words: viewWords(ports.version) };
  const { cohort, inputs, wave } = derived;
  return {
    title: T.title(cohort),
    blocks: [text(T.asOf(toThaiDate(inputs.asOf), wave?.name ?? ''), 'muted'), ...pictures(seen)],
    buttons: [CLOSE, go(T.again, 'dashboard.show')],
  };
}

function pictures(seen: Seen): Block[] {
  const next: Block[] = [text(T.next, 'heading'), { kind: 'list', items: nextItems(seen) }];
  if (seen.derived.approved.length === 0) return [text(T.nobody), ...next];
  return [
    ...figureBlocks(seen),
    text(T.more, 'muted'),
    ...progressCharts(seen),
    weeksChart(seen),
    mixChart(seen),
    fieldsChart(seen),
    findingsTable(seen),
    ...next,
  ];
}

const nextItems = ({ overview }: Seen): string[] =>
  overview.next.map((step) => `${NEXT_TEXTS[step].what} (${NEXT_TEXTS[step].goTo})`);

export const DASHBOARD_ACTIONS: Actions = { 'dashboard.show': showDashboard };
