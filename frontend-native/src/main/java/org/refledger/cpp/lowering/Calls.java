package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.CType;
import org.refledger.cpp.types.Function;
import org.refledger.cpp.types.Symbols;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ParameterDecl;

/** Calls: of functions, of members, through tables of functions. */
final class Calls {
  private static final String ENVIRONMENT = "JNIEnv";
  private static final String MACHINE = "JavaVM";
  private static final Constant JNI_COMMIT = Constant.of(1);

  private final Body body;

  Calls(Body body) {
    this.body = body;
  }

  /** A call that waits for its arguments. */
  private record Pending(
      CallKind kind,
      String name,
      @Nullable Operand receiver,
      TypeRef receiverType,
      List<IASTInitializerClause> arguments) {}

  /**
   * Lowers a call.
   *
   * @param wanted whether somebody takes the result
   * @param into where the result may go at once
   */
  Operand call(IASTFunctionCallExpression e, boolean wanted, @Nullable Variable into) {
    IASTExpression callee = Slots.bare(e.getFunctionNameExpression());
    List<IASTInitializerClause> arguments = Arrays.asList(e.getArguments());
    int copies = body.slots.pending();
    Operand result;
    if (callee instanceof IASTFieldReference access) {
      result = member(e, access, arguments, wanted, into);
    } else if (callee instanceof IASTIdExpression id) {
      result = named(e, TypeReader.text(id.getName()), id, arguments, wanted, into);
    } else if (callee instanceof IASTUnaryExpression star
        && star.getOperator() == IASTUnaryExpression.op_star
        && Slots.bare(star.getOperand()) instanceof IASTIdExpression id) {
      result = named(e, TypeReader.text(id.getName()), id, arguments, wanted, into);
    } else if (callee instanceof IASTCastExpression || callee instanceof IASTUnaryExpression) {
      body.expressions.value(callee, TypeRef.UNKNOWN);
      result = unknown(e, "call", arguments, wanted, into);
    } else {
      Operand function = body.expressions.value(callee, TypeRef.UNKNOWN);
      body.use(function, body.at(callee));
      result = unknown(e, "call", arguments, wanted, into);
    }
    body.slots.copyOut(copies);
    return result;
  }

  private Operand named(
      IASTFunctionCallExpression e,
      String name,
      IASTIdExpression id,
      List<IASTInitializerClause> written,
      boolean wanted,
      @Nullable Variable into) {
    Local local = body.frame.lookup(name);
    if (local != null) {
      return local(e, id, written, wanted, into);
    }
    List<Operand> arguments = values(written);
    Optional<Function> own = ownMember(name, arguments);
    Variable self = body.frame.self();
    if (own.isPresent()) {
      Function function = own.get();
      boolean isStatic = function.decl().isStatic() || self == null;
      CallKind kind =
          isStatic ? CallKind.STATIC : name.contains("::") ? CallKind.SPECIAL : CallKind.VIRTUAL;
      return emit(e, kind, function, isStatic ? null : self, arguments, wanted, into);
    }
    Optional<Function> free = body.symbols().function(body.file(), name, arguments);
    if (free.isPresent()) {
      return emit(e, CallKind.STATIC, free.get(), null, arguments, wanted, into);
    }
    Operand other = interfaceMacro(e, name, arguments, wanted, into);
    if (other != null) {
      return other;
    }
    CType type = TypeReader.named(id.getName());
    if (body.symbols()
        .types()
        .isClass(body.symbols().types().className(type.base(), body.frame.owner))) {
      return body.objects.temporary(body.ref(type), arguments, e);
    }
    boolean isMember = self != null && !body.symbols().isClosed(body.frame.owner);
    MethodRef ref =
        isMember
            ? unknownRef(body.frame.owner, name, arguments)
            : unknownRef(Symbols.FREE, name, arguments);
    return emit(
        e,
        isMember ? CallKind.VIRTUAL : CallKind.STATIC,
        ref,
        TypeRef.UNKNOWN,
        isMember ? self : null,
        arguments,
        wanted,
        into);
  }

  private Optional<Function> ownMember(String name, List<Operand> arguments) {
    int divide = name.lastIndexOf("::");
    if (divide > 0) {
      String type = body.symbols().types().className(name.substring(0, divide), body.frame.owner);
      return body.symbols().member(type, name.substring(divide + 2), arguments);
    }
    return body.frame.owner.isEmpty() || divide == 0
        ? Optional.empty()
        : body.symbols().member(body.frame.owner, name, arguments);
  }

  /**
   * A call through a variable: a pointer to a function, a closure, an object that can be called.
   */
  private Operand local(
      IASTFunctionCallExpression e,
      IASTIdExpression id,
      List<IASTInitializerClause> written,
      boolean wanted,
      @Nullable Variable into) {
    Operand function = body.names.value(id);
    List<Operand> arguments = values(written);
    String type = function.type().name();
    Optional<Function> member = body.symbols().member(type, "operator()", arguments);
    if (member.isPresent()) {
      return emit(e, CallKind.VIRTUAL, member.get(), function, arguments, wanted, into);
    }
    body.use(function, body.at(id));
    MethodRef ref = unknownRef("?", TypeReader.text(id.getName()), arguments);
    return emit(e, CallKind.STATIC, ref, TypeRef.UNKNOWN, null, arguments, wanted, into);
  }

