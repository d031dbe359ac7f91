package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTConstructorChainInitializer;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTConstructorInitializer;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTInitializerList;
import org.refledger.cpp.types.CType;
import org.refledger.cpp.types.FunctionReader;
import org.refledger.cpp.types.RawFunction;
import org.refledger.cpp.types.Scope;
import org.refledger.cpp.types.Signature;
import org.refledger.cpp.types.Symbols;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** One function: its head, what its constructor begins with, and its body. */
final class FunctionLowering {
  private final UnitContext unit;
  private final IASTFunctionDefinition definition;
  private final RawFunction raw;
  private final Signature signature;

  FunctionLowering(UnitContext unit, IASTFunctionDefinition definition, Scope scope) {
    this.unit = unit;
    this.definition = definition;
    this.raw = new FunctionReader(unit.tree, unit.symbols.types().natives()).of(definition, scope);
    this.signature = Signature.of(raw, unit.symbols.types());
  }

  String name() {
    return signature.ref().display();
  }

  SourceRange head() {
    return unit.tree.at(TypeReader.innermost(definition.getDeclarator()).getName());
  }

  void lower() {
    boolean isStatic =
        !signature.isMember() || raw.isStatic() || unit.symbols.isStatic(signature.ref());
    Set<String> addressed = Addressed.in(definition);
    Frame frame = new Frame(unit, signature.ref(), signature.owner(), addressed, null);
    Body body = new Body(frame);
    body.returnType = signature.result();
    List<Variable> formals = new ArrayList<>();
    if (!isStatic) {
      formals.add(frame.addSelf(TypeRef.of(signature.owner())));
    }
    formals.addAll(parameters(frame));
    cells(body);
    body.labels.scan(definition);
    if (definition instanceof ICPPASTFunctionDefinition cpp) {
      for (ICPPASTConstructorChainInitializer member : cpp.getMemberInitializers()) {
        member(body, member);
      }
    }
    body.statements.statement(definition.getBody());
    SourceRange end = unit.tree.end(definition);
    body.labels.finish(end);
    unit.procedures.add(procedure(frame, body, formals, isStatic, end));
  }

  private Procedure procedure(
      Frame frame, Body body, List<Variable> formals, boolean isStatic, SourceRange end) {
    Set<Procedure.Modifier> modifiers = new LinkedHashSet<>();
    modifiers.add(Procedure.Modifier.NATIVE);
    if (isStatic) {
      modifiers.add(Procedure.Modifier.STATIC);
    }
    if (raw.isInternal()) {
      modifiers.add(Procedure.Modifier.PRIVATE);
    }
    boolean isConstructor = signature.ref().name().equals(MethodRef.CONSTRUCTOR);
    return new Procedure(
        signature.ref(),
        isConstructor ? Procedure.Kind.CONSTRUCTOR : Procedure.Kind.METHOD,
        formals,
        List.of(),
        frame.variables(),
        signature.result(),
        List.of(),
        modifiers,
        raw.annotations(),
        null,
        body.cfg.build(end),
        raw.range());
  }

  private List<Variable> parameters(Frame frame) {
    List<Variable> formals = new ArrayList<>();
    for (int i = 0; i < raw.parameters().size(); i++) {
      RawFunction.Parameter parameter = raw.parameters().get(i);
      TypeRef type = signature.parameters().get(i);
      TypeRef bare = bare(parameter.type());
      boolean isNumber = parameter.type().isReference() && bare.isPrimitive();
      Variable formal = frame.parameter(parameter.name(), isNumber ? bare : type);
      formals.add(formal);
      if (parameter.type().isReference() && type.isArray()) {
        frame.name(parameter.name(), new Local.Cell(formal, type.element()));
      } else if (unit.symbols.types().isObject(parameter.type(), raw.scope())) {
        frame.name(parameter.name(), new Local.InPlace(formal));
      } else {
        frame.name(parameter.name(), new Local.Plain(formal));
      }
    }
    return formals;
  }

  private TypeRef bare(CType type) {
    return unit.symbols
        .types()
        .ref(type.withPointers(type.pointers(), type.arrays(), false), raw.scope());
  }

  /** A parameter whose address is taken is copied into a cell. */
  private void cells(Body body) {
    for (RawFunction.Parameter parameter : raw.parameters()) {
      String name = parameter.name();
      if (body.frame.addressed.contains(name)
          && body.frame.lookup(name) instanceof Local.Plain plain
          && !parameter.type().isReference()) {
        TypeRef type = plain.type().isUnknown() ? TypeRef.OBJECT : plain.type();
        Variable cell = body.frame.hidden(name, type.array());
        body.cfg.emit(new Event.NewArray(cell, type.array(), List.of(plain.variable()), head()));
        body.frame.name(name, new Local.Cell(cell, plain.type()));
      }
    }
  }

  /** {@code : Base(a), field(b)}. */
  private void member(Body body, ICPPASTConstructorChainInitializer member) {
    Variable self = body.frame.self();
    if (self == null) {
      return;
    }
    List<Operand> arguments = arguments(body, member.getInitializer());
    CType named = TypeReader.named(member.getMemberInitializerId());
    SourceRange range = unit.tree.at(member);
    Symbols.Field field = unit.symbols.field(signature.owner(), named.base());
    if (field == null) {
      TypeRef base = body.ref(named);
      body.cfg.emit(
          new Event.Call(
              null,
              Event.CallKind.SPECIAL,
              body.callees.constructor(base, arguments),
              self,
              base,
              arguments,
              range));
      return;
    }
    Operand value;
    if (field.isObject() && !field.type().isArray()) {
      Variable object = body.temp(member, field.type());
      body.objects.construct(object, field.type(), arguments, range, member);
      value = object;
    } else if (arguments.isEmpty()) {
      value = Body.coerced(org.refledger.ir.Constant.of(0L), field.type());
    } else {
      value = Body.coerced(arguments.get(0), field.type());
    }
    body.cfg.emit(new Event.Store(new Place.InstanceField(self, field.ref()), value, range));
  }

  private static List<Operand> arguments(Body body, IASTInitializer initializer) {
    if (initializer instanceof ICPPASTConstructorInitializer list) {
      return body.calls.values(List.of(list.getArguments()));
    } else if (initializer instanceof ICPPASTInitializerList list) {
      return body.calls.values(List.of(list.getClauses()));
    }
    return List.of();
  }
}
