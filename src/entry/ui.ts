// Every call that a dialog can make, by name.

import { ProblemError } from '../domain/problems.ts';
import type { Screen, UiRequest } from '../texts/screen.ts';
import type { Actions } from './action.ts';
import { runScreen } from './run.ts';
import { COPY_ACTIONS } from './screens/copy-screens.ts';
import { DASHBOARD_ACTIONS } from './screens/dashboard-screens.ts';
import { DOCUMENT_ACTIONS } from './screens/document-screens.ts';
import { FINDING_ACTIONS } from './screens/findings-screens.ts';
import { FORM_ACTIONS } from './screens/form-screens.ts';
import { HAND_OVER_ACTIONS } from './screens/hand-over-screens.ts';
import { FREEZE_ACTIONS } from './screens/freeze-screens.ts';
import { HELP_ACTIONS } from './screens/help-screens.ts';
import { IMPORT_ACTIONS } from './screens/import-screens.ts';
import { LINK_ACTIONS } from './screens/link-screens.ts';
import { MEMBER_ACTIONS } from './screens/member-screens.ts';
import { REGISTRY_ACTIONS } from './screens/registry-screens.ts';
import { PAPER_ACTIONS } from './screens/paper-screens.ts';
import { REMINDER_ACTIONS } from './screens/reminder-screens.ts';
import { REVIEW_ACTIONS } from './screens/review-screens.ts';
import { SAMPLE_ACTIONS } from './screens/sample-screens.ts';
import { SELF_TEST_ACTIONS } from './screens/self-test-screens.ts';
import { SET_UP_ACTIONS } from './screens/set-up-screens.ts';
import { TAB_ACTIONS } from './screens/tab-screens.ts';
import { UNDO_ACTIONS } from './screens/undo-screens.ts';

const ACTIONS: Actions = {
  ...COPY_ACTIONS,
  ...SET_UP_ACTIONS,
  ...IMPORT_ACTIONS,
  ...REMINDER_ACTIONS,
  ...FORM_ACTIONS,
  ...LINK_ACTIONS,
  ...FINDING_ACTIONS,
  ...HAND_OVER_ACTIONS,
  ...DASHBOARD_ACTIONS,
  ...HELP_ACTIONS,
  ...SELF_TEST_ACTIONS,
  ...REVIEW_ACTIONS,
  ...TAB_ACTIONS,
  ...UNDO_ACTIONS,
  ...MEMBER_ACTIONS,
  ...REGISTRY_ACTIONS,
  ...DOCUMENT_ACTIONS,
  ...PAPER_ACTIONS,
  ...FREEZE_ACTIONS,
  ...SAMPLE_ACTIONS,
};

export function answerUi(request: UiRequest): Screen {
  return runScreen(request, (ports) => {
    const action = ACTIONS[request.action];
    if (!action) throw new ProblemError('unknownAction');
    return action(ports, request.values);
  });
}
