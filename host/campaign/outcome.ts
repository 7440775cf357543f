// What a campaign leaves behind: the indicator table, the costs, the tabs as files, the whole as one JSON file.
import { COORDINATOR, type Campaign } from './campaign.ts';
import { callsFile, printedCalls } from './calls.ts';
import { tabFiles } from './tab-files.ts';
import { columns, costTable } from './tally.ts';

export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

type Cells = Readonly<Record<string, string>>;

interface CampaignSummary {
  readonly graduates: number;
  readonly seed: number;
  readonly finishedAt: string;
  readonly mails: number;
  readonly forms: readonly { readonly title: string; readonly responses: number }[];
  readonly executions: number;
  readonly indicator: readonly Cells[];
  readonly home: readonly Cells[];
  readonly tabs: readonly { readonly name: string; readonly rows: number }[];
}

const SHOWN = ['definition', 'stratum', 'rate', 'numerator', 'denominator', 'all', 'untracked'];

const shownCells = (campaign: Campaign, tab: string): Cells[] =>
  campaign.clerk
    .rows(tab)
    .map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).filter(([key]) => !key.startsWith('_'))),
    );

export function outcomeOf(campaign: Campaign): { files: OutputFile[]; summary: CampaignSummary } {
  const { host, college, seed } = campaign;
  const tabs = tabFiles(host, COORDINATOR);
  const summary: CampaignSummary = {
    graduates: college.graduations.length,
    seed,
    finishedAt: host.now(),
    mails: host.outbox.length,
    forms: host.forms().map(({ title, responses }) => ({ title, responses })),
    executions: host.executions.length,
    indicator: shownCells(campaign, 'indicator'),
    home: shownCells(campaign, 'home'),
    tabs: tabs.map(({ name, rows }) => ({ name, rows })),
  };
  const json = { name: 'campaign.json', text: `${JSON.stringify(summary, null, 2)}\n` };
  const calls = { name: 'calls.csv', text: callsFile(host.executions) };
  return { files: [...tabs.map(({ name, text }) => ({ name, text })), calls, json], summary };
}

/** Costs are only printed: a sheet whose locale has to be set needs one call more, and files must not differ. */
export function printed({ tally, host }: Campaign, summary: CampaignSummary): string {
  const { indicator, mails, forms } = summary;
  const rows = indicator.map((cells) => SHOWN.map((key) => cells[key] ?? ''));
  const answers = forms.map(({ title, responses }) => `${title}: ${String(responses)}`);
  return [
    columns([SHOWN, ...rows]),
    '',
    ...answers,
    `mails: ${String(mails)}`,
    '',
    costTable(tally.costs()),
    '',
    printedCalls(host.executions, host.machine.wanted),
  ].join('\n');
}
