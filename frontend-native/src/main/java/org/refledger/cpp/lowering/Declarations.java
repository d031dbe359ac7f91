package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTEqualsInitializer;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTProblemDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTConstructorInitializer;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.CType;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** Declarations inside of functions. */
final class Declarations {
  private final Body body;

  Declarations(Body body) {
    this.body = body;
  }

  /** Declares; the value of the last name, null when there is none. */
  @Nullable Operand declare(IASTDeclaration declaration) {
    if (declaration instanceof IASTProblemDeclaration) {
      body.expressions.problem(declaration);
    }
    if (!(declaration instanceof IASTSimpleDeclaration simple)
        || simple.getDeclSpecifier().getStorageClass() == IASTDeclSpecifier.sc_typedef) {
      return null;
    }
    Operand last = null;
    for (IASTDeclarator declarator : simple.getDeclarators()) {
      boolean isFunction =
          declarator instanceof IASTFunctionDeclarator && declarator.getNestedDeclarator() == null;
      if (!isFunction) {
        last = local(simple.getDeclSpecifier(), declarator);
      }
    }
    return last;
  }

  private @Nullable Operand local(IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    String name = TypeReader.text(TypeReader.innermost(declarator).getName());
    CType spelled = TypeReader.of(specifier, declarator);
    IASTInitializer initializer = declarator.getInitializer();
    SourceRange range = body.at(declarator);
    if (name.isEmpty()) {
      return null;
    } else if (specifier.getStorageClass() == IASTDeclSpecifier.sc_static
        || specifier.getStorageClass() == IASTDeclSpecifier.sc_extern) {
      lasting(name, spelled);
      return null;
    } else if (body.symbols().types().isObject(spelled, body.frame.owner)) {
      return object(name, spelled, initializer, declarator);
    }
    TypeRef type = body.ref(spelled);
    if (spelled.arrays() > 0 && spelled.pointers() == 0 && !type.isArray()) {
      Variable buffer = body.frame.local(name, type);
      body.frame.name(name, new Local.Plain(buffer));
      initialize(initializer);
      body.assign(buffer, Constant.other(name + "[]", type), range);
      return buffer;
    } else if (spelled.isReference()) {
      return alias(name, spelled, initializer, declarator);
    } else if (spelled.isAuto() || spelled.arrays() == 0 && !body.frame.addressed.contains(name)) {
      return plain(name, spelled, type, initializer, range);
    }
    return spelled.arrays() > 0
        ? array(name, type, initializer, range)
        : cell(name, type, initializer, range);
  }

  private void initialize(@Nullable IASTInitializer initializer) {
    IASTInitializerClause clause = clause(initializer);
    if (clause != null && !(clause instanceof IASTInitializerList)) {
      body.expressions.value(clause, TypeRef.UNKNOWN);
    }
  }

  private static @Nullable IASTInitializerClause clause(@Nullable IASTInitializer initializer) {
    if (initializer instanceof IASTEqualsInitializer equal) {
      return equal.getInitializerClause();
    } else if (initializer instanceof ICPPASTConstructorInitializer list) {
      return list.getArguments().length == 1 ? list.getArguments()[0] : null;
    } else if (initializer instanceof IASTInitializerList list) {
      return list.getClauses().length == 1 ? list.getClauses()[0] : list;
    }
    return null;
  }

  private void lasting(String name, CType spelled) {
    TypeRef type = body.ref(spelled);
    String owner = body.frame.method.owner();
    FieldRef field = new FieldRef(owner, body.frame.method.name() + "." + name, type, false);
    boolean isObject = body.symbols().types().isObject(spelled, body.frame.owner);
    body.frame.name(name, new Local.Lasting(field, type, isObject));
  }

  private Operand plain(
      String name,
      CType spelled,
      TypeRef type,
      @Nullable IASTInitializer initializer,
      SourceRange range) {
    IASTInitializerClause clause = clause(initializer);
    if (spelled.isAuto()) {
      Operand value = body.expressions.value(clause, TypeRef.UNKNOWN);
      body.objects.adopt(value);
      TypeRef found = value.type().equals(TypeRef.NULL) ? TypeRef.UNKNOWN : value.type();
      Variable variable = body.frame.local(name, found);
      body.assign(variable, value, range);
      body.frame.name(name, new Local.Plain(variable));
      return variable;
    }
    Variable variable = body.frame.local(name, type);
    if (clause != null) {
      Operand value = body.expressions.into(clause, variable);
      body.assign(variable, body.callees.converted(value, type, range), range);
    }
    body.frame.name(name, new Local.Plain(variable));
    return variable;
  }