  /** {@code IFoo_Method(p, a)}, as C calls a member of an interface. */
  private @Nullable Operand interfaceMacro(
      IASTFunctionCallExpression e,
      String name,
      List<Operand> arguments,
      boolean wanted,
      @Nullable Variable into) {
    int divide = name.indexOf('_');
    while (divide > 0 && !arguments.isEmpty()) {
      String type = name.substring(0, divide);
      List<Operand> rest = arguments.subList(1, arguments.size());
      Optional<Function> member =
          body.symbols().types().isClass(type)
              ? body.symbols().member(type, name.substring(divide + 1), rest)
              : Optional.empty();
      if (member.isPresent()) {
        return emit(e, CallKind.VIRTUAL, member.get(), arguments.get(0), rest, wanted, into);
      }
      divide = name.indexOf('_', divide + 1);
    }
    return null;
  }

  private Operand member(
      IASTFunctionCallExpression e,
      IASTFieldReference access,
      List<IASTInitializerClause> written,
      boolean wanted,
      @Nullable Variable into) {
    Pending pending = pending(access, written);
    List<Operand> arguments = values(pending.arguments());
    Operand receiver = pending.receiver();
    String type = pending.receiverType().name();
    Optional<Function> function =
        pending.receiverType().isUnknown() || pending.receiverType().isArray()
            ? Optional.empty()
            : body.symbols().member(type, pending.name(), arguments);
    boolean isEnvironment = body.symbols().isOfEnvironment(pending.name());
    if (function.isEmpty() && isEnvironment && !isFamiliar(type)) {
      function = body.symbols().member(ENVIRONMENT, pending.name(), arguments);
    }
    if (function.isPresent()) {
      CallKind kind = function.get().decl().isStatic() ? CallKind.STATIC : pending.kind();
      Operand object = kind == CallKind.STATIC ? null : receiver;
      return emit(e, kind, function.get(), object, arguments, wanted, into);
    }
    Symbols.Field field =
        pending.receiverType().isUnknown() ? null : body.symbols().field(type, pending.name());
    boolean isData = field != null || receiver == null || pending.receiverType().isArray();
    if (receiver != null && isData) {
      body.use(receiver, body.at(access));
    }
    MethodRef ref =
        unknownRef(
            isData || pending.receiverType().isUnknown() ? "?" : type, pending.name(), arguments);
    return emit(
        e,
        isData ? CallKind.STATIC : CallKind.VIRTUAL,
        ref,
        TypeRef.UNKNOWN,
        isData ? null : receiver,
        arguments,
        wanted,
        into);
  }

  private boolean isFamiliar(String type) {
    return body.symbols().types().isClass(type) && !type.equals(ENVIRONMENT);
  }

  /** Finds the receiver, and in C leaves out the first argument, which repeats it. */
  private Pending pending(IASTFieldReference access, List<IASTInitializerClause> written) {
    String name = TypeReader.text(access.getFieldName());
    IASTExpression owner = Slots.bare(access.getFieldOwner());
    CallKind kind = CallKind.VIRTUAL;
    int divide = name.lastIndexOf("::");
    if (divide > 0) {
      kind = CallKind.SPECIAL;
      name = name.substring(divide + 2);
    }
    if (owner instanceof IASTFieldReference table
        && TypeReader.text(table.getFieldName()).equals("lpVtbl")) {
      Operand object = body.expressions.value(table.getFieldOwner(), TypeRef.UNKNOWN);
      return new Pending(kind, name, object, object.type(), rest(written));
    }
    if (owner instanceof IASTUnaryExpression star
        && star.getOperator() == IASTUnaryExpression.op_star
        && access.isPointerDereference()) {
      Operand pointer = body.expressions.value(star.getOperand(), TypeRef.UNKNOWN);
      if (isTable(pointer.type(), name, star.getOperand(), written)) {
        return new Pending(kind, name, pointer, pointer.type(), rest(written));
      }
      Operand object = body.slots.load(body.slots.of(star), star);
      return new Pending(kind, name, object, object.type(), written);
    }
    Operand object =
        access.isPointerDereference()
            ? body.callees.pointee(body.expressions.value(owner, TypeRef.UNKNOWN), access)
            : body.slots.load(body.slots.of(owner), owner);
    return new Pending(kind, name, object, object.type(), written);
  }

  private boolean isTable(
      TypeRef type, String name, IASTNode pointer, List<IASTInitializerClause> written) {
    boolean isKnown = type.name().equals(ENVIRONMENT) || type.name().equals(MACHINE);
    boolean repeats = !written.isEmpty() && body.text(written.get(0)).equals(body.text(pointer));
    return isKnown || body.symbols().isOfEnvironment(name) || repeats && !type.isArray();
  }

