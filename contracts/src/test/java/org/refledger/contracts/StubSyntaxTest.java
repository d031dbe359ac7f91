package org.refledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stub is Java and speaks only the vocabulary of {@code org.refledger.annotations}. */
final class StubSyntaxTest {
  private static final String ANNOTATIONS = "org.refledger.annotations.";

  /**
   * Annotation elements whose text is {@code this} or the name of a parameter, as {@code
   * Annotation.element}.
   */
  private static final Set<String> NAMES_A_PARAMETER =
      Set.of(
          "Borrowed.of",
          "ElementOf.value",
          "MaybeSame.value",
          "MovesInto.value",
          "Owned.viewOf",
          "Releases.amount",
          "RemovedFrom.value",
          "Retains.amount",
          "Same.value",
          "ViewOf.value");

  private final ClassFiles classes = new ClassFiles(ClassLoader.getSystemClassLoader());

  static List<String> families() {
    return StubFolder.families();
  }

  @ParameterizedTest
  @MethodSource("families")
  void every_stub_parses(String family) {
    List<String> problems = new ArrayList<>();
    for (String stub : StubFolder.stubs(family)) {
      ParseResult<CompilationUnit> result = StubFolder.parse(family, stub);
      if (!result.isSuccessful()) {
        problems.add(stub + ": " + result.getProblems());
      }
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("families")
  void a_stub_declares_the_type_of_its_file_name_in_a_package(String family) {
    for (String stub : StubFolder.stubs(family)) {
      CompilationUnit unit = StubFolder.unit(family, stub);
      String fileName = stub.substring(stub.lastIndexOf('/') + 1);
      assertThat(unit.getTypes())
          .as(stub)
          .extracting(TypeDeclaration::getNameAsString)
          .contains(fileName.replace(".java", ""));
      assertThat(unit.getPackageDeclaration()).as(stub).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void only_known_annotations_are_used(String family) {
    List<String> unknown = new ArrayList<>();
    for (String stub : StubFolder.stubs(family)) {
      CompilationUnit unit = StubFolder.unit(family, stub);
      for (AnnotationExpr annotation : unit.findAll(AnnotationExpr.class)) {
        String name = annotation.getNameAsString();
        if (!name.equals("Nullable") && !isOurs(unit, name)) {
          unknown.add(stub + ": @" + name);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  private boolean isOurs(CompilationUnit unit, String name) {
    String qualified = name.startsWith(ANNOTATIONS) ? name : ANNOTATIONS + name;
    return classes.exists(qualified.replace('.', '/'))
        && (name.equals(qualified) || isImported(unit, qualified));
  }

  private static boolean isImported(CompilationUnit unit, String qualifiedName) {
    for (ImportDeclaration declaration : unit.getImports()) {
      String name = declaration.getNameAsString();
      if (name.equals(qualifiedName)
          || (declaration.isAsterisk() && qualifiedName.startsWith(name + "."))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("families")
  void annotations_name_parameters_that_exist(String family) {
    List<String> wrong = new ArrayList<>();
    for (String stub : StubFolder.stubs(family)) {
      for (AnnotationExpr annotation :
          StubFolder.unit(family, stub).findAll(AnnotationExpr.class)) {
        namedSlot(annotation)
            .filter(
                name ->
                    !name.isEmpty()
                        && !name.equals("this")
                        && !parameters(annotation).contains(name))
            .ifPresent(
                name ->
                    wrong.add(
                        stub
                            + ": "
                            + annotation
                            + " of "
                            + annotation.getParentNode().orElseThrow()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> namedSlot(AnnotationExpr annotation) {
    String type = annotation.getName().getIdentifier();
    if (annotation instanceof SingleMemberAnnotationExpr single
        && NAMES_A_PARAMETER.contains(type + ".value")) {
      return single.getMemberValue().toStringLiteralExpr().map(StringLiteralExpr::asString);
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        if (NAMES_A_PARAMETER.contains(type + "." + pair.getNameAsString())) {
          return pair.getValue().toStringLiteralExpr().map(StringLiteralExpr::asString);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> parameters(Node annotation) {
    Optional<CallableDeclaration<?>> callable = Optional.empty();
    for (Node node = annotation;
        node != null && callable.isEmpty();
        node = node.getParentNode().orElse(null)) {
      callable =
          node instanceof CallableDeclaration<?> found ? Optional.of(found) : Optional.empty();
    }
    return callable.stream()
        .flatMap(c -> c.getParameters().stream())
        .map(p -> p.getNameAsString())
        .toList();
  }
}
