// Contract of the rules that an answer must fit: builders, setting and taking them away.
import type { ContractRow, Standing } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, edge, FORM, pageOf, row } from './shared.ts';

const TEXT_KINDS = ['Text', 'ParagraphText'];

const made = (kind: string): string => `${FORM} var item = form.add${kind}Item();`;
const builder = (kind: string): string => `FormApp.create${kind}Validation()`;
const builderPage = (kind: string): string => `${pageOf(kind)}-validation-builder`;

/** Whether createResponse asks the rule at all is not said: the rows about what passes do not depend on it. */
const takes = (answer: string): string =>
  `item.setValidation(it.build()).createResponse('${answer}').getResponse()`;

/** Rules both builders have and the product sets. */
const BOTH: readonly (readonly [rule: string, arg: string, answer: string])[] = [
  ['requireTextMatchesPattern', "'[0-9๐-๙]{9,10}'", '๐๘๑๒๓๔๕๖๗'],
  ['requireTextLengthLessThanOrEqualTo', '3', 'กขค'],
];

const builders = TEXT_KINDS.flatMap((kind): Specimen[] => {
  const about = `Forms.${kind}ValidationBuilder`;
  const common = { before: made(kind), on: builder(kind), form: 'form' };
  const page = builderPage(kind);
  return [
    ...BOTH.map(([rule, arg, answer]) => ({
      ...common,
      about: `${about}.${rule}`,
      args: [arg],
      read: takes(answer),
      gives: answer,
      ...documented(`${page}#${rule}`),
    })),
    {
      ...common,
      about: `${about}.setHelpText`,
      args: ["'โปรดพิมพ์ใหม่'"],
      read: takes('ก'),
      gives: 'ก',
      ...documented(page),
    },
    {
      ...common,
      about: `${about}.build`,
      on: `${builder(kind)}.requireTextLengthLessThanOrEqualTo(3)`,
      read: `item.setValidation(it).createResponse('กขค').getResponse()`,
      gives: 'กขค',
      ...documented(page),
    },
  ];
});

const items = TEXT_KINDS.flatMap((kind): Specimen[] => {
  const rule = `${builder(kind)}.requireTextLengthLessThanOrEqualTo(3).build()`;
  const common = { on: 'item', form: 'form', read: "it.createResponse('กขค').getResponse()" };
  return [
    {
      ...common,
      about: `Forms.${kind}Item.setValidation`,
      before: made(kind),
      args: [rule],
      gives: 'กขค',
      ...documented(`${pageOf(kind)}-item#setValidation`),
    },
    {
      ...common,
      about: `Forms.${kind}Item.clearValidation`,
      before: `${made(kind)} item.setValidation(${rule});`,
      gives: 'กขค',
      ...documented(`${pageOf(kind)}-item#clearValidation()`),
    },
  ];
});

const email: Specimen = {
  about: 'Forms.TextValidationBuilder.requireTextIsEmail',
  before: made('Text'),
  on: builder('Text'),
  read: takes('a.b@example.ac.th'),
  gives: 'a.b@example.ac.th',
  form: 'form',
  ...documented('text-validation-builder#requireTextIsEmail()'),
};

const CHECKED: Standing = {
  provenance: 'unknown',
  source:
    'the reference of createResponse speaks of choices only; no report of a rule being asked or not',
  doubt: 'response-checks',
};

/** The one rule of the item, and an answer that does not fit it. */
function refusal(about: string, fact: string, [before, answer]: readonly string[]): ContractRow {
  return row(
    edge(about, fact),
    `${String(before)} item.createResponse(${String(answer)}); return 'taken';`,
    {
      variants: { checked: { throws: '' }, taken: 'taken' },
      ...CHECKED,
    },
  );
}

const FIVE = "'กขคงจ'";

