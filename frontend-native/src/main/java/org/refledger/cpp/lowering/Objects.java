package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTConstructorInitializer;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTDeleteExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTNewExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTSimpleTypeConstructorExpression;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.CType;
import org.refledger.cpp.types.Function;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** How objects begin and end. */
final class Objects {
  private final Body body;
  private final List<Variable> temporaries = new ArrayList<>();
  private final Map<Variable, Exits.Cleanup> cleanups = new LinkedHashMap<>();

  Objects(Body body) {
    this.body = body;
  }

  /** {@code new T(a)}. */
  Operand create(ICPPASTNewExpression e, @Nullable Variable into) {
    CType spelled = TypeReader.of(e.getTypeId());
    TypeRef type = body.ref(spelled);
    List<Operand> arguments = arguments(e.getInitializer());
    boolean fits = into != null && !into.type().isPrimitive();
    if (spelled.arrays() > 0 || e.isArrayAllocation() || spelled.pointers() > 0) {
      TypeRef array = spelled.arrays() > 0 ? type : type.array();
      Variable result = fits && into != null ? into : body.temp(e, array);
      body.cfg.emit(new Event.NewArray(result, array, List.of(), body.at(e)));
      return result;
    }
    if (type.isPrimitive()) {
      return body.other(e, TypeRef.of(type.name() + "*"));
    }
    Variable result = fits && into != null ? into : body.temp(e, type);
    construct(result, type, arguments, body.at(e), e);
    return result;
  }

  private List<Operand> arguments(@Nullable IASTInitializer initializer) {
    if (initializer instanceof ICPPASTConstructorInitializer list) {
      return body.calls.values(Arrays.asList(list.getArguments()));
    } else if (initializer instanceof IASTInitializerList list) {
      return body.calls.values(Arrays.asList(list.getClauses()));
    }
    return List.of();
  }

  void construct(
      Variable target, TypeRef type, List<Operand> arguments, SourceRange range, IASTNode node) {
    Optional<Function> known =
        body.symbols().ownMember(type.name(), MethodRef.CONSTRUCTOR, arguments);
    List<Operand> fitted = known.map(f -> body.calls.fitted(f, arguments, node)).orElse(arguments);
    body.cfg.emit(
        new Event.Call(
            target,
            CallKind.NEW,
            body.callees.constructor(type, arguments),
            null,
            type,
            fitted,
            range));
  }

  /** {@code T(a)}, which ends with the statement. */
  Operand made(ICPPASTSimpleTypeConstructorExpression e) {
    CType spelled = TypeReader.of(e.getDeclSpecifier(), null);
    TypeRef type = body.ref(spelled);
    List<Operand> arguments = arguments(e.getInitializer());
    if (type.isPrimitive() || type.name().endsWith("*") || type.isArray() || isReference(spelled)) {
      return arguments.isEmpty() ? body.other(e, type) : Body.coerced(arguments.get(0), type);
    }
    return temporary(type, arguments, e);
  }

  private boolean isReference(CType type) {
    return !body.symbols().types().isObject(type, body.frame.owner);
  }

  Operand made(IASTTypeIdInitializerExpression e, TypeRef type) {
    List<Operand> arguments = arguments(e.getInitializer());
    return type.isPrimitive() || type.isArray()
        ? body.other(e, type)
        : temporary(type, arguments, e);
  }

  /** An object without a name. */
  Operand temporary(TypeRef type, List<Operand> arguments, IASTNode e) {
    Variable made = body.temp(e, type);
    construct(made, type, arguments, body.at(e), e);
    if (destructor(type).isPresent()) {
      temporaries.add(made);
    }
    return made;
  }

  /** The statement is over: what it made without a name ends. */
  void endTemporaries(SourceRange range) {
    while (!temporaries.isEmpty()) {
      end(temporaries.remove(temporaries.size() - 1), range);
    }
  }

  /** How many objects without a name there are. */
  int mark() {
    return temporaries.size();
  }

  /**
   * One of two ways through an expression is over: what it made without a name ends, except what it
   * gives.
   */
  void endSince(int mark, @Nullable Operand given, SourceRange range) {
    adopt(given);
    while (temporaries.size() > mark) {
      end(temporaries.remove(temporaries.size() - 1), range);
    }
  }

  /** Takes a temporary over into something that lives longer. */
  void adopt(@Nullable Operand value) {
    if (value instanceof Variable) {
      temporaries.remove(value);
    }
  }

  /** Values in braces: an object's fields or an array's elements. */
  Operand list(IASTInitializerList list, TypeRef wanted) {
    List<Operand> values = new ArrayList<>();
    for (IASTInitializerClause clause : list.getClauses()) {
      values.add(body.expressions.value(clause, TypeRef.UNKNOWN));
    }
    if (wanted.isArray()) {
      Variable array = body.temp(list, wanted);
      List<Operand> fitted = values.stream().map(v -> Body.coerced(v, wanted.element())).toList();
      body.cfg.emit(new Event.NewArray(array, wanted, fitted, body.at(list)));
      return array;
    }
    if (values.size() == 1 && (wanted.isPrimitive() || wanted.isUnknown())) {
      return values.get(0);
    }
    body.unmodelled("values in braces", values, body.at(list));
    return body.other(list, wanted);
  }

  /** {@code delete p}: the destructor runs, and nothing more is known of the memory. */
  Operand delete(ICPPASTDeleteExpression e) {
    Operand object = body.expressions.value(e.getOperand(), TypeRef.UNKNOWN);
    if (e.isVectored() || !(object instanceof Variable) || object.type().isArray()) {
      body.use(object, body.at(e));
    } else {
      Optional<Function> known = destructor(object.type());
      if (known.isPresent()) {
        body.cfg.emit(
            new Event.Call(
                null,
                CallKind.VIRTUAL,
                known.get().decl().ref(),
                object,
                object.type(),
                List.of(),
                body.at(e)));
      } else {
        body.use(object, body.at(e));
      }
    }
    return body.other(e, TypeRef.VOID);
  }

  /** What runs when an object of the type ends: its own destructor or that of a base. */
  Optional<Function> destructor(TypeRef type) {
    if (type.isArray() || type.isPrimitive() || type.isUnknown()) {
      return Optional.empty();
    }
    for (String owner : body.symbols().table().superTypes(type.name())) {
      String simple = owner.substring(owner.lastIndexOf('.') + 1);
      Optional<Function> found = body.symbols().ownMember(owner, "~" + simple, List.of());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Sees to it that a local object ends with its scope. */
  void endWithScope(Variable object) {
    if (destructor(object.type()).isPresent()) {
      Consumer<SourceRange> run = range -> end(object, range);
      cleanups.put(object, body.exits.protect(run));
    }
  }

  private void end(Variable object, SourceRange range) {
    destructor(object.type())
        .ifPresent(
            f ->
                body.cfg.emit(
                    new Event.Call(
                        null,
                        CallKind.SPECIAL,
                        f.decl().ref(),
                        object,
                        object.type(),
                        List.of(),
                        range)));
  }

  /** An object that is returned lives on: what would end it is switched off for this way. */
  List<Exits.Cleanup> keep(@Nullable Operand returned) {
    Exits.Cleanup cleanup = returned instanceof Variable v ? cleanups.get(v) : null;
    if (cleanup == null || cleanup.isOff) {
      return List.of();
    }
    cleanup.isOff = true;
    return List.of(cleanup);
  }
}
