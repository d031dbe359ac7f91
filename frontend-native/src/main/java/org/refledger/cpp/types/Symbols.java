package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.prelude.Prelude;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;

/**
 * Everything that is declared outside of functions, by name. Immutable once built; safe for
 * concurrent reads.
 */
public final class Symbols {
  /** The class whose methods are the functions that belong to no class. */
  public static final String FREE = "native";

  private static final String SEPARATOR = "#";

  private final TypeNames types;
  private final ClassTable table;
  private final Map<String, List<Function>> members = new TreeMap<>();
  private final Map<String, Function> conversions = new TreeMap<>();
  private final Map<String, List<Function>> free = new TreeMap<>();
  private final Map<String, Field> fields;
  private final Map<String, Field> variables;
  private final Map<String, Long> enumerators;
  private final Set<String> environment = new LinkedHashSet<>();

  Symbols(
      TypeNames types,
      ClassTable table,
      List<Function> functions,
      Map<String, Field> fields,
      Map<String, Field> variables,
      Map<String, Long> enumerators,
      Prelude prelude) {
    this.types = types;
    this.table = table;
    this.fields = fields;
    this.variables = variables;
    this.enumerators = enumerators;
    functions.forEach(this::add);
    for (ClassDecl known : prelude.classes()) {
      for (MethodDecl method : known.methods()) {
        add(new Function(method, 0, !known.name().equals(FREE)));
        if (known.name().equals("JNIEnv")) {
          environment.add(method.ref().name());
        }
      }
    }
  }

  private void add(Function function) {
    MethodRef ref = function.decl().ref();
    if (function.isMember()) {
      members
          .computeIfAbsent(ref.owner() + SEPARATOR + ref.name(), n -> new ArrayList<>())
          .add(function);
      if (ref.name().startsWith("operator ") && ref.arity() == 0) {
        conversions.putIfAbsent(ref.owner(), function);
      }
    } else {
      free.computeIfAbsent(ref.name(), n -> new ArrayList<>()).add(function);
    }
  }

  /**
   * A field or a variable.
   *
   * @param isObject whether it is an object in place: its address is the object itself
   */
  public record Field(FieldRef ref, TypeRef type, boolean isObject) {}

  static String owner(String file) {
    int dot = file.lastIndexOf('.');
    String name = dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
    return FREE + "." + name.replace('/', '.');
  }

  public TypeNames types() {
    return types;
  }

  public ClassTable table() {
    return table;
  }

  /** Whether only the environment of JNI has a function of this name. */
  public boolean isOfEnvironment(String name) {
    return environment.contains(name);
  }

  /**
   * The function of no class that a call means: one of the file before one of the project before a
   * prelude's; of several the one that fits the arguments best.
   */
  public Optional<Function> function(String file, String name, List<? extends Operand> arguments) {
    String simple = name.substring(name.lastIndexOf(':') + 1);
    List<Function> all = free.getOrDefault(simple, List.of());
    List<Function> own =
        all.stream().filter(f -> f.decl().ref().owner().equals(owner(file))).toList();
    Optional<Function> best = best(own, arguments);
    return best.isPresent()
        ? best
        : best(all.stream().filter(f -> !isForeign(f, file)).toList(), arguments);
  }

  /** Whether it belongs to another file only. */
  private static boolean isForeign(Function function, String file) {
    MethodDecl decl = function.decl();
    return decl.isPrivate() && !decl.range().file().equals(file) && !isHeader(decl);
  }

  private static boolean isHeader(MethodDecl decl) {
    return decl.range().file().matches(".*\\.(h|hh|hpp|hxx|inl|ipp|inc|tcc)");
  }

  /** The member of a class, or of the nearest of its bases, that a call means. */
  public Optional<Function> member(String type, String name, List<? extends Operand> arguments) {
    for (String owner : table.superTypes(type)) {
      List<Function> own = members.getOrDefault(owner + SEPARATOR + name, List.of());
      Optional<Function> best = best(own, arguments);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  /** Whether there is a function of no class of that name. */
  public boolean isFunction(String name) {
    return free.containsKey(name);
  }

  /** The member that the class itself declares: constructors and destructors. */
  public Optional<Function> ownMember(String type, String name, List<? extends Operand> arguments) {
    return best(members.getOrDefault(type + SEPARATOR + name, List.of()), arguments);
  }

  /** What an object of the class becomes where it is tested or taken for a pointer. */
  public Optional<Function> conversion(String type) {
    return Optional.ofNullable(conversions.get(type));
  }

  /** Whether a member is declared to have no object. */
  public boolean isStatic(MethodRef member) {
    return members.getOrDefault(member.owner() + SEPARATOR + member.name(), List.of()).stream()
        .map(Function::decl)
        .anyMatch(decl -> decl.ref().equals(member) && decl.isStatic());
  }

  private static Optional<Function> best(
      List<Function> candidates, List<? extends Operand> arguments) {
    Function best = null;
    int bestScore = -1;
    for (Function candidate : candidates) {
      if (candidate.takes(arguments.size())) {
        int score = score(candidate.decl(), arguments);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int score(MethodDecl decl, List<? extends Operand> arguments) {
    int score = decl.parameters().size() == arguments.size() ? 4 : 0;
    for (int i = 0; i < Math.min(arguments.size(), decl.ref().arity()); i++) {
      String wanted = decl.ref().parameters().get(i);
      String given = arguments.get(i).type().erasedName();
      score += wanted.equals(given) ? 8 : 0;
      boolean plain = TypeRef.of(wanted).isPrimitive() == arguments.get(i).type().isPrimitive();
      score += plain ? 2 : 0;
    }
    return score;
  }

  /** A data member of a class or of its bases. */
  public @Nullable Field field(String type, String name) {
    for (String owner : table.superTypes(type)) {
      Field own = fields.get(owner + SEPARATOR + name);
      if (own != null) {
        return own;
      }
      Field known =
          table
              .find(owner)
              .flatMap(c -> c.fields().stream().filter(f -> f.name().equals(name)).findFirst())
              .map(f -> stub(owner, f))
              .orElse(null);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  private static Field stub(String owner, FieldDecl field) {
    return new Field(
        new FieldRef(owner, field.name(), field.type(), field.isFinal()), field.type(), false);
  }

  /** A variable outside of functions that a name in a file means. */
  public @Nullable Field variable(String file, String name) {
    Field own = variables.get(owner(file) + SEPARATOR + name);
    return own != null ? own : variables.get(FREE + SEPARATOR + name);
  }

  public @Nullable Long enumerator(String name) {
    return enumerators.get(name);
  }

  /** Whether all bases of a class are known: a name that none of them has is no member then. */
  public boolean isClosed(String type) {
    return table.superTypes(type).stream().allMatch(t -> table.find(t).isPresent());
  }
}
