package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractReader;
import org.refledger.contract.ContractTable;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.idl.bridge.BoundMethod.Style;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.idl.IdlType.Kind;

/**
 * The contract that a definition gives a method, said in the words of annotations: it then means
 * what it would mean in a stub.
 */
final class DefinedContract {
  private static final String ANNOTATIONS = "org.refledger.annotations.";
  private static final AnnotationUse OUT = word("Out");
  private static final AnnotationUse IN_OUT = word("InOut");
  private static final AnnotationUse ESCAPES = word("Escapes");
  private static final AnnotationUse OWNED = word("Owned");
  private static final AnnotationUse NULLABLE = word("Nullable");
  private static final AnnotationUse STATUS = word("StatusResult");

  /** Clearing a VARIANT gives back what a call has put into it. */
  private static final AnnotationUse FILLED =
      new AnnotationUse(ANNOTATIONS + "Retains", Map.of("when", "SUCCESS"));

  private static final Pattern VARIANT = Pattern.compile("(.*\\.)?VARIANT(\\.ByReference)?");
  private final ContractTable contracts;
  private final ContractReader reader = new ContractReader(ignored -> {});

  /**
   * @param contracts which types are counted
   */
  DefinedContract(ContractTable contracts) {
    this.contracts = contracts;
  }

  Contract of(BoundMethod bound) {
    MethodDecl method = bound.method();
    List<List<AnnotationUse>> words = new ArrayList<>();
    method.parameters().forEach(p -> words.add(new ArrayList<>()));
    boolean[] passed = new boolean[words.size()];
    for (int i = 0; i < bound.arguments().size(); i++) {
      Argument argument = bound.arguments().get(i);
      if (argument.parameter() == BoundMethod.NONE) {
        continue;
      }
      passed[argument.parameter()] = true;
      if (argument.itself()) {
        TypeRef type = bound.parameter(argument).type();
        NativeRole role = owned(bound, i);
        words.get(argument.parameter()).addAll(effect(type, role, bound.style()));
      }
    }
    List<ParameterDecl> parameters = new ArrayList<>();
    for (int p = 0; p < words.size(); p++) {
      ParameterDecl parameter = method.parameters().get(p);
      boolean hidden = !passed[p] && !parameter.type().isPlainData();
      parameters.add(
          new ParameterDecl(
              parameter.name(), parameter.type(), hidden ? List.of(ESCAPES) : words.get(p)));
    }
    String provenance = Mismatch.basis(bound.entry().operation().where()) + freedBy(bound);
    return reader.read(
        annotated(method, parameters, result(bound)), false, Contract.Origin.IDL, provenance);
  }

  /** Of a block that a local method hands out nobody says whose it is. */
  private static NativeRole owned(BoundMethod bound, int argument) {
    NativeRole role = NativeRole.of(bound.nativeParameters().get(argument));
    boolean sent = bound.entry().face().isMarshaled() && !bound.entry().operation().isLocal();
    return role == NativeRole.BLOCK_OUT && !sent ? NativeRole.OTHER : role;
  }

  /** How to free what the operation brings, when all of that is freed in one way. */
  private static String freedBy(BoundMethod bound) {
    List<String> ways =
        IntStream.range(0, bound.nativeParameters().size())
            .mapToObj(i -> owned(bound, i))
            .filter(NativeRole::isSlot)
            .map(NativeRole::freedBy)
            .distinct()
            .toList();
    return ways.size() == 1 && !ways.get(0).isEmpty() ? " (" + ways.get(0) + ")" : "";
  }

  private List<AnnotationUse> effect(TypeRef type, NativeRole role, Style style) {
    if (role == NativeRole.VARIANT_OUT && VARIANT.matcher(type.name()).matches()) {
      return List.of(FILLED);
    }
    if (JavaShape.of(type, style, contracts) != JavaShape.CELL) {
      return List.of();
    }
    if (!role.isObject() && role.isSlot() && style == Style.CONVERTED) {
      // The library frees the native text when it has made a String of it.
      return List.of();
    }
    if (role.isFilled()) {
      return List.of(OUT);
    }
    return List.of(role.isSlot() ? IN_OUT : ESCAPES);
  }

  private List<AnnotationUse> result(BoundMethod bound) {
    TypeRef type = bound.method().returnType();
    if (bound.style() == Style.RAW) {
      boolean status = bound.entry().operation().result().type().is(Kind.HRESULT);
      return status && !type.equals(TypeRef.VOID) && !type.equals(TypeRef.BOOLEAN)
          ? List.of(STATUS)
          : List.of();
    }
    boolean owned =
        bound.resultRole().filter(role -> role == NativeRole.OBJECT_OUT).isPresent()
            && contracts.ofType(type.name()).isPresent();
    return owned ? List.of(OWNED, NULLABLE) : List.of();
  }

  private static MethodDecl annotated(
      MethodDecl method, List<ParameterDecl> parameters, List<AnnotationUse> annotations) {
    return new MethodDecl(
        method.ref(),
        method.typeParameters(),
        parameters,
        method.returnType(),
        method.thrown(),
        method.isStatic(),
        method.isPrivate(),
        method.isVarargs(),
        method.hasBody(),
        annotations,
        method.range());
  }

  private static AnnotationUse word(String name) {
    return new AnnotationUse(ANNOTATIONS + name, Map.of());
  }
}
