// Learns the weights of the product anew and prints them as they stand in src/domain/matching/weights.ts.
import { recordOfAnswer, recordOfGraduation } from '../../src/domain/matching/person-record.ts';
import { LINK_SPEC } from '../../src/domain/matching/person-spec.ts';
import { generate } from './generate.ts';
import { learn, printWeights } from './learn.ts';

export function showWeights(): void {
  const set = generate({ seed: 1, graduations: 3000, answers: 4500 });
  const typed = set.answers.filter(({ answer }) => answer.values.entry === 'GROUP');
  const roster = set.graduations.map(recordOfGraduation);
  const answers = typed.map(({ answer }) => recordOfAnswer(answer));
  const learned = learn(LINK_SPEC, { records: [...roster, ...answers], indexed: roster.length });
  console.log(
    '\nweights learned from answers of the group link (other fields are asked too rarely)',
  );
  const asked = ['firstName', 'lastName', 'phone', 'studentId', 'stratum'] as const;
  console.log(
    printWeights(Object.fromEntries(asked.map((field) => [field, learned.weights[field]]))),
  );
}
