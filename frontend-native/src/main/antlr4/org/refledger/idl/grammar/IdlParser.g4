// One declaration of an IDL file at a time: the file was preprocessed and cut into declarations before (see Declarations).
// Accepts a superset of MIDL: what is wrong with a declaration is for the rules to say.
parser grammar IdlParser;

options { tokenVocab = IdlLexer; }

// [uuid(...), object] interface IFoo : IBar requires IBaz     (up to the brace or the semicolon)
header
    : attributeList* (INTERFACE | DISPINTERFACE | COCLASS | LIBRARY | MODULE | NAMESPACE) qualifiedName typeArguments? (COLON inherited += scopedType (COMMA inherited += scopedType)*)?
      (REQUIRES scopedType (COMMA scopedType)*)? EOF
    ;

scopedType: (INTERFACE | DISPINTERFACE)? attributeList* qualifiedName typeArguments?;

// Everything that ends with a semicolon: types, constants, operations, properties.
declaration
    : attributeList* TYPEDEF attributeList* typeSpecifier declarator (COMMA declarator)* SEMICOLON* EOF # typedefDeclaration
    | attributeList* typeSpecifier initialised (COMMA initialised)* SEMICOLON* EOF # plainDeclaration
    ;

initialised: declarator (ASSIGN initialiser)?;

initialiser: expression | LBRACE (expression (COMMA expression)* COMMA?)? RBRACE;

attributeList: LBRACKET COMMA* (attribute (COMMA+ attribute)* COMMA*)? RBRACKET;

attribute: name (LPAREN argument* RPAREN)?;

// Arguments are read by whoever knows the attribute; see arguments below.
argument: ~(LPAREN | RPAREN) | LPAREN argument* RPAREN;

typeSpecifier: qualifier* unqualifiedType qualifier*;

qualifier: CONST | FILLER;

unqualifiedType
    : builtin # builtinType
    | (INTERFACE | DISPINTERFACE | COCLASS)? (qualifiedName typeArguments? | SAFEARRAY) # namedType
    | structType # structSpecifier
    | unionType # unionSpecifier
    | enumType # enumSpecifier
    | SAFEARRAY LPAREN attributeList* typeSpecifier declarator RPAREN # safearrayType
    | PIPE typeSpecifier # pipeType
    ;

builtin
    : (SIGNED | UNSIGNED)? (LONG LONG? | SHORT | SMALL | HYPER | CHAR | INT | INT_SIZED | DOUBLE | FLOAT) (SIGNED | UNSIGNED)? INT?
    | SIGNED
    | UNSIGNED
    | VOID
    ;

typeArguments: LESS typeArgument (COMMA typeArgument)* closing;

typeArgument: typeSpecifier declarator;

closing: GREATER | SHIFT_RIGHT;

structType: STRUCT attributeList* name? (LBRACE field* RBRACE)?;

unionType: UNION attributeList* name? (SWITCH LPAREN typeSpecifier name RPAREN name?)? (LBRACE arm* RBRACE)?;

enumType: ENUM attributeList* name? (LBRACE (enumerator (COMMA enumerator)*)? COMMA? RBRACE)?;

enumerator: attributeList* name (ASSIGN expression)?;

field: attributeList* typeSpecifier declarator (COMMA declarator)* SEMICOLON | SEMICOLON;

arm: (attributeList | CASE expression COLON | DEFAULT COLON)* (typeSpecifier declarator (COMMA declarator)*)? SEMICOLON;

// Pointers first, then the name, then arrays and parameters; all of it may be missing in a parameter.
declarator: pointer* FILLER* (name | safearrayName | LPAREN FILLER* inner = nested RPAREN)? suffix* (COLON expression)?;

// The typedef in oaidl.idl that makes SAFEARRAY a name.
safearrayName: SAFEARRAY;

nested: pointer+ FILLER* name? suffix* | attributeList pointer+ FILLER* name? suffix*;

pointer: attributeList? FILLER* STAR qualifier* | AMPERSAND;

suffix: LBRACKET bound? RBRACKET | LPAREN (parameter (COMMA parameter)* COMMA?)? RPAREN CONST?;

bound: STAR | expression (DOTDOT (STAR | expression))?;

parameter: attributeList* typeSpecifier declarator (ASSIGN expression)? | ELLIPSIS;

qualifiedName: name ((DOT | SCOPE) name)*;

// One argument of size_is and its like.
wholeExpression: expression EOF;

expression
    : LPAREN castType STAR* RPAREN expression # cast
    | (PLUS | MINUS | TILDE | NOT | STAR | AMPERSAND) expression # unary
    | SIZEOF LPAREN (castType STAR* | expression) RPAREN # sizeOf
    | expression (ARROW | DOT) name # member
    | expression (STAR | SLASH | PERCENT) expression # binary
    | expression (PLUS | MINUS) expression # binary
    | expression (SHIFT_LEFT | SHIFT_RIGHT) expression # binary
    | expression (LESS | GREATER | LESS_EQUAL | GREATER_EQUAL) expression # binary
    | expression (EQUAL | NOT_EQUAL) expression # binary
    | expression AMPERSAND expression # binary
    | expression CARET expression # binary
    | expression PIPE_SIGN expression # binary
    | expression AND expression # binary
    | expression OR expression # binary
    | <assoc = right> expression QUESTION expression COLON expression # conditional
    | LPAREN expression RPAREN # group
    | NUMBER # number
    | STRING+ # string
    | CHARACTER # character
    | UUID # uuid
    | qualifiedName # nameUse
    ;

castType: CONST? (builtin | (STRUCT | UNION | ENUM)? (name | SAFEARRAY));

// Words that are keywords elsewhere are names here: MIDL's own headers have parameters called pipe, small or default.
name
    : NAME | CASE | COCLASS | CPP_QUOTE | DEFAULT | DISPINTERFACE | IMPORT | IMPORTLIB | INCLUDE | LIBRARY | MODULE | NAMESPACE | PIPE | REQUIRES | SWITCH
    | HYPER | SMALL
    ;
