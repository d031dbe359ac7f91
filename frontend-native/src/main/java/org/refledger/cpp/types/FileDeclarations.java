package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/** What one file declares; filled by {@link DeclarationReader} and only read afterwards. */
public final class FileDeclarations {
  final String file;
  final List<RawClass> classes = new ArrayList<>();
  final List<RawFunction> functions = new ArrayList<>();
  final Map<String, CType> aliases = new LinkedHashMap<>();
  final Map<String, Variable> variables = new LinkedHashMap<>();
  final Map<String, Long> enumerators = new LinkedHashMap<>();

  FileDeclarations(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /** Which types it declares, by full name. */
  public Set<String> types() {
    Set<String> names = new TreeSet<>(aliases.keySet());
    classes.forEach(c -> names.add(c.name()));
    return names;
  }

  /** The names of its functions outside of classes. */
  public List<String> functionNames() {
    return functions.stream()
        .filter(f -> !f.inClass() && !f.isQualified())
        .map(RawFunction::name)
        .toList();
  }

  /** Which of them are templates. */
  public Set<String> templates() {
    Set<String> names = new TreeSet<>();
    classes.stream().filter(c -> !c.parameters().isEmpty()).forEach(c -> names.add(c.name()));
    return names;
  }

  /**
   * A class, structure or union.
   *
   * @param name with the scopes around it, divided by dots
   * @param parameters names of a template's type parameters
   */
  record RawClass(
      String name,
      boolean isAbstract,
      List<String> parameters,
      List<CType> bases,
      List<RawField> fields,
      List<AnnotationUse> annotations,
      SourceRange range) {}

  record RawField(
      String name,
      CType type,
      boolean isStatic,
      List<AnnotationUse> annotations,
      SourceRange range) {}

  /** A variable outside of functions. */
  record Variable(String name, CType type, boolean isInternal) {}
}
