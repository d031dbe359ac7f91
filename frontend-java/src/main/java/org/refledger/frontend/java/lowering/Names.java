package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver.ResolvedField;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.SourceRange;

/**
 * Names: variables, fields of this and of enclosing instances, static fields, array elements; and
 * which names mean types.
 */
final class Names {
  private static final String UNKNOWN_OWNER = "?";

  private final Body body;

  Names(Body body) {
    this.body = body;
  }

  Operand simple(NameExpr e, @Nullable Variable into) {
    Variable v = body.frame.lookup(e.getNameAsString());
    if (v != null) {
      return body.expressions.deliver(v, into, e);
    }
    return load(fieldPlace(e), e, into);
  }

  Operand access(FieldAccessExpr e, @Nullable Variable into) {
    TypeRef scopeType = typeMeant(e.getScope());
    if (scopeType == null) {
      Operand base = scope(e.getScope());
      if (e.getNameAsString().equals("length")
          && (base.type().isArray() || base.type().isUnknown())) {
        body.use(base, body.at(e));
        return body.expressions.deliver(Constant.other(ShortText.of(e), TypeRef.INT), into, e);
      }
      return load(placeIn(base, e), e, into);
    }
    return load(staticPlace(scopeType, e), e, into);
  }

  /** The field a simple name denotes; the base of an instance field is evaluated. */
  Place fieldPlace(NameExpr e) {
    String name = e.getNameAsString();
    Optional<ResolvedField> found = body.types().fieldNamed(name, e);
    if (found.isPresent()) {
      ResolvedField field = found.get();
      return field.isStatic()
          ? new Place.StaticField(field.field())
          : new Place.InstanceField(instanceOf(field.throughType(), body.at(e)), field.field());
    }
    // Inherited from a class nobody knows, or broken; all uses in one class mean the same cell.
    FieldRef guess = new FieldRef(body.frame.type.name, name, TypeRef.UNKNOWN, false);
    Variable self = body.frame.self();
    return self == null ? new Place.StaticField(guess) : new Place.InstanceField(self, guess);
  }

  Place fieldPlace(FieldAccessExpr e, List<Expression> later) {
    TypeRef scopeType = typeMeant(e.getScope());
    if (scopeType != null) {
      return staticPlace(scopeType, e);
    }
    return placeIn(body.expressions.hold(scope(e.getScope()), e.getScope(), later), e);
  }

  private Operand scope(Expression scope) {
    if (scope instanceof SuperExpr) {
      Variable self = body.frame.self();
      return self == null ? Constant.other("super", body.frame.type.type()) : self;
    }
    return body.expressions.value(scope);
  }

  private Place placeIn(Operand base, FieldAccessExpr e) {
    Optional<FieldRef> field = body.types().field(base.type(), e.getNameAsString());
    if (field.isPresent() && body.frame.unit.isStatic(field.get())) {
      return new Place.StaticField(field.get());
    }
    return new Place.InstanceField(
        base, field.orElseGet(() -> unknownField(base.type(), e.getNameAsString())));
  }

  private Place staticPlace(TypeRef type, FieldAccessExpr e) {
    return new Place.StaticField(
        body.types()
            .field(type, e.getNameAsString())
            .orElseGet(() -> unknownField(type, e.getNameAsString())));
  }

  private static FieldRef unknownField(TypeRef owner, String name) {
    return new FieldRef(
        owner.isUnknown() ? UNKNOWN_OWNER : owner.name(), name, TypeRef.UNKNOWN, false);
  }

  /** Reads a place, or what is known of it without reading. */
  private Operand load(Place place, Expression e, @Nullable Variable into) {
    if (place instanceof Place.StaticField access) {
      Constant value = constant(access.field());
      if (value != null) {
        return body.expressions.deliver(value, into, e);
      }
    }
    Variable target = into != null ? into : body.temp(e, Assignments.typeOf(place));
    body.cfg.emit(new Event.Load(target, place, body.at(e)));
    return target;
  }

  private @Nullable Constant constant(FieldRef field) {
    if (body.frame.unit.isEnumConstant(field)) {
      return enumConstant(field.type(), field.name());
    }
    Constant ofProject = body.frame.unit.constants.valueOf(field);
    return ofProject == null ? body.types().constantOf(field) : ofProject;
  }

  static Constant enumConstant(TypeRef type, String name) {
    return new Constant(Constant.Kind.ENUM, type.name() + "." + name, type);
  }

  Operand element(ArrayAccessExpr e, @Nullable Variable into) {
    return load(elementPlace(e, List.of()), e, into);
  }

