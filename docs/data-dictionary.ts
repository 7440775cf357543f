// Writes the data dictionary from the tables of the program, so that it can never say something else.
import type { FormKind } from '../src/domain/answers/answer.ts';
import { DEFINITIONS } from '../src/domain/indicator/built-in-definitions.ts';
import { STATUSES } from '../src/domain/outcome/statuses.ts';
import { ALL_RULES } from '../src/domain/quality/rules/table.ts';
import { SETTING_ROWS, type SettingRow } from '../src/domain/settings/settings-table.ts';
import { FOLLOW_UP_PAGES, FOLLOW_UP_TITLE } from '../src/domain/survey/follow-up.ts';
import { PRE_GRADUATION_PAGES, PRE_GRADUATION_TITLE } from '../src/domain/survey/pre-graduation.ts';
import type {
  Condition,
  ListName,
  PageDraft,
  QuestionDraft,
} from '../src/domain/survey/questionnaire-draft.ts';
import { ALL_TABS } from '../src/domain/tabs/all-tabs.ts';
import type { Column, ColumnRole, Tab, TabKind } from '../src/domain/tabs/tab.ts';
import { formulaText } from '../src/texts/indicator-texts.ts';
import { ruleTitle } from '../src/texts/rule-texts.ts';

const INTRO = `# Data dictionary

Generated from the tables of the program by \`npm run dictionary\`; a test compares this file with a fresh
generation, so change the tables in \`src/domain\`, not this page. Keys and codes are what journals, exports
and later versions hold and never change; titles and labels are what people read.`;

const KINDS: Readonly<Record<TabKind, string>> = {
  people: 'people: staff type, sort, add and delete rows',
  view: 'view: derived, rebuilt when deleted',
  journal: 'journal: hidden, append-only, nobody types',
  system: 'system: state of this file',
};

const ROLES: Readonly<Record<ColumnRole, string>> = {
  key: 'hidden key',
  print: 'hidden fingerprint',
  shown: 'shown',
  correctable: 'shown; typing over it is a correction',
  asked: 'asked: staff answer here',
  typed: 'typed',
  logged: 'logged',
};

const CONDITIONS: Readonly<Record<Condition, string>> = {
  pageUrl: 'a page of the college is in the settings',
  askComment: 'the setting `askComment` is on',
  askOrdained: 'the setting `askOrdained` is on',
  hasBachelor: 'somebody of the cohort finishes with a bachelor’s degree',
};

const LISTS: Readonly<Record<ListName, string>> = {
  months: '*months from before the end of classes to now: `yyyy-mm`*',
  levelFields: '*levels and fields of the Roster: the label itself*',
  provinces: '*provinces, the college’s own first: the name itself*',
  institutions: '*places of study of the tab lists: the name itself*',
};

const FORM_TITLES: readonly (readonly [FormKind, string, readonly PageDraft[]])[] = [
  ['P', PRE_GRADUATION_TITLE, PRE_GRADUATION_PAGES],
  ['F', FOLLOW_UP_TITLE, FOLLOW_UP_PAGES],
];

/** A cell must neither end its column nor its row. */
const cell = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\r?\n/g, '<br>');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

function columnRow(column: Column): string[] {
  const holds = [
    column.format ?? 'text',
    column.choices ? `one of ${column.choices.join(' · ')}` : '',
    column.hidden === true ? 'hidden' : '',
  ];
  return [
    code(column.key),
    column.title,
    ROLES[column.role],
    holds.filter((part) => part !== '').join('; '),
    column.note ?? '',
  ];
}

function tabSection(tab: Tab): string {
  const head = `### ${tab.title} (\`${tab.key}\`)\n\n${KINDS[tab.kind]}${tab.hidden ? '; hidden' : ''}. ${tab.note}`;
  if (tab.columns.length === 0) return `${head}\n\nNo columns of its own.`;
  const rows = tab.columns.map(columnRow);
  return `${head}\n\n${table(['Key', 'Title', 'Role', 'Holds', 'Note'], rows)}`;
}

