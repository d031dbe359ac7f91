package org.refledger.frontend.java.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refledger.frontend.java.types.TypeResolver;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.decl.ClassDecl;

/** What all procedures of one file share. */
final class UnitContext {
  private static final Set<String> TEST_FOLDERS =
      Set.of(
          "test",
          "tests",
          "testsuite",
          "it",
          "example",
          "examples",
          "benchmark",
          "benchmarks",
          "microbench",
          "jmh");

  final SourcePositions positions;
  final TypeResolver types;
  final ConstantIndex constants;
  final boolean isTestCode;

  /** The procedures finished so far. */
  final List<Procedure> procedures = new ArrayList<>();

  UnitContext(String file, TypeResolver types, ConstantIndex constants) {
    this.positions = new SourcePositions(file);
    this.types = types;
    this.constants = constants;
    this.isTestCode = isTestCode(file);
  }

  private static boolean isTestCode(String file) {
    String[] segments = file.split("/", -1);
    for (int i = 0; i < segments.length - 1; i++) {
      if (TEST_FOLDERS.contains(segments[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field is known to be static. */
  boolean isStatic(FieldRef field) {
    return types.classes().find(field.owner()).stream()
        .flatMap(c -> c.fields().stream())
        .anyMatch(f -> f.isStatic() && f.name().equals(field.name()));
  }

  /** Whether a field is one of an enum's constants. */
  boolean isEnumConstant(FieldRef field) {
    return field.isFinal()
        && field.type().name().equals(field.owner())
        && !field.type().isArray()
        && isKind(field.owner(), ClassDecl.Kind.ENUM);
  }

  boolean isKind(String type, ClassDecl.Kind kind) {
    return types.classes().find(type).filter(c -> c.kind() == kind).isPresent();
  }
}
