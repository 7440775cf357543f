// Who a person is: other names than the Roster's, rows that somebody judged to be one person.

import { typedName } from '../../answers/evidence.ts';
import { fullName } from '../../derive/case.ts';
import { collegeRule, graduationRule } from '../rule.ts';

export const IDENTITY_RULES = [
  collegeRule({
    id: 'answer/renamed',
    severity: 'note',
    scope: 'answers',
    reads: ['firstName', 'roster.firstName'],
    finds: ({ read, cases }) => {
      const names = new Map(
        cases.map(({ graduation }) => [graduation.code, fullName(graduation)] as const),
      );
      return read.linked.flatMap(({ answer, link }) => {
        if (link.kind !== 'linked' || !link.isRenamed) return [];
        const typed = typedName(answer.values);
        const { code } = link;
        const who = names.get(code) ?? '';
        return [
          { subject: `${code}/${typed}`, code, who, params: { typed }, since: answer.submitted },
        ];
      });
    },
  }),
  graduationRule({
    id: 'roster/nameCorrected',
    severity: 'note',
    reads: ['roster.firstName', 'roster.lastName'],
    finds: ({ one: { graduation } }) => {
      const { listedName } = graduation;
      if (!listedName) return [];
      const { firstName, lastName } = listedName;
      const isSame = firstName === graduation.firstName && lastName === graduation.lastName;
      return isSame ? [] : [{ params: { listed: `${firstName} ${lastName}`.trim() } }];
    },
  }),
  collegeRule({
    id: 'roster/samePerson',
    severity: 'check',
    scope: 'roster',
    reads: ['roster.code'],
    finds: ({ known }) =>
      known.all.flatMap((row) => {
        const code = known.countedAs(row.code);
        if (code === row.code || known.gone.has(row.code)) return [];
        return [{ subject: row.code, code, who: fullName(row), params: { other: row.code } }];
      }),
  }),
] as const;
