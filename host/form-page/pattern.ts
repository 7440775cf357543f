// Patterns of form validation: Google uses RE2, which knows less than JavaScript and means \s as ASCII.

// Look-around, back references and named back references do not exist in RE2.
const BEYOND_RE2 = /\(\?<?[=!]|\\[1-9]|\\k</;

/** True when Google Forms could use the pattern. */
export function isPattern(pattern: string): boolean {
  if (BEYOND_RE2.test(pattern)) return false;
  try {
    compile(pattern);
    return true;
  } catch {
    return false;
  }
}

function compile(pattern: string): RegExp {
  let inClass = false;
  const translated = pattern.replace(/\\.|[[\]]/gsu, (token) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    if (token === '\\s') return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]';
    return token;
  });
  return new RegExp(translated, 'u');
}

export function contains(pattern: string, text: string): boolean {
  return compile(pattern).test(text);
}

/** "Matches" in Google Forms means the whole answer. */
export function matches(pattern: string, text: string): boolean {
  return compile(`^(?:${pattern})$`).test(text);
}
