package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.refledger.ir.Block;
import org.refledger.ir.Cfg;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Handler;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.TypeParameter;
import org.refledger.source.SourceRange;

/**
 * Random procedures and classes from a seed; names are picked to hurt: keywords, quotes, dots,
 * blanks.
 */
final class RandomIr {
  private static final List<String> NAMES =
      List.of(
          "buf",
          "end",
          "this",
          "x.3",
          "a b",
          "it's",
          "%2",
          "call",
          "b0",
          "",
          "ü",
          "$1",
          "null",
          "\n\\",
          "?",
          "procedure",
          "<init>",
          "on",
          "\u0001`\"");
  private static final List<String> TYPES =
      List.of("int", "void", "?", "io.netty.buffer.ByteBuf", "T", "final", "a.B$1.C", "odd type");
  private static final List<String> MEMBERS =
      List.of("<init>", "<clinit>", "bar", "bar$lambda$0", "<init>$lambda$1", "odd name", "with");

  private final SplittableRandom random;
  private List<Variable> variables = List.of();
  private int blocks;

  RandomIr(long seed) {
    random = new SplittableRandom(seed);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E extends Enum<E>> E pick(Class<E> type) {
    return pick(List.of(type.getEnumConstants()));
  }

  private boolean coin() {
    return random.nextBoolean();
  }

  private <T> List<T> some(Supplier<T> one) {
    List<T> result = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      result.add(one.get());
    }
    return result;
  }

  private TypeRef type() {
    List<TypeRef> arguments = random.nextInt(5) == 0 ? some(this::type) : List.of();
    return new TypeRef(pick(TYPES), arguments, random.nextInt(8) == 0 ? random.nextInt(3) : 0);
  }

  private MethodRef method() {
    return new MethodRef(pick(TYPES), pick(MEMBERS), some(() -> type().erasedName()));
  }

  private SourceRange range() {
    int line = random.nextInt(50);
    int column = random.nextInt(9);
    String file = pick(List.of("", "a/B.java", "odd \"file\""));
    return switch (random.nextInt(5)) {
      case 0 -> SourceRange.UNKNOWN;
      case 1 -> SourceRange.ofLine(file, line);
      case 2 -> new SourceRange(file, line, column, line, column);
      case 3 -> new SourceRange(file, line, column, line, column + random.nextInt(9));
      default -> new SourceRange(file, line, column, line + random.nextInt(3), random.nextInt(9));
    };
  }

  private AnnotationUse annotation() {
    Map<String, Object> members = new TreeMap<>();
    some(() -> pick(NAMES)).forEach(name -> members.put(name, memberValue()));
    return new AnnotationUse(pick(TYPES), members);
  }

  private Object memberValue() {
    return switch (random.nextInt(4)) {
      case 0 -> pick(NAMES);
      case 1 -> coin();
      case 2 -> random.nextLong();
      default -> some(() -> (Object) pick(NAMES));
    };
  }

