package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.List;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** Constructors with the field and instance initializers they run, and the static initializer. */
final class Initializers {
  private final MemberLowering members;
  private final UnitContext unit;
  private final ClassContext type;
  private final Node declaration;
  private final List<BodyDeclaration<?>> declared;

  Initializers(
      MemberLowering members,
      UnitContext unit,
      ClassContext type,
      Node declaration,
      List<BodyDeclaration<?>> declared) {
    this.members = members;
    this.unit = unit;
    this.type = type;
    this.declaration = declaration;
    this.declared = declared;
  }

  void constructor(ConstructorDeclaration e) {
    Body body = open(unit.types.methodOf(e));
    members.parameters(body, e.getParameters());
    ExplicitConstructorInvocationStmt call = Statements.constructorCall(e.getBody());
    body.initializers = () -> initialize(body, false);
    if (call == null) {
      implicitSuper(body, unit.positions.head(e));
      initialize(body, false);
    }
    body.statements.body(e.getBody().getStatements());
    List<TypeRef> thrown = e.getThrownExceptions().stream().map(unit.types::type).toList();
    close(body, e.getParameters().size(), thrown, e.isPrivate(), e);
  }

  /**
   * A record's compact constructor: the components are parameters, stored into the fields at its
   * end.
   */
  void compactConstructor(CompactConstructorDeclaration e) {
    NodeList<Parameter> components = components();
    Body body = open(canonical(components));
    members.parameters(body, components);
    body.statements.body(e.getBody().getStatements());
    storeComponents(body, components, unit.positions.end(e));
    List<TypeRef> thrown = e.getThrownExceptions().stream().map(unit.types::type).toList();
    close(body, components.size(), thrown, false, e);
  }

  private NodeList<Parameter> components() {
    return declaration instanceof RecordDeclaration record
        ? record.getParameters()
        : new NodeList<>();
  }

  private MethodRef canonical(List<Parameter> components) {
    List<String> types =
        components.stream()
            .map(
                p ->
                    p.isVarArgs()
                        ? unit.types.type(p.getType()).array()
                        : unit.types.type(p.getType()))
            .map(TypeRef::erasedName)
            .toList();
    return new MethodRef(type.name, MethodRef.CONSTRUCTOR, types);
  }

  private void storeComponents(Body body, List<Parameter> components, SourceRange range) {
    for (Parameter component : components) {
      Variable value = body.frame.lookup(component.getNameAsString());
      Variable self = body.frame.self();
      if (value != null && self != null) {
        FieldRef field = new FieldRef(type.name, component.getNameAsString(), value.type(), true);
        body.cfg.emit(new Event.Store(new Place.InstanceField(self, field), value, range));
      }
    }
  }

  /** The constructor a class has when it declares none; a record always has its canonical one. */
  void implicitConstructor() {
    SourceRange range = unit.positions.head(declaration);
    if (declaration instanceof RecordDeclaration record) {
      MethodRef canonical = canonical(record.getParameters());
      boolean isDeclared =
          !record.getCompactConstructors().isEmpty()
              || record.getConstructors().stream()
                  .anyMatch(c -> unit.types.methodOf(c).equals(canonical));
      if (!isDeclared) {
        Body body = open(canonical);
        members.parameters(body, record.getParameters());
        storeComponents(body, record.getParameters(), range);
        close(body, record.getParameters().size(), List.of(), false, declaration);
      }
      return;
    }
    boolean isAnonymous =
        !(declaration instanceof ClassOrInterfaceDeclaration
            || declaration instanceof EnumDeclaration);
    if (isAnonymous && !hasInitializers(false)) {
      return;
    }
    Body body = open(new MethodRef(type.name, MethodRef.CONSTRUCTOR, List.of()));
    if (!isAnonymous) {
      implicitSuper(body, range);
    }
    initialize(body, false);
    close(body, 0, List.of(), false, declaration);
  }

  private Body open(MethodRef method) {
    Body body = new Body(Frame.ofMethod(unit, type, method, false));
    body.returnType = TypeRef.VOID;
    return body;
  }

  private void close(
      Body body, int parameters, List<TypeRef> thrown, boolean isPrivate, Node node) {
    members.add(
        body,
        Procedure.Kind.CONSTRUCTOR,
        parameters,
        thrown,
        members.modifiers(false, isPrivate, false, false),
        node);
  }