  Place elementPlace(ArrayAccessExpr e, List<Expression> later) {
    Operand array = body.expressions.value(e.getName());
    array = body.expressions.hold(array, e.getName(), List.of(e.getIndex()));
    array = body.expressions.hold(array, e.getName(), later);
    Operand index =
        body.expressions.hold(body.expressions.value(e.getIndex()), e.getIndex(), later);
    return new Place.Element(array, index);
  }

  /** The type a qualifier means, or null when it is an expression. */
  @Nullable TypeRef typeMeant(Expression scope) {
    if (scope instanceof TypeExpr type) {
      return body.types().type(type.getType());
    }
    String dotted = dottedName(scope);
    if (dotted == null || isValue(scope)) {
      return null;
    }
    return body.types().typeNamed(dotted, scope).orElseGet(() -> typeByItsLooks(dotted));
  }

  /**
   * A name that denotes no known type but is written like one: a class that is not on the class
   * path.
   */
  private static @Nullable TypeRef typeByItsLooks(String dotted) {
    String last = dotted.substring(dotted.lastIndexOf('.') + 1);
    boolean isCapitalised = Character.isUpperCase(last.charAt(0));
    boolean hasLower = last.chars().anyMatch(Character::isLowerCase);
    return isCapitalised && (hasLower || last.length() == 1 || !dotted.contains("."))
        ? TypeRef.of(dotted)
        : null;
  }

  private boolean isValue(Expression scope) {
    Expression first = scope;
    while (first instanceof FieldAccessExpr access) {
      first = access.getScope();
    }
    String name = ((NameExpr) first).getNameAsString();
    return body.frame.lookup(name) != null
        || body.types().fieldNamed(name, first).isPresent()
        || isStaticAccess(scope);
  }

  /** Whether a dotted name is a field of a type: {@code Foo.BAR} in {@code Foo.BAR.baz()}. */
  private boolean isStaticAccess(Expression scope) {
    if (!(scope instanceof FieldAccessExpr access) || dottedName(access.getScope()) == null) {
      return false;
    }
    if (isStaticAccess(access.getScope())) {
      return true;
    }
    String owner = dottedName(access.getScope());
    return owner != null
        && body.types()
            .typeNamed(owner, access)
            .flatMap(t -> body.types().field(t, access.getNameAsString()))
            .isPresent();
  }

  private static @Nullable String dottedName(Expression e) {
    if (e instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (e instanceof FieldAccessExpr access) {
      String scope = dottedName(access.getScope());
      return scope == null ? null : scope + "." + access.getNameAsString();
    }
    return null;
  }

  /** The instance of the type (this class or an enclosing one) that code here sees. */
  Operand instanceOf(String typeName, SourceRange range) {
    Operand current = body.frame.self();
    ClassContext at = body.frame.type;
    while (current != null && !at.name.equals(typeName)) {
      ClassContext outer = at.outer;
      if (outer == null || !at.hasOuterThis) {
        break;
      }
      current = at.isLocal ? body.frame.enclosingThis(outer) : outerOf(current, at, outer, range);
      at = outer;
    }
    if (current != null && at.name.equals(typeName)) {
      return current;
    }
    Variable self = body.frame.self();
    return self == null ? Constant.other("this", TypeRef.of(typeName)) : self;
  }

  private Variable outerOf(
      Operand inner, ClassContext type, ClassContext outer, SourceRange range) {
    Variable result = body.frame.hidden(outer.simpleName() + ".this", outer.type());
    FieldRef hidden = new FieldRef(type.name, "this$0", outer.type(), true);
    body.cfg.emit(new Event.Load(result, new Place.InstanceField(inner, hidden), range));
    return result;
  }

  /** The super-class of a class, or unknown. */
  TypeRef superClass(String className) {
    return body.types()
        .classes()
        .find(className)
        .filter(c -> c.kind() != ClassDecl.Kind.INTERFACE)
        .flatMap(c -> c.superTypes().stream().findFirst())
        .orElse(TypeRef.UNKNOWN);
  }

  /** The type {@code super} or {@code Name.super} means. */
  TypeRef superType(SuperExpr e, Node context) {
    if (e.getTypeName().isEmpty()) {
      return superClass(body.frame.type.name);
    }
    TypeRef named =
        body.types().typeNamed(e.getTypeName().get().asString(), context).orElse(TypeRef.UNKNOWN);
    for (ClassContext c = body.frame.type; c != null; c = c.outer) {
      if (c.name.equals(named.name())) {
        return superClass(c.name);
      }
    }
    return named;
  }
}