  Procedure procedure() {
    MethodRef method = method();
    List<Variable> all = new ArrayList<>();
    List<Variable> formals = new ArrayList<>();
    List<Variable> captures = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      Variable variable = new Variable(i, pick(NAMES), pick(Variable.Kind.class), type());
      all.add(variable);
      if (variable.kind() == Variable.Kind.CAPTURED) {
        captures.add(variable);
      } else if (variable.isFormal()) {
        formals.add(variable);
      }
    }
    variables = all;
    blocks = 1 + random.nextInt(5);
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < blocks; i++) {
      List<Handler> handlers = variables.isEmpty() ? List.of() : some(this::handler);
      body.add(new Block(i, some(this::event), terminator(), handlers));
    }
    Set<Procedure.Modifier> modifiers = EnumSet.noneOf(Procedure.Modifier.class);
    modifiers.addAll(some(() -> pick(Procedure.Modifier.class)));
    return new Procedure(
        method,
        pick(Procedure.Kind.class),
        formals,
        captures,
        all,
        type(),
        some(this::type),
        modifiers,
        some(this::annotation),
        coin() ? null : method(),
        new Cfg(body),
        range());
  }

  private int block() {
    return random.nextInt(blocks);
  }

  private Handler handler() {
    return new Handler(type(), block(), pick(variables), coin());
  }

  private Operand operand() {
    return variables.isEmpty() || random.nextInt(3) == 0 ? constant() : pick(variables);
  }

  private Constant constant() {
    Constant.Kind kind = pick(Constant.Kind.class);
    Object value =
        switch (kind) {
          case NULL -> null;
          case BOOLEAN -> coin();
          case INTEGER -> random.nextLong();
          case STRING, OTHER -> pick(NAMES);
          case ENUM -> pick(List.of("demo.Color.RED", "RED", "odd enum"));
        };
    TypeRef usual =
        switch (kind) {
          case NULL -> TypeRef.NULL;
          case BOOLEAN -> TypeRef.BOOLEAN;
          case INTEGER -> TypeRef.INT;
          case STRING -> TypeRef.STRING;
          case ENUM -> TypeRef.of("demo.Color");
          case OTHER -> TypeRef.UNKNOWN;
        };
    return new Constant(kind, value, coin() ? usual : type());
  }

  private Place place() {
    FieldRef field = new FieldRef(pick(TYPES), pick(NAMES), type(), coin());
    return switch (random.nextInt(3)) {
      case 0 -> new Place.InstanceField(operand(), field);
      case 1 -> new Place.StaticField(field);
      default -> new Place.Element(operand(), operand());
    };
  }

  private Event event() {
    SourceRange range = range();
    if (variables.isEmpty() || random.nextInt(3) == 0) {
      return switch (random.nextInt(4)) {
        case 0 -> new Event.Store(place(), operand(), range);
        case 1 -> new Event.Use(operand(), range);
        case 2 -> new Event.Unmodelled(pick(NAMES), some(this::operand), null, range);
        default -> call(null, range);
      };
    }
    Variable target = pick(variables);
    return switch (random.nextInt(7)) {
      case 0 -> new Event.Assign(target, operand(), range);
      case 1 -> new Event.Load(target, place(), range);
      case 2 -> new Event.NewArray(target, type(), some(this::operand), range);
      case 3 ->
          new Event.MakeClosure(target, some(this::method), some(this::operand), type(), range);
      case 4 -> new Event.ScopeEnd(List.of(target, pick(variables)), range);
      case 5 -> new Event.Unmodelled(pick(NAMES), some(this::operand), target, range);
      default -> call(target, range);
    };
  }

  private Event call(Variable target, SourceRange range) {
    Operand receiver = coin() ? null : operand();
    Event.CallKind kind = pick(Event.CallKind.class);
    return new Event.Call(target, kind, method(), receiver, type(), some(this::operand), range);
  }

  private Terminator terminator() {
    SourceRange range = range();
    return switch (random.nextInt(5)) {
      case 0 -> new Terminator.Goto(block(), range);
      case 1 -> new Terminator.Branch(condition(), block(), block(), range);
      case 2 -> new Terminator.Return(coin() ? null : operand(), range);
      case 3 -> new Terminator.Throw(operand(), coin(), range);
      default -> new Terminator.Unreachable(range);
    };
  }

  private Condition condition() {
    return switch (random.nextInt(5)) {
      case 0 -> new Condition.IsNull(operand());
      case 1 -> new Condition.IsTrue(operand());
      case 2 -> new Condition.InstanceOf(operand(), type());
      case 3 -> new Condition.Compare(operand(), pick(Condition.Relation.class), operand());
      default -> new Condition.Opaque(pick(NAMES));
    };
  }

  ClassDecl classDecl(String name) {
    return new ClassDecl(
        name,
        pick(ClassDecl.Kind.class),
        pick(ClassDecl.Origin.class),
        coin(),
        coin(),
        some(this::typeParameter),
        some(this::type),
        some(this::field),
        some(() -> methodDecl(name)),
        some(this::annotation),
        range());
  }

  private TypeParameter typeParameter() {
    return new TypeParameter(pick(NAMES), coin() ? TypeRef.OBJECT : type());
  }

  private FieldDecl field() {
    Long constant = coin() ? null : random.nextLong();
    return new FieldDecl(
        pick(NAMES), type(), coin(), coin(), some(this::annotation), range(), constant);
  }

  private MethodDecl methodDecl(String owner) {
    List<ParameterDecl> parameters =
        some(() -> new ParameterDecl(pick(NAMES), type(), some(this::annotation)));
    String name = pick(MEMBERS);
    MethodRef usual = ClassParser.ref(owner, name, parameters);
    return new MethodDecl(
        coin() ? usual : new MethodRef(pick(TYPES), name, method().parameters()),
        some(this::typeParameter),
        parameters,
        type(),
        some(this::type),
        coin(),
        coin(),
        coin(),
        coin(),
        some(this::annotation),
        range());
  }
}