  private Operand cell(
      String name, TypeRef type, @Nullable IASTInitializer initializer, SourceRange range) {
    IASTInitializerClause clause = clause(initializer);
    TypeRef content = type.isUnknown() ? TypeRef.OBJECT : type;
    List<Operand> initial = new ArrayList<>();
    if (clause != null) {
      Operand value = Body.coerced(body.expressions.value(clause, type), type);
      initial.add(body.callees.converted(value, type, range));
    }
    Variable cell = body.frame.local(name, content.array());
    body.cfg.emit(new Event.NewArray(cell, content.array(), initial, range));
    body.frame.name(name, new Local.Cell(cell, type));
    return initial.isEmpty() ? Constant.NULL : initial.get(0);
  }

  private Operand array(
      String name, TypeRef type, @Nullable IASTInitializer initializer, SourceRange range) {
    Variable array = body.frame.local(name, type);
    List<Operand> elements = new ArrayList<>();
    if (initializer instanceof IASTEqualsInitializer equal
        && equal.getInitializerClause() instanceof IASTInitializerList list) {
      for (Operand value : body.calls.values(Arrays.asList(list.getClauses()))) {
        elements.add(Body.coerced(value, type.element()));
      }
    }
    body.cfg.emit(new Event.NewArray(array, type, elements, range));
    body.frame.name(name, new Local.Plain(array));
    return array;
  }

  /** A reference is another name; of what has none, a value. */
  private Operand alias(
      String name, CType spelled, @Nullable IASTInitializer initializer, IASTDeclarator node) {
    IASTInitializerClause clause = clause(initializer);
    TypeRef type = body.ref(spelled.withPointers(spelled.pointers(), 0, false));
    Operand value = body.expressions.value(clause, type);
    body.objects.adopt(value);
    Variable variable = body.frame.local(name, type.isUnknown() ? value.type() : type);
    body.assign(variable, value, body.at(node));
    body.frame.name(name, new Local.Plain(variable));
    return variable;
  }

  private Operand object(
      String name, CType spelled, @Nullable IASTInitializer initializer, IASTDeclarator node) {
    TypeRef type = body.ref(spelled.withPointers(0, 0, false));
    SourceRange range = body.at(node);
    Variable object = body.frame.local(name, type);
    if (initializer instanceof IASTEqualsInitializer equal
        && !(equal.getInitializerClause() instanceof IASTInitializerList)) {
      copy(object, type, equal.getInitializerClause(), node);
    } else {
      List<Operand> arguments = new ArrayList<>();
      if (initializer instanceof ICPPASTConstructorInitializer list) {
        arguments.addAll(body.calls.values(Arrays.asList(list.getArguments())));
      } else if (initializer instanceof IASTInitializerList list) {
        arguments.addAll(body.calls.values(Arrays.asList(list.getClauses())));
      } else if (initializer instanceof IASTEqualsInitializer equal
          && equal.getInitializerClause() instanceof IASTInitializerList list) {
        fields(list, range);
      }
      body.objects.construct(object, type, arguments, range, node);
    }
    body.frame.name(name, new Local.InPlace(object));
    body.objects.endWithScope(object);
    return object;
  }

  /** What the fields of a structure begin with is not told apart. */
  private void fields(IASTInitializerList list, SourceRange range) {
    List<Operand> values = body.calls.values(Arrays.asList(list.getClauses()));
    if (values.stream().anyMatch(Variable.class::isInstance)) {
      body.unmodelled("values in braces", values, range);
    }
  }

  private void copy(
      Variable object, TypeRef type, IASTInitializerClause clause, IASTDeclarator node) {
    SourceRange range = body.at(node);
    Operand value = body.expressions.into(clause, object);
    if (value.equals(object)) {
      return;
    }
    boolean isFresh = value instanceof Variable v && v.isTemporary() && value.type().equals(type);
    if (isFresh || !body.symbols().types().isClass(type.name())) {
      body.objects.adopt(value);
      body.assign(object, value, range);
      return;
    }
    boolean isDeclared =
        body.symbols()
            .ownMember(type.name(), org.refledger.ir.MethodRef.CONSTRUCTOR, List.of(value))
            .isPresent();
    if (!isDeclared && value instanceof Variable) {
      body.unmodelled("copy of an object", List.of(value), range);
    }
    body.objects.construct(object, type, isDeclared ? List.of(value) : List.of(), range, node);
  }

  /** The variable of a loop over elements. */
  void element(IASTDeclaration declaration, Operand value) {
    if (declaration instanceof IASTSimpleDeclaration simple && simple.getDeclarators().length > 0) {
      IASTDeclarator declarator = simple.getDeclarators()[0];
      String name = TypeReader.text(TypeReader.innermost(declarator).getName());
      CType spelled = TypeReader.of(simple.getDeclSpecifier(), declarator);
      TypeRef type =
          spelled.isAuto()
              ? value.type()
              : body.ref(spelled.withPointers(spelled.pointers(), 0, false));
      Variable variable = body.frame.local(name, type);
      body.cfg.emit(new Event.Assign(variable, value, body.at(declarator)));
      body.frame.name(name, new Local.Plain(variable));
    }
  }
}
