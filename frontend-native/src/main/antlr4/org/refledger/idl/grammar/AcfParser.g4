// One entry of an ACF at a time; see IdlParser for attributes and for how files are cut.
parser grammar AcfParser;

options { tokenVocab = IdlLexer; }

header: attributeList* INTERFACE name? EOF;

entry
    : attributeList* TYPEDEF attributeList* name (COMMA name)* SEMICOLON* EOF # typedefEntry
    | INCLUDE STRING (COMMA STRING)* SEMICOLON* EOF # includeEntry
    | operation (COMMA operation)* SEMICOLON* EOF # operationEntry
    ;

operation: attributeList* name (LPAREN (parameter (COMMA parameter)*)? RPAREN)?;

parameter: attributeList* name;

attributeList: LBRACKET COMMA* (attribute (COMMA+ attribute)* COMMA*)? RBRACKET;

attribute: name (LPAREN argument* RPAREN)?;

argument: ~(LPAREN | RPAREN) | LPAREN argument* RPAREN;

name
    : NAME | CASE | COCLASS | CPP_QUOTE | DEFAULT | DISPINTERFACE | IMPORT | IMPORTLIB | LIBRARY | MODULE | NAMESPACE | PIPE | REQUIRES | SWITCH
    | HYPER | SMALL
    ;
