package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.refledger.cpp.prelude.Prelude;
import org.refledger.cpp.types.Symbols.Field;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.SimpleClassTable;
import org.refledger.ir.decl.TypeParameter;
import org.refledger.source.SourceRange;

/** Joins what the files declare, in the order of their paths, with the preludes. */
public final class SymbolsBuilder {
  private final Prelude prelude;
  private final TypeNames types;
  private final List<FileDeclarations> files;
  private final Map<MethodRef, Function> functions = new TreeMap<>();
  private final Map<String, Field> fields = new TreeMap<>();
  private final Map<String, ClassDecl> classes = new TreeMap<>();

  private SymbolsBuilder(List<FileDeclarations> files, Prelude prelude) {
    this.files = files;
    this.prelude = prelude;
    this.types = new TypeNames(files, prelude);
  }

  /** The symbols and the project's classes, sorted by name. */
  public record Built(Symbols symbols, List<ClassDecl> classes) {}

  public static Built build(List<FileDeclarations> files, Prelude prelude) {
    return new SymbolsBuilder(files, prelude).build();
  }

  private Built build() {
    for (FileDeclarations file : files) {
      file.functions.forEach(this::add);
    }
    Map<String, List<MethodDecl>> byOwner = new TreeMap<>();
    functions.forEach(
        (ref, f) -> byOwner.computeIfAbsent(ref.owner(), o -> new ArrayList<>()).add(f.decl()));
    for (FileDeclarations file : files) {
      file.classes.forEach(c -> add(c, byOwner));
    }
    // Classes whose declaration is not to be had have the members that are defined.
    byOwner.forEach(
        (owner, methods) ->
            classes.computeIfAbsent(
                owner,
                o ->
                    decl(
                        o,
                        List.of(),
                        List.of(),
                        List.of(),
                        methods,
                        List.of(),
                        SourceRange.UNKNOWN)));
    List<ClassDecl> own = List.copyOf(classes.values());
    List<ClassDecl> all = new ArrayList<>(own);
    all.addAll(prelude.classes());
    Symbols symbols =
        new Symbols(
            types,
            SimpleClassTable.of(all),
            List.copyOf(functions.values()),
            fields,
            variables(),
            enumerators(),
            prelude);
    return new Built(symbols, own);
  }

  private Map<String, Field> variables() {
    Map<String, Field> variables = new TreeMap<>();
    for (FileDeclarations file : files) {
      for (FileDeclarations.Variable variable : file.variables.values()) {
        String owner = variable.isInternal() ? Symbols.owner(file.file) : Symbols.FREE;
        TypeRef type = types.ref(variable.type(), "");
        variables.putIfAbsent(
            owner + "#" + variable.name(),
            new Field(
                new FieldRef(owner, variable.name(), type, false),
                type,
                types.isObject(variable.type(), "")));
      }
    }
    return variables;
  }

  private Map<String, Long> enumerators() {
    Map<String, Long> enumerators = new TreeMap<>();
    files.forEach(file -> file.enumerators.forEach(enumerators::putIfAbsent));
    return enumerators;
  }

  private void add(RawFunction raw) {
    Signature signature = Signature.of(raw, types);
    MethodDecl decl = decl(raw, signature);
    Function function = new Function(decl, raw.optional(), signature.isMember());
    functions.merge(decl.ref(), function, SymbolsBuilder::joined);
  }

  private static MethodDecl decl(RawFunction raw, Signature signature) {
    List<ParameterDecl> parameters = new ArrayList<>();
    for (int i = 0; i < raw.parameters().size(); i++) {
      RawFunction.Parameter parameter = raw.parameters().get(i);
      parameters.add(
          new ParameterDecl(
              parameter.name(), signature.parameters().get(i), parameter.annotations()));
    }
    return new MethodDecl(
        signature.ref(),
        List.of(),
        parameters,
        signature.result(),
        List.of(),
        raw.isStatic() || !signature.isMember(),
        raw.isInternal(),
        raw.isVarargs(),
        raw.hasBody(),
        raw.annotations(),
        raw.range());
  }

  /** A declaration and a definition of one function: what either says of it holds. */
  private static Function joined(Function one, Function other) {
    MethodDecl a = one.decl();
    MethodDecl b = other.decl();
    MethodDecl body = b.hasBody() && !a.hasBody() ? b : a;
    List<ParameterDecl> parameters = new ArrayList<>();
    for (int i = 0; i < a.parameters().size(); i++) {
      ParameterDecl named = body.parameters().get(i);
      parameters.add(
          new ParameterDecl(
              named.name(),
              named.type(),
              all(a.parameters().get(i).annotations(), b.parameters().get(i).annotations())));
    }
    MethodDecl decl =
        new MethodDecl(
            a.ref(),
            List.of(),
            parameters,
            body.returnType(),
            List.of(),
            a.isStatic() || b.isStatic(),
            a.isPrivate() && b.isPrivate(),
            a.isVarargs() || b.isVarargs(),
            body.hasBody(),
            all(a.annotations(), b.annotations()),
            body.range());
    return new Function(
        decl, Math.max(one.optional(), other.optional()), one.isMember() || other.isMember());
  }

  private static List<AnnotationUse> all(List<AnnotationUse> some, List<AnnotationUse> more) {
    Set<AnnotationUse> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private void add(FileDeclarations.RawClass raw, Map<String, List<MethodDecl>> byOwner) {
    String scope = raw.name();
    Map<String, FieldDecl> own = new LinkedHashMap<>();
    for (FileDeclarations.RawField field : raw.fields()) {
      TypeRef type = types.ref(field.type(), scope);
      own.putIfAbsent(
          field.name(),
          new FieldDecl(
              field.name(), type, field.isStatic(), false, field.annotations(), field.range()));
      fields.putIfAbsent(
          scope + "#" + field.name(),
          new Field(
              new FieldRef(scope, field.name(), type, false),
              type,
              types.isObject(field.type(), scope)));
    }
    List<TypeRef> bases = raw.bases().stream().map(b -> types.ref(b, scope)).toList();
    ClassDecl decl =
        decl(
            scope,
            raw.parameters().stream().map(p -> new TypeParameter(p, TypeRef.OBJECT)).toList(),
            bases,
            List.copyOf(own.values()),
            byOwner.getOrDefault(scope, List.of()),
            raw.annotations(),
            raw.range());
    classes.merge(scope, decl, SymbolsBuilder::fuller);
  }

  /** Of two classes of one name, in different files, the one that says more. */
  private static ClassDecl fuller(ClassDecl one, ClassDecl other) {
    return other.fields().size() + other.superTypes().size()
            > one.fields().size() + one.superTypes().size()
        ? other
        : one;
  }

  private static ClassDecl decl(
      String name,
      List<TypeParameter> parameters,
      List<TypeRef> bases,
      List<FieldDecl> fields,
      List<MethodDecl> methods,
      List<AnnotationUse> annotations,
      SourceRange range) {
    return new ClassDecl(
        name,
        ClassDecl.Kind.CLASS,
        ClassDecl.Origin.SOURCE,
        false,
        false,
        parameters,
        bases,
        fields,
        methods,
        annotations,
        range);
  }
}
