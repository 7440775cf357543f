// Prints F1 of public sets with weights learned without labels, beside published figures.
import { findPairs } from '../../src/domain/matching/find-pairs.ts';
import { dataSets, type DataSet } from './datasets.ts';
import { learn } from './learn.ts';
import { printTable, seconds, timed, verdict } from './print.ts';
import { clustersOf, scorePairs } from './score-pairs.ts';

function measure({ name, rows, spec, truthOf, target, published }: DataSet): string[] {
  const { value: clusters, seconds: cpu } = timed(() => {
    const { weights, expected } = learn(spec, { records: rows });
    const found = findPairs(rows, { ...spec, weights, expected });
    return clustersOf(rows.length, found, spec.togetherFrom);
  });
  const { precision, recall, f1 } = scorePairs(rows.map(truthOf), clusters);
  const figures = [precision, recall, f1].map((value) => value.toFixed(4));
  return [name, ...figures, seconds(cpu), String(target), verdict(f1 >= target), published];
}

/** Published times are from other machines. */
export function showDataSets(): void {
  const head = ['set', 'precision', 'recall', 'F1', 'CPU', 'target', '', 'F1 published elsewhere'];
  printTable('public sets: weights learned, odds even, persons put together', [
    head,
    ...dataSets().map(measure),
  ]);
}
