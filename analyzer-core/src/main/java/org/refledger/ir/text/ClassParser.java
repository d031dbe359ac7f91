package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.TypeParameter;

/** Reads class declarations. */
final class ClassParser {
  private enum Word {
    ABSTRACT,
    FINAL,
    VOLATILE,
    STATIC,
    PRIVATE,
    VARARGS,
    STUB,
    CLASSFILE
  }

  private final Tokens in;
  private final ReferenceParser references;

  ClassParser(Tokens in, ReferenceParser references) {
    this.in = in;
    this.references = references;
  }

  /** Whether this word can only begin a class. */
  static boolean isClassWord(Token token) {
    for (ClassDecl.Kind kind : ClassDecl.Kind.values()) {
      if (token.is(word(kind))) {
        return true;
      }
    }
    return token.is("stub") || token.is("classfile") || token.is("abstract");
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  ClassDecl parse(List<AnnotationUse> annotations) {
    Set<Word> words = words();
    ClassDecl.Kind kind = kind();
    String name = in.name("a class name");
    List<TypeParameter> typeParameters = typeParameters();
    List<TypeRef> superTypes = in.accept("extends") ? in.list(references::type) : List.of();
    var range = references.range();
    List<FieldDecl> fields = new ArrayList<>();
    List<MethodDecl> methods = new ArrayList<>();
    if (in.accept("{")) {
      while (!in.accept("}")) {
        member(name, fields, methods);
      }
    }
    in.endOfStatement();
    return new ClassDecl(
        name,
        kind,
        origin(words),
        words.contains(Word.ABSTRACT),
        words.contains(Word.FINAL),
        typeParameters,
        superTypes,
        fields,
        methods,
        annotations,
        range);
  }

  private Set<Word> words() {
    Set<Word> words = EnumSet.noneOf(Word.class);
    boolean found = true;
    while (found) {
      found = false;
      for (Word word : Word.values()) {
        if (in.accept(word(word))) {
          words.add(word);
          found = true;
        }
      }
    }
    return words;
  }

  private static ClassDecl.Origin origin(Set<Word> words) {
    if (words.contains(Word.STUB)) {
      return ClassDecl.Origin.STUB;
    }
    return words.contains(Word.CLASSFILE) ? ClassDecl.Origin.CLASS_FILE : ClassDecl.Origin.SOURCE;
  }

  private ClassDecl.Kind kind() {
    for (ClassDecl.Kind kind : ClassDecl.Kind.values()) {
      if (in.accept(word(kind))) {
        return kind;
      }
    }
    throw in.error("class, interface, enum, record or annotation");
  }

  private List<TypeParameter> typeParameters() {
    if (!in.accept("<")) {
      return List.of();
    }
    List<TypeParameter> result = in.list(this::typeParameter);
    in.expect(">");
    return result;
  }

  private TypeParameter typeParameter() {
    String name = in.name("a type variable");
    return new TypeParameter(name, in.accept("extends") ? references.type() : TypeRef.OBJECT);
  }

  private void member(String owner, List<FieldDecl> fields, List<MethodDecl> methods) {
    List<AnnotationUse> annotations = references.annotations();
    Set<Word> words = words();
    if (in.accept("field")) {
      fields.add(field(annotations, words));
    } else if (in.accept("method")) {
      methods.add(method(owner, annotations, words));
    } else {
      throw in.error("field, method or }");
    }
    in.endOfStatement();
  }

  private FieldDecl field(List<AnnotationUse> annotations, Set<Word> words) {
    String name = in.name("a field name");
    in.expect(":");
    TypeRef type = references.type();
    Long constant = in.accept("=") ? in.number("a constant") : null;
    return new FieldDecl(
        name,
        type,
        words.contains(Word.STATIC),
        words.contains(Word.FINAL),
        annotations,
        references.range(),
        constant,
        words.contains(Word.VOLATILE));
  }

  private MethodDecl method(String owner, List<AnnotationUse> annotations, Set<Word> words) {
    String name = in.name("a method name");
    List<TypeParameter> typeParameters = typeParameters();
    List<ParameterDecl> parameters = parameters();
    TypeRef returnType = in.accept(":") ? references.type() : TypeRef.VOID;
    List<TypeRef> thrown = in.accept("throws") ? in.list(references::type) : List.of();
    MethodRef ref = in.accept("as") ? references.method() : ref(owner, name, parameters);
    return new MethodDecl(
        ref,
        typeParameters,
        parameters,
        returnType,
        thrown,
        words.contains(Word.STATIC),
        words.contains(Word.PRIVATE),
        words.contains(Word.VARARGS),
        !words.contains(Word.ABSTRACT),
        annotations,
        references.range());
  }

  /** The name a method has unless the text says otherwise: its parameters' types erased. */
  static MethodRef ref(String owner, String name, List<ParameterDecl> parameters) {
    return new MethodRef(owner, name, parameters.stream().map(p -> p.type().erasedName()).toList());
  }

  private List<ParameterDecl> parameters() {
    in.expect("(");
    List<ParameterDecl> parameters = in.isNext(")") ? List.of() : in.list(this::parameter);
    in.expect(")");
    return parameters;
  }

  private ParameterDecl parameter() {
    List<AnnotationUse> annotations = references.annotations();
    String name = in.name("a parameter name");
    in.expect(":");
    return new ParameterDecl(name, references.type(), annotations);
  }
}
