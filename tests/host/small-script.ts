// A manifest, an owner and tiny scripts for the tests of the host.
import { createHost, type LocalHost } from '../../host/create-host.ts';
import type { HostOptions } from '../../host/host-api.ts';

export const OWNER = 'coordinator@college.example';
export const EDITOR = 'editor@college.example';
export const VIEWER = 'viewer@college.example';

const AUTH = 'https://www.googleapis.com/auth/';

export const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Bangkok',
  runtimeVersion: 'V8',
  oauthScopes: [
    'spreadsheets.currentonly',
    'forms',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'script.external_request',
    'userinfo.email',
  ].map((scope) => AUTH + scope),
});

/** A host on a script of one's own, with an editor and a viewer beside the owner. */
export function hostOf(code: string, options: Partial<HostOptions> = {}): LocalHost {
  const host = createHost({ code, manifest: MANIFEST, ...options });
  host.share(EDITOR, 'editor');
  host.share(VIEWER, 'viewer');
  return host;
}

/** Runs a body of statements as the function `go` and answers with what it returned. */
export function runBody(body: string, options: Partial<HostOptions> = {}) {
  return hostOf(`function go() { ${body} }`, options).run('go', { as: OWNER });
}
