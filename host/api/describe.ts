// Writes a TypeScript type of the reference in the short notation of the signature table.
import ts from 'typescript';

export function describeType(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isUnion()) return describeUnion(checker, type);
  return primitive(type) ?? named(checker, type);
}

function describeUnion(checker: ts.TypeChecker, type: ts.UnionType): string {
  // An enum and boolean are unions of their members to the compiler, one thing to Apps Script.
  if (type.flags & ts.TypeFlags.EnumLiteral) return named(checker, type);
  const parts = new Set<string>();
  for (const part of type.types) {
    if (part.flags & ts.TypeFlags.Undefined) continue;
    const isEnumMember = part.flags & ts.TypeFlags.EnumLiteral;
    parts.add(isEnumMember ? enumOfMember(part) : describeType(checker, part));
  }
  return [...parts].sort().join('|');
}

function enumOfMember(type: ts.Type): string {
  return qualified(type.symbol.declarations?.[0]?.parent);
}

function primitive(type: ts.Type): string | null {
  const f = type.flags;
  if (f & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'Object';
  if (f & ts.TypeFlags.StringLiteral) return JSON.stringify((type as ts.StringLiteralType).value);
  if (f & ts.TypeFlags.EnumLiteral) return null;
  if (f & ts.TypeFlags.StringLike) return 'String';
  if (f & ts.TypeFlags.NumberLike) return 'Number';
  if (f & ts.TypeFlags.BooleanLike) return 'Boolean';
  if (f & ts.TypeFlags.Null) return 'null';
  if (f & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return 'void';
  return null;
}

function named(checker: ts.TypeChecker, type: ts.Type): string {
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    const text = element === undefined ? 'Object' : describeType(checker, element);
    return text.includes('|') ? `(${text})[]` : `${text}[]`;
  }
  const name = qualified(type.getSymbol()?.declarations?.[0]);
  return name === 'Base.Date' ? 'Date' : name;
}

/** "Spreadsheet.Range"; anonymous object types and those of JavaScript are "Map". */
function qualified(node: ts.Node | undefined): string {
  if (node === undefined) return 'Map';
  if (!ts.isInterfaceDeclaration(node) && !ts.isEnumDeclaration(node)) return 'Map';
  const block = node.parent.parent as ts.Node | undefined;
  if (block === undefined || !ts.isModuleDeclaration(block))
    return node.name.text === 'Date' ? 'Date' : 'Map';
  return `${block.name.text}.${node.name.text}`;
}