function choiceLines({ choices = [], hasOther }: QuestionDraft): string {
  const lines = choices.map((choice) => {
    if (typeof choice === 'string') return LISTS[choice];
    const former = choice.formerLabels?.length
      ? ` (formerly ${choice.formerLabels.join(', ')})`
      : '';
    const goTo = choice.goTo === undefined ? '' : ` → \`${choice.goTo}\``;
    const when = choice.when === undefined ? '' : ` (if ${CONDITIONS[choice.when]})`;
    return `\`${choice.code}\` ${choice.label}${former}${goTo}${when}`;
  });
  return [...lines, ...(hasOther === true ? ['*or a text of one’s own*'] : [])].join('\n');
}

function ruleText({ rule }: QuestionDraft): string {
  if (!rule) return '';
  if (rule.kind === 'pattern') return `pattern \`${rule.pattern}\``;
  return rule.kind === 'email' ? 'an e-mail address' : `at most ${String(rule.length)} characters`;
}

function questionRow(question: QuestionDraft): string[] {
  const conditions = [
    question.required ? 'required' : 'optional',
    question.when === undefined ? '' : `asked if ${CONDITIONS[question.when]}`,
    ruleText(question),
  ];
  return [
    code(question.key),
    code(question.field ?? question.key),
    question.title,
    question.kind,
    conditions.filter((part) => part !== '').join('; '),
    choiceLines(question),
  ];
}

function pageSection(page: PageDraft): string {
  const next = page.next === undefined ? '' : `\n\nAfterwards: \`${page.next}\`.`;
  const head = `#### ${page.title} (\`${page.key}\`)`;
  if (page.questions.length === 0) return `${head}\n\nNo questions.${next}`;
  const rows = page.questions.map(questionRow);
  const titles = ['Key', 'Field', 'Question', 'Kind', 'Rule', 'Choices'];
  return `${head}\n\n${table(titles, rows)}${next}`;
}

const questionnaires = (): string =>
  FORM_TITLES.map(
    ([form, title, pages]) =>
      `### Form ${form}: ${title}\n\n${pages.map(pageSection).join('\n\n')}`,
  ).join('\n\n');

function settingRow({ key, label, fallback, explanation, choices, needed }: SettingRow): string[] {
  const holds = [choices?.join(' · ') ?? 'text', needed === true ? 'needed' : ''];
  return [code(key), label, fallback, holds.filter((part) => part !== '').join('; '), explanation];
}

const settings = (): string =>
  table(['Key', 'Label', 'Default', 'Holds', 'Explanation'], SETTING_ROWS.map(settingRow));

const statuses = (): string =>
  table(
    ['Status', 'Counted by the Commission as', 'Works now'],
    Object.entries(STATUSES).map(([status, { ovec7, worksNow }]) => [
      code(status),
      ovec7 === '' ? '—' : ovec7,
      worksNow === null ? 'not known' : worksNow ? 'yes' : 'no',
    ]),
  );

const indicators = (): string =>
  table(
    ['Id', 'Name', 'Formula', 'Base', 'Source', 'Version'],
    DEFINITIONS.map((definition) => {
      const { id, name, base, source, version, caution = '' } = definition;
      return [
        code(id),
        caution === '' ? name : `${name} (${caution})`,
        formulaText(definition),
        base,
        source,
        version,
      ];
    }),
  );

const limitText = ({ limit }: (typeof ALL_RULES)[number]): string =>
  limit === undefined ? '' : `${limit.fallback} (${limit.least}–${limit.most})`;

const checks = (): string =>
  table(
    ['Id', 'Severity', 'Looks at', 'Reads', 'Number', 'Can be off', 'What it checks'],
    ALL_RULES.map((rule) => [
      code(rule.id),
      rule.severity,
      rule.scope,
      rule.reads.join(', '),
      limitText(rule),
      rule.always === true ? 'no' : 'yes',
      ruleTitle(rule.id),
    ]),
  );

export function dataDictionary(): string {
  const sections = [
    INTRO,
    '## Tabs\n\nIn the order in which they stand. Row 1 of a tab holds `tab:key` and is hidden, row 2 the titles.',
    ...ALL_TABS.map(tabSection),
    `## Settings\n\n${settings()}`,
    '## Questionnaires\n\n`{…}` is filled in from the settings; `→` names the page that follows the choice.',
    questionnaires(),
    `## Statuses of a graduation\n\n${statuses()}`,
    `## Indicators\n\n${indicators()}`,
    `## Rules\n\n${checks()}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