  /**
   * The call of the super-class's constructor that nobody wrote; there is none worth mentioning for
   * Object, enums and records.
   */
  private void implicitSuper(Body body, SourceRange range) {
    boolean extendsClass =
        declaration instanceof ClassOrInterfaceDeclaration c && !c.getExtendedTypes().isEmpty();
    if (extendsClass) {
      TypeRef parent = body.names.superClass(type.name);
      Calls.Arguments none =
          new Calls.Arguments(List.of(), List.of(), unit.types.constructor(parent, List.of()));
      body.calls.constructor(parent, none, range);
    }
  }

  private boolean isStatic(FieldDeclaration field) {
    return field.isStatic()
        || declaration instanceof ClassOrInterfaceDeclaration c && c.isInterface()
        || declaration instanceof AnnotationDeclaration;
  }

  private boolean hasInitializers(boolean isStatic) {
    return declared.stream()
        .anyMatch(
            m ->
                m instanceof InitializerDeclaration i && i.isStatic() == isStatic
                    || m instanceof FieldDeclaration f
                        && isStatic(f) == isStatic
                        && f.getVariables().stream().anyMatch(v -> isWorthRunning(v, isStatic)));
  }

  /**
   * A static field that starts as a literal tells nothing a reader of the constant does not know.
   */
  private static boolean isWorthRunning(VariableDeclarator v, boolean isStatic) {
    return v.getInitializer().filter(i -> !isStatic || !(i instanceof LiteralExpr)).isPresent();
  }

  /**
   * Runs the initializers in source order, in a scope that does not see the constructor's
   * parameters.
   */
  private void initialize(Body body, boolean isStatic) {
    Frame.Scope scope = body.frame.scope();
    for (BodyDeclaration<?> member : declared) {
      body.frame.isolateScope();
      if (member instanceof InitializerDeclaration block && block.isStatic() == isStatic) {
        body.statements.statement(block.getBody());
      } else if (member instanceof FieldDeclaration field && isStatic(field) == isStatic) {
        for (VariableDeclarator v : field.getVariables()) {
          if (isWorthRunning(v, isStatic)) {
            v.getInitializer().ifPresent(i -> field(body, v, i, isStatic, field.isFinal()));
          }
        }
      }
    }
    body.frame.scope(scope);
  }

  private void field(
      Body body, VariableDeclarator v, Expression initializer, boolean isStatic, boolean isFinal) {
    TypeRef fieldType = unit.types.type(v.getType());
    Operand value = body.expressions.value(initializer, null, fieldType);
    store(body, v.getNameAsString(), fieldType, value, isStatic, isFinal, unit.positions.of(v));
  }

  private void store(
      Body body,
      String name,
      TypeRef fieldType,
      Operand value,
      boolean isStatic,
      boolean isFinal,
      SourceRange range) {
    FieldRef field =
        unit.types
            .field(type.type(), name)
            .filter(f -> f.owner().equals(type.name))
            .orElseGet(() -> new FieldRef(type.name, name, fieldType, isFinal));
    Variable self = body.frame.self();
    Place place =
        isStatic || self == null
            ? new Place.StaticField(field)
            : new Place.InstanceField(self, field);
    body.cfg.emit(new Event.Store(place, value, range));
  }

  /**
   * Enum constants, static fields and static blocks, in source order; nothing when there are none.
   */
  void staticInitializer() {
    boolean hasConstants = declaration instanceof EnumDeclaration e && !e.getEntries().isEmpty();
    if (!hasConstants && !hasInitializers(true)) {
      return;
    }
    MethodRef method = new MethodRef(type.name, MethodRef.STATIC_INITIALIZER, List.of());
    Body body = new Body(Frame.ofMethod(unit, type, method, true));
    body.returnType = TypeRef.VOID;
    if (declaration instanceof EnumDeclaration e) {
      e.getEntries().forEach(constant -> constant(body, constant));
    }
    initialize(body, true);
    members.add(
        body,
        Procedure.Kind.STATIC_INITIALIZER,
        0,
        List.of(),
        members.modifiers(true, false, false, false),
        declaration);
  }

  private void constant(Body body, EnumConstantDeclaration e) {
    Variable value = body.frame.hidden(e.getNameAsString(), type.type());
    SourceRange range = unit.positions.head(e);
    if (e.getClassBody().isEmpty()) {
      Calls.Arguments arguments =
          body.calls.arguments(e.getArguments(), t -> unit.types.constructor(type.type(), t));
      body.creations.newObject(value, type.type(), arguments, range);
    } else {
      body.localClasses.enumConstant(value, e, type.type());
    }
    store(body, e.getNameAsString(), type.type(), value, true, true, range);
  }
}
