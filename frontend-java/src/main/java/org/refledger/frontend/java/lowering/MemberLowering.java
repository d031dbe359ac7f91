package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Procedure.Modifier;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/**
 * The members of one class: its methods, constructors and initializers as drafts, its member
 * classes on their own.
 */
final class MemberLowering {
  private final UnitContext unit;
  private final ClassContext type;
  private final List<ProcedureDraft> drafts = new ArrayList<>();
  private Consumer<MemberFailure> failures = failure -> {};

  MemberLowering(UnitContext unit, ClassContext type) {
    this.unit = unit;
    this.type = type;
  }

  /** A member that could not be lowered. */
  record MemberFailure(Node member, String name, MemberFault cause) {}

  /** Why a member could not be lowered: a defect here or a nesting too deep for the stack. */
  static final class MemberFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MemberFault(Throwable cause) {
      super(cause);
    }
  }

  List<ProcedureDraft> drafts() {
    return drafts;
  }

  /** Lowers a top-level or member class with all it contains into finished procedures. */
  static void lowerType(
      UnitContext unit,
      TypeDeclaration<?> declaration,
      @Nullable ClassContext outer,
      Consumer<MemberFailure> failures) {
    String name = unit.types.nameOf(declaration);
    boolean isStatic =
        declaration.isStatic()
            || !(declaration instanceof ClassOrInterfaceDeclaration c)
            || c.isInterface()
            || outer != null && isInterface(outer.declaration);
    ClassContext type = ClassContext.member(name, declaration, outer, isStatic);
    MemberLowering lowering = new MemberLowering(unit, type);
    lowering.lowerNested(declaration, List.copyOf(declaration.getMembers()), failures);
    for (ProcedureDraft draft : lowering.drafts) {
      Map<String, TypeRef> captures = new LinkedHashMap<>();
      draft.frame().captures().forEach((key, v) -> captures.put(key, v.type()));
      unit.procedures.add(draft.finish(captures, null));
    }
  }

  private static boolean isInterface(Node declaration) {
    return declaration instanceof ClassOrInterfaceDeclaration c && c.isInterface()
        || declaration instanceof AnnotationDeclaration;
  }

  /** Lowers the members; member classes go straight to the unit. */
  void lowerNested(
      Node declaration, List<BodyDeclaration<?>> members, Consumer<MemberFailure> onFailure) {
    failures = onFailure;
    Initializers initializers = new Initializers(this, unit, type, declaration, members);
    boolean hasConstructor = false;
    for (BodyDeclaration<?> member : members) {
      if (member instanceof MethodDeclaration method) {
        attempt(method, method.getNameAsString(), () -> method(method));
      } else if (member instanceof ConstructorDeclaration constructor) {
        hasConstructor = true;
        attempt(constructor, MethodRef.CONSTRUCTOR, () -> initializers.constructor(constructor));
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        hasConstructor = true;
        attempt(
            constructor, MethodRef.CONSTRUCTOR, () -> initializers.compactConstructor(constructor));
      } else if (member instanceof TypeDeclaration<?> nested) {
        lowerType(unit, nested, type, onFailure);
      }
    }
    boolean hasImplicit = !hasConstructor || declaration instanceof RecordDeclaration;
    if (hasImplicit && !isInterface(declaration)) {
      attempt(declaration, MethodRef.CONSTRUCTOR, initializers::implicitConstructor);
    }
    attempt(declaration, MethodRef.STATIC_INITIALIZER, initializers::staticInitializer);
    if (declaration instanceof RecordDeclaration record) {
      record.getParameters().forEach(component -> accessor(record, component));
    }
  }

  private void attempt(Node member, String name, Runnable lower) {
    int finished = unit.procedures.size();
    int drafted = drafts.size();
    try {
      lower.run();
    } catch (RuntimeException | StackOverflowError e) {
      unit.procedures.subList(finished, unit.procedures.size()).clear();
      drafts.subList(drafted, drafts.size()).clear();
      failures.accept(
          new MemberFailure(
              member, type.name + "." + name, e instanceof MemberFault f ? f : new MemberFault(e)));
    }
  }

  private void method(MethodDeclaration method) {
    if (method.getBody().isEmpty()) {
      return;
    }
    MethodRef ref = unit.types.methodOf(method);
    boolean isStatic = method.isStatic();
    Body body = new Body(Frame.ofMethod(unit, type, ref, isStatic));
    parameters(body, method.getParameters());
    body.returnType = unit.types.type(method.getType());
    body.statements.body(method.getBody().get().getStatements());
    Set<Modifier> modifiers =
        modifiers(isStatic, method.isPrivate(), method.isFinal(), method.isSynchronized());
    List<TypeRef> thrown = method.getThrownExceptions().stream().map(unit.types::type).toList();
    add(body, Procedure.Kind.METHOD, method.getParameters().size(), thrown, modifiers, method);
  }

  void parameters(Body body, List<Parameter> parameters) {
    for (Parameter p : parameters) {
      TypeRef written = unit.types.type(p.getType());
      body.frame.parameter(p.getNameAsString(), p.isVarArgs() ? written.array() : written);
    }
  }

  Set<Modifier> modifiers(
      boolean isStatic, boolean isPrivate, boolean isFinal, boolean isSynchronized) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (isStatic) {
      modifiers.add(Modifier.STATIC);
    }
    if (isPrivate) {
      modifiers.add(Modifier.PRIVATE);
    }
    if (isFinal) {
      modifiers.add(Modifier.FINAL);
    }
    if (isSynchronized) {
      modifiers.add(Modifier.SYNCHRONIZED);
    }
    if (unit.isTestCode) {
      modifiers.add(Modifier.TEST_CODE);
    }
    return modifiers;
  }

  /**
   * Adds a finished body; its formals are the receiver, if any, and the given number of parameters.
   */
  void add(
      Body body,
      Procedure.Kind kind,
      int parameters,
      List<TypeRef> thrown,
      Set<Modifier> modifiers,
      Node node) {
    int receiver = modifiers.contains(Modifier.STATIC) ? 0 : 1;
    SourceRange range = unit.positions.fromName(node);
    drafts.add(
        new ProcedureDraft(
            body.frame,
            body.cfg.build(unit.positions.end(node)),
            kind,
            List.copyOf(body.frame.variables().subList(0, receiver + parameters)),
            body.returnType,
            thrown,
            modifiers,
            annotations(body.frame.method),
            range));
  }

  private List<AnnotationUse> annotations(MethodRef method) {
    return unit.types.classes().find(method.owner()).stream()
        .flatMap(c -> c.methods(method.name()).stream())
        .filter(m -> m.ref().equals(method))
        .findFirst()
        .map(m -> m.annotations())
        .orElse(List.of());
  }

  /** The accessor a record has for a component when none is declared. */
  private void accessor(RecordDeclaration record, Parameter component) {
    String name = component.getNameAsString();
    boolean isDeclared =
        record.getMethodsByName(name).stream().anyMatch(m -> m.getParameters().isEmpty());
    if (isDeclared) {
      return;
    }
    Body body =
        new Body(Frame.ofMethod(unit, type, new MethodRef(type.name, name, List.of()), false));
    body.returnType = unit.types.type(component.getType());
    if (component.isVarArgs()) {
      body.returnType = body.returnType.array();
    }
    SourceRange range = unit.positions.of(component);
    Variable value = body.frame.hidden(name, body.returnType);
    FieldRef field = new FieldRef(type.name, name, body.returnType, true);
    Variable self = body.frame.self();
    if (self != null) {
      body.cfg.emit(new Event.Load(value, new Place.InstanceField(self, field), range));
    }
    body.cfg.returns(value, range);
    add(
        body,
        Procedure.Kind.METHOD,
        0,
        List.of(),
        modifiers(false, false, false, false),
        component);
  }
}
