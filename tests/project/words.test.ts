// Words: what staff and graduates read is Thai, and no file keeps a promise for later or a path of somebody's machine.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';

const THAI = /[฀-๿]/;
/** Three Latin words in a row are a sentence, not a name or a placeholder. */
const SENTENCE = /[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){2,}/;
/** Names that are written in Latin letters in Thai texts as well. */
const NAMES =
  /Google Forms?|Google Sheets?|Apps Script|Everyone with the link|Anyone with the link/g;

interface Literal {
  readonly at: string;
  readonly text: string;
}

/** Texts of string and template literals, apart from module names and keys. */
function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${String(line + 1)}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'));

/** Its sentences are for whoever changes the questionnaire, in a failing test. */
const FOR_DEVELOPERS = ['src/domain/survey/check-questionnaire.ts'];
const TEXT_FILES = ['src/texts', 'src/domain/survey']
  .flatMap(filesIn)
  .filter((file) => !FOR_DEVELOPERS.includes(file));

describe('texts', () => {
  test.each(TEXT_FILES)('%s holds no English sentence', (file) => {
    const english = literalsOf(file).filter(({ text }) => SENTENCE.test(text.replace(NAMES, '')));
    expect(english).toEqual([]);
  });

  test('the text tables are Thai: a text of several words has Thai in it', () => {
    const foreign = filesIn('src/texts')
      .flatMap(literalsOf)
      .map((literal) => ({ ...literal, text: literal.text.replace(NAMES, '') }))
      .filter(({ text }) => /[A-Za-z]{3,} [A-Za-z]{3,}/.test(text) && !THAI.test(text));
    expect(foreign).toEqual([]);
  });
});

/** Every file that belongs to the project, written or about to be. */
function projectFiles(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  const skipped =
    /^(package-lock\.json$|tests\/fixtures\/|LICENSE|tests\/project\/words\.test\.ts$)/;
  const text = /\.(ts|mjs|js|json|md|html|css|sh)$|^\.ci\//;
  return stdout.split('\0').filter((name) => text.test(name) && !skipped.test(name));
}

const FORBIDDEN = [
  { because: 'what is left to do belongs into an issue', pattern: /\b(TODO|FIXME|XXX)\b/ },
  {
    because: 'nobody else has this machine',
    pattern: /(^|[\s"'`(=])\/(work|home|Users|root|mnt)\/\w/,
  },
  { because: 'nobody else has this machine', pattern: /\b[A-Z]:\\\\?Users/ },
];

describe('all files', () => {
  const files = projectFiles();

  test('there are some', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  test.each(FORBIDDEN)('$pattern: $because', ({ pattern }) => {
    const hits = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}`] : [])),
    );
    expect(hits).toEqual([]);
  });
});