  private static List<IASTInitializerClause> rest(List<IASTInitializerClause> written) {
    return written.isEmpty() ? written : written.subList(1, written.size());
  }

  /** The values of arguments, from left to right. */
  List<Operand> values(List<IASTInitializerClause> written) {
    List<Operand> values = new ArrayList<>();
    for (IASTInitializerClause argument : written) {
      values.add(body.expressions.value(argument, TypeRef.UNKNOWN));
    }
    return values;
  }

  private Operand unknown(
      IASTFunctionCallExpression e,
      String name,
      List<IASTInitializerClause> written,
      boolean wanted,
      @Nullable Variable into) {
    List<Operand> arguments = values(written);
    MethodRef ref = unknownRef("?", name, arguments);
    return emit(e, CallKind.STATIC, ref, TypeRef.UNKNOWN, null, arguments, wanted, into);
  }

  private static MethodRef unknownRef(String owner, String name, List<Operand> arguments) {
    return new MethodRef(owner, name, arguments.stream().map(a -> "?").toList());
  }

  private Operand emit(
      IASTNode e,
      CallKind kind,
      Function function,
      @Nullable Operand receiver,
      List<Operand> arguments,
      boolean wanted,
      @Nullable Variable into) {
    if (isCopyBack(function, arguments)) {
      MethodRef ref = unknownRef(ENVIRONMENT, "CommitArrayElements", arguments);
      return emit(e, kind, ref, TypeRef.VOID, receiver, arguments, wanted, into);
    }
    TypeRef result =
        receiver == null ? ofTemplate(function) : body.callees.result(function, receiver);
    body.unmodelled("handed to Java as a number", numbers(function, arguments), body.at(e));
    return emit(
        e,
        kind,
        function.decl().ref(),
        result,
        receiver,
        fitted(function, arguments, e),
        wanted,
        into);
  }

  /** Native pointers among the values that JNI passes on to Java, which takes them for numbers. */
  private List<Operand> numbers(Function function, List<Operand> arguments) {
    MethodRef ref = function.decl().ref();
    boolean isOpen = function.decl().isVarargs() && ref.owner().equals(ENVIRONMENT);
    return !isOpen || arguments.size() <= ref.arity()
        ? List.of()
        : arguments.subList(ref.arity(), arguments.size()).stream()
            .filter(a -> a instanceof Variable && !a.type().isPrimitive() && !isObject(a.type()))
            .toList();
  }

  private boolean isObject(TypeRef type) {
    return type.isUnknown() || body.symbols().table().isSubtype(type.name(), "jobject");
  }

  /** With JNI_COMMIT, what is named a release only copies back. */
  private static boolean isCopyBack(Function function, List<Operand> arguments) {
    MethodRef ref = function.decl().ref();
    return arguments.size() == 3
        && ref.owner().equals(ENVIRONMENT)
        && ref.name().startsWith("Release")
        && arguments.get(2).equals(JNI_COMMIT);
  }

  private static TypeRef ofTemplate(Function function) {
    TypeRef type = function.decl().returnType();
    boolean isOpen =
        function.decl().typeParameters().stream().anyMatch(p -> p.name().equals(type.name()));
    return isOpen ? TypeRef.UNKNOWN : type;
  }

  /** Arguments as the parameters take them. */
  List<Operand> fitted(Function function, List<Operand> arguments, IASTNode e) {
    List<ParameterDecl> parameters = function.decl().parameters();
    List<Operand> fitted = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      TypeRef type = i < parameters.size() ? parameters.get(i).type() : TypeRef.UNKNOWN;
      Operand argument = Body.coerced(arguments.get(i), type);
      fitted.add(body.callees.converted(argument, type, body.at(e)));
    }
    return fitted;
  }

  private Operand emit(
      IASTNode e,
      CallKind kind,
      MethodRef ref,
      TypeRef result,
      @Nullable Operand receiver,
      List<Operand> arguments,
      boolean wanted,
      @Nullable Variable into) {
    Variable target = null;
    if (wanted && !result.equals(TypeRef.VOID)) {
      boolean fits =
          into != null
              && (result.isUnknown()
                  || result.isPrimitive() == into.type().isPrimitive()
                      && body.symbols().conversion(result.name()).isEmpty());
      target = fits ? into : body.temp(e, result);
    }
    TypeRef receiverType = receiver == null ? TypeRef.of(ref.owner()) : receiver.type();
    boolean hidden = receiver != null && receiverType.isUnknown() && !ref.owner().equals("?");
    body.cfg.emit(
        new Event.Call(
            target,
            kind,
            ref,
            receiver,
            hidden ? TypeRef.of(ref.owner()) : receiverType,
            arguments,
            body.at(e)));
    return target == null ? body.other(e, result) : target;
  }
}