const itemEdges = TEXT_KINDS.flatMap((kind): ContractRow[] => {
  const three = `${builder(kind)}.requireTextLengthLessThanOrEqualTo(3).build()`;
  const set = `${made(kind)} item.setValidation(${three});`;
  const page = `${pageOf(kind)}-item`;
  const about = `Forms.${kind}Item`;
  return [
    refusal(`${about}.setValidation`, 'what does not fit the rule', [set, FIVE]),
    row(
      edge(`${about}.setValidation`, 'null takes the rule away'),
      `${set} return item.setValidation(null).createResponse(${FIVE}).getResponse();`,
      { expected: 'กขคงจ', ...documented(`${page}#setValidation`) },
    ),
    row(
      edge(`${about}.setValidation`, 'a validation that requires nothing takes the rule away'),
      `${set} return item.setValidation(${builder(kind)}.build()).createResponse(${FIVE}).getResponse();`,
      { expected: 'กขคงจ', ...documented(`${page}#setValidation`) },
    ),
    row(
      edge(`${about}.clearValidation`, 'afterwards anything fits, and clearing twice does no harm'),
      `${set} return item.clearValidation().clearValidation().createResponse(${FIVE}).getResponse();`,
      { expected: 'กขคงจ', ...documented(`${page}#clearValidation()`) },
    ),
    row(
      edge(`Forms.FormApp.create${kind}Validation`, 'each call begins anew'),
      `${made(kind)} ${builder(kind)}.requireTextLengthLessThanOrEqualTo(3); return item.setValidation(${builder(kind)}.build()).createResponse(${FIVE}).getResponse();`,
      { expected: 'กขคงจ', ...documented(`form-app#create${kind}Validation()`) },
    ),
    row(
      edge(
        `Forms.${kind}ValidationBuilder.build`,
        'without any rule it builds one that asks nothing',
      ),
      `return kindOf(${builder(kind)}.build());`,
      { expected: `${kind}Validation`, ...documented(`${page}#setValidation`) },
    ),
    row(
      edge(
        `Forms.${kind}ValidationBuilder.setHelpText`,
        'alone it requires nothing; after the rule it keeps it',
      ),
      `${made(kind)} var help = function (b) { return item.setValidation(b.setHelpText('').build()); };
      return [help(${builder(kind)}).createResponse(${FIVE}).getResponse(), help(${builder(kind)}.requireTextLengthLessThanOrEqualTo(5)).createResponse(${FIVE}).getResponse()];`,
      { expected: ['กขคงจ', 'กขคงจ'], ...documented(`${page}#setValidation`) },
    ),
  ];
});

/** Item, rule of its builder, an answer that passes, one that does not. */
const RULES: readonly (readonly [string, string, string, string])[] = [
  ['Text', "requireTextMatchesPattern('[0-9]{2}')", "'12'", "'123'"],
  ['Text', "requireTextMatchesPattern('[0-9๐-๙+() -]{9,20}')", "'๐๘๑-๒๓๔ ๕๖๗๘'", "'081'"],
  ['Text', "requireTextDoesNotMatchPattern('[0-9]{2}')", "'123'", "'12'"],
  ['Text', "requireTextContainsPattern('[0-9]{2}')", "'123'", "'1'"],
  ['Text', "requireTextDoesNotContainPattern('[0-9]{2}')", "'1'", "'123'"],
  ['Text', 'requireTextLengthLessThanOrEqualTo(3)', "'กขค'", "'กขคง'"],
  ['Text', 'requireTextLengthGreaterThanOrEqualTo(3)', "'กขค'", "'กข'"],
  ['Text', 'requireTextIsEmail()', "'a@example.com'", "'a@'"],
  ['Text', 'requireTextIsEmail()', "'a+b@mail.example.ac.th'", "'@example.com'"],
  ['Text', 'requireTextIsUrl()', "'https://example.com/'", "'example'"],
  ['Text', 'requireNumber()', "'1.5'", "'x'"],
  ['Text', 'requireWholeNumber()', "'15'", "'1.5'"],
  ['Text', 'requireNumberBetween(1, 5)', "'5'", "'6'"],
  ['ParagraphText', "requireTextMatchesPattern('[0-9]{2}')", "'12'", "'123'"],
  ['ParagraphText', "requireTextDoesNotMatchPattern('[0-9]{2}')", "'123'", "'12'"],
  ['ParagraphText', "requireTextContainsPattern('[0-9]{2}')", "'123'", "'1'"],
  ['ParagraphText', "requireTextDoesNotContainPattern('[0-9]{2}')", "'1'", "'123'"],
  ['ParagraphText', 'requireTextLengthLessThanOrEqualTo(3)', "'กขค'", "'กขคง'"],
  ['ParagraphText', 'requireTextLengthGreaterThanOrEqualTo(3)', "'กขค'", "'กข'"],
  ['Checkbox', 'requireSelectAtLeast(2)', "['a', 'b']", "['a']"],
  ['Checkbox', 'requireSelectAtMost(1)', "['a']", "['a', 'b']"],
  ['Checkbox', 'requireSelectExactly(2)', "['a', 'b']", "['a']"],
];

const rules = RULES.flatMap(([kind, rule, good, bad]): ContractRow[] => {
  const method = rule.slice(0, rule.indexOf('('));
  const about = `Forms.${kind}ValidationBuilder.${method}`;
  const choices = kind === 'Checkbox' ? " item.setChoiceValues(['a', 'b', 'c']);" : '';
  const before = `${made(kind)}${choices} item.setValidation(${builder(kind)}.${rule}.setHelpText('แก้').build());`;
  return [
    row(
      edge(about, `${rule} takes ${good}, and ${bad} once it is cleared`),
      `${before} return [item.createResponse(${good}).getResponse(), item.clearValidation().createResponse(${bad}).getResponse()];`,
      {
        expected: [good, bad].map((text): unknown => JSON.parse(text.replaceAll("'", '"'))),
        ...documented(`${builderPage(kind)}#${method}`),
      },
    ),
    refusal(about, `${rule} and ${bad}`, [before, bad]),
  ];
});

export const FORM_VALIDATION_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens([...builders, email, ...items]),
  ...itemEdges,
  ...rules,
];
