// The definitions in force: those of the program, those of the college in their place or behind them.

import { DEFINITIONS } from './built-in-definitions.ts';
import { definitionCells } from './definition-cells.ts';
import type { IndicatorDefinition } from './definition.ts';
import type { DefinitionReading } from './read-definitions.ts';

const EDITED = 'สูตรที่วิทยาลัยแก้';

const saysTheSame = (one: IndicatorDefinition, other: IndicatorDefinition): boolean =>
  JSON.stringify(definitionCells(one)) === JSON.stringify(definitionCells(other));

/**
 * A row with the id of a built-in definition takes its place, marked as edited, if its version is another one:
 * two formulas under one name and version could not be told apart. Whatever is broken or missing in the table,
 * the built-in definitions stay.
 */
export function indicatorBook(
  typed: DefinitionReading,
  builtIn: readonly IndicatorDefinition[] = DEFINITIONS,
): DefinitionReading {
  const ownById = new Map(typed.definitions.map((own) => [own.id, own]));
  const findings = [...typed.findings];
  const kept = builtIn.map((definition): IndicatorDefinition => {
    const own = ownById.get(definition.id);
    ownById.delete(definition.id);
    if (own === undefined || saysTheSame(own, definition)) return definition;
    const caution = [EDITED, definition.caution ?? ''].join(' ').trim();
    if (own.version !== definition.version) return { ...own, caution };
    findings.push({
      rule: 'definition/sameVersion',
      id: own.id,
      column: 'version',
      typed: own.version,
    });
    return definition;
  });
  return { definitions: [...kept, ...ownById.values()], findings };
}
