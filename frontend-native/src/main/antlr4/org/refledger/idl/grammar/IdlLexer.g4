// Preprocessing tokens of MIDL: IDL and ACF share them, and the preprocessor works on them before any parser sees them.
// Attribute names (in, out, string, id ...) are ordinary names: they are keywords only where the grammar expects an attribute.
lexer grammar IdlLexer;

BLOCK_COMMENT: '/*' .*? ('*/' | EOF) -> channel(HIDDEN);
LINE_COMMENT: '//' (~[\r\n\\] | '\\' ~[\r\n])* -> channel(HIDDEN);
CONTINUATION: '\\' [ \t]* ('\r\n' | '\n' | '\r') -> channel(HIDDEN);
NEWLINE: '\r\n' | '\n' | '\r';
SPACE: [ \t\f\u000B\u00A0]+ -> channel(HIDDEN);

CASE: 'case';
COCLASS: 'coclass';
CONST: 'const';
CPP_QUOTE: 'cpp_quote';
DEFAULT: 'default';
DISPINTERFACE: 'dispinterface';
ENUM: 'enum';
IMPORT: 'import';
IMPORTLIB: 'importlib';
INCLUDE: 'include';
INTERFACE: 'interface';
LIBRARY: 'library';
MIDL_PRAGMA: 'midl_pragma';
MODULE: 'module';
NAMESPACE: 'namespace';
PIPE: 'pipe';
REQUIRES: 'requires';
SAFEARRAY: 'SAFEARRAY';
SIZEOF: 'sizeof';
STRUCT: 'struct';
SWITCH: 'switch';
TYPEDEF: 'typedef';
UNION: 'union';

CHAR: 'char';
DOUBLE: 'double';
FLOAT: 'float';
HYPER: 'hyper';
INT: 'int';
INT_SIZED: '__int8' | '__int16' | '__int32' | '__int64' | '__int3264' | '_int64';
LONG: 'long';
SHORT: 'short';
SIGNED: 'signed' | '__signed';
SMALL: 'small';
UNSIGNED: 'unsigned';
VOID: 'void';

// What may stand between a type and a name and means nothing for ownership.
FILLER
    : 'volatile' | 'extern' | 'static' | 'inline' | '__inline' | 'register' | '__stdcall' | '_stdcall' | '__cdecl' | '_cdecl' | '__pascal' | '__fastcall'
    | 'far' | '__far' | '_far' | 'near' | '__ptr64' | '__ptr32' | '__unaligned' | '__RPC_FAR' | '__RPC_STUB' | '__RPC_USER' | 'RPC_FAR' | 'WINAPI' | 'CALLBACK'
    | 'APIENTRY' | 'STDMETHODCALLTYPE' | 'STDAPICALLTYPE'
    ;

UUID: HEX8 '-' HEX4 '-' HEX4 '-' HEX4 '-' HEX8 HEX4;
NUMBER
    : ('0' [xX] HEX+ | DIGIT+ ('.' DIGIT+)? ([eE] [+-]? DIGIT+)? | '.' DIGIT+ ([eE] [+-]? DIGIT+)?) [uUlLfFiI0-9]* HEX_TAIL?
    ;
STRING: 'L'? '"' (~["\\\r\n] | '\\' . | '\\' '\r\n')* '"';
CHARACTER: 'L'? '\'' (~['\\\r\n] | '\\' .)+ '\'';
NAME: LETTER (LETTER | DIGIT)*;

ELLIPSIS: '...';
DOTDOT: '..';
DOT: '.';
PASTE: '##';
HASH: '#';
LBRACE: '{';
RBRACE: '}';
LBRACKET: '[';
RBRACKET: ']';
LPAREN: '(';
RPAREN: ')';
SEMICOLON: ';';
COMMA: ',';
COLON: ':';
SCOPE: '::';
QUESTION: '?';
ASSIGN: '=';
STAR: '*';
AMPERSAND: '&';
TILDE: '~';
NOT: '!';
PLUS: '+';
MINUS: '-';
SLASH: '/';
PERCENT: '%';
SHIFT_LEFT: '<<';
SHIFT_RIGHT: '>>';
LESS: '<';
GREATER: '>';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
EQUAL: '==';
NOT_EQUAL: '!=';
AND: '&&';
OR: '||';
CARET: '^';
PIPE_SIGN: '|';
ARROW: '->';
OTHER: .;

fragment DIGIT: [0-9];
fragment HEX: [0-9a-fA-F];
fragment HEX4: HEX HEX HEX HEX;
fragment HEX8: HEX4 HEX4;
fragment HEX_TAIL: [xX] HEX+;
fragment LETTER: [a-zA-Z_$] | [\u00AA-\uFFFE];
