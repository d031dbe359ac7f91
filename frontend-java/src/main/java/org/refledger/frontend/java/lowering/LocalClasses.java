package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassDecl;

/**
 * Local and anonymous classes. Creating an instance captures, then runs the constructor of the
 * super-type with the arguments written, then the initializers.
 */
final class LocalClasses {
  private final Body body;

  LocalClasses(Body body) {
    this.body = body;
  }

  Operand anonymous(ObjectCreationExpr e, @Nullable Variable into) {
    TypeRef type = body.types().type(e.getType());
    Calls.Arguments arguments =
        body.calls.arguments(e.getArguments(), t -> body.types().constructor(type, t));
    List<BodyDeclaration<?>> members = List.copyOf(e.getAnonymousClassBody().orElseThrow());
    LoweredClosure closure = lowered(e, members, body.frame.self() == null);
    Variable target = into != null ? into : body.temp(e, type);
    create(target, e, closure, type, arguments);
    return target;
  }

  /** An enum constant with a body of its own: an anonymous class below the enum. */
  void enumConstant(Variable target, EnumConstantDeclaration e, TypeRef enumType) {
    Calls.Arguments arguments =
        body.calls.arguments(e.getArguments(), t -> body.types().constructor(enumType, t));
    LoweredClosure closure = lowered(e, List.copyOf(e.getClassBody()), true);
    create(target, e, closure, enumType, arguments);
  }

  private void create(
      Variable target, Node e, LoweredClosure closure, TypeRef type, Calls.Arguments arguments) {
    body.closures.make(target, closure, type, body.positions().head(e));
    if (!arguments.operands().isEmpty()
        || !body.frame.unit.isKind(type.name(), ClassDecl.Kind.INTERFACE)) {
      body.calls.constructorOf(target, type, arguments, body.positions().head(e));
    }
    for (MethodRef method : closure.bodies()) {
      if (method.isConstructor()) {
        TypeRef own = TypeRef.of(method.owner());
        Calls.Arguments none = new Calls.Arguments(List.of(), List.of(), Optional.empty());
        body.calls.constructorOf(target, own, none, body.positions().head(e));
      }
    }
  }

  /** A class, interface, enum or record declared among statements. */
  void declare(TypeDeclaration<?> declaration) {
    boolean isStatic =
        declaration instanceof RecordDeclaration
            || declaration.isEnumDeclaration()
            || declaration instanceof ClassOrInterfaceDeclaration c && c.isInterface()
            || body.frame.self() == null;
    lowered(declaration, List.copyOf(declaration.getMembers()), isStatic);
  }

  /**
   * The captures and bodies of a local class that code here can name; null when the name means no
   * such class.
   */
  @Nullable LoweredClosure closureOf(String className) {
    for (ClassContext c = body.frame.type; c != null; c = c.outer) {
      LoweredClosure closure = c.localClasses.get(className);
      if (closure != null) {
        return closure;
      }
    }
    return null;
  }

  private LoweredClosure lowered(
      Node declaration, List<BodyDeclaration<?>> members, boolean isStatic) {
    ClassContext around = body.frame.type;
    LoweredClosure known = around.closures.get(declaration);
    if (known != null) {
      return known;
    }
    String name = body.types().nameOf(declaration);
    ClassContext type = ClassContext.local(name, declaration, body.frame, isStatic);
    UnitContext unit = body.frame.unit;
    MemberLowering lowering = new MemberLowering(unit, type);
    lowering.lowerNested(
        declaration,
        members,
        failure -> {
          throw failure.cause();
        });
    List<ProcedureDraft> drafts = lowering.drafts();
    Map<String, TypeRef> captures = new LinkedHashMap<>();
    drafts.forEach(
        d -> d.frame().captures().forEach((key, v) -> captures.putIfAbsent(key, v.type())));
    for (ProcedureDraft draft : drafts) {
      Procedure procedure = draft.finish(captures, body.frame.method);
      unit.procedures.add(procedure);
    }
    List<MethodRef> bodies = drafts.stream().map(d -> d.frame().method).toList();
    LoweredClosure closure = new LoweredClosure(bodies, List.copyOf(captures.keySet()));
    around.closures.put(declaration, closure);
    around.localClasses.put(name, closure);
    return closure;
  }
}
