package org.refledger.frontend.java.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.Candidates.Candidate;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.TypeParameter;

/**
 * Chooses among overloads and infers type arguments, both loosely: what is unknown fits. Safe for
 * concurrent use above a frozen table.
 */
final class MemberLookup {
  private final JavaClassTable table;
  private final Subtyping subtyping;
  private final Candidates candidates;
  private final Map<Question, Optional<ResolvedMethod>> methods = new ConcurrentHashMap<>();

  private record Question(TypeRef receiver, String name, List<TypeRef> arguments) {}

  MemberLookup(JavaClassTable table) {
    this.table = table;
    this.subtyping = new Subtyping(table);
    this.candidates = new Candidates(table, subtyping);
  }

  Optional<Candidates.FoundField> field(TypeRef receiver, String name) {
    return receiver.isArray() || receiver.isPrimitive()
        ? Optional.empty()
        : Optional.ofNullable(candidates.field(receiver, name));
  }

  boolean hasMethod(String type, String name) {
    return !candidates.methods(type, name).isEmpty();
  }

  Optional<ResolvedMethod> method(TypeRef receiver, String name, List<TypeRef> arguments) {
    Question question = new Question(receiver, name, List.copyOf(arguments));
    Optional<ResolvedMethod> known = methods.get(question);
    if (known == null) {
      known = find(receiver, name, question.arguments());
      methods.put(question, known);
    }
    return known;
  }

  private Optional<ResolvedMethod> find(TypeRef receiver, String name, List<TypeRef> arguments) {
    if (receiver.isUnknown() || receiver.isPrimitive()) {
      return Optional.empty();
    }
    TypeRef type = receiver.isArray() ? TypeRef.OBJECT : receiver;
    Candidate chosen = choose(candidates.methods(type.name(), name), bindingsOf(type), arguments);
    if (chosen == null) {
      return Optional.empty();
    }
    ResolvedMethod resolved = seenThrough(chosen, bindingsOf(type), arguments, type.name());
    if (receiver.isArray() && name.equals("clone")) {
      return Optional.of(new ResolvedMethod(resolved.decl(), List.of(), receiver, type.name()));
    }
    return Optional.of(resolved);
  }

  private Map<String, TypeRef> bindingsOf(TypeRef type) {
    ClassInfo info = table.info(type.name());
    return info == null ? Map.of() : subtyping.bindings(info, type);
  }

  Optional<ResolvedMethod> constructor(TypeRef type, List<TypeRef> arguments) {
    ClassInfo info = table.info(type.name());
    Candidate chosen =
        info == null || type.isArray()
            ? null
            : choose(candidates.methods(type.name(), "<init>"), bindingsOf(type), arguments);
    if (info == null || chosen == null) {
      return Optional.empty();
    }
    List<TypeParameter> parameters = info.decl().typeParameters();
    TypeRef created = type;
    if (!parameters.isEmpty() && type.arguments().isEmpty()) {
      created = inferCreated(chosen, parameters, type, arguments);
    }
    ResolvedMethod resolved = seenThrough(chosen, bindingsOf(created), arguments, type.name());
    return Optional.of(
        new ResolvedMethod(resolved.decl(), resolved.parameters(), created, type.name()));
  }

  /**
   * {@code new Box<>(x)} is a {@code Box} of the type of {@code x}, when the arguments say so for
   * every variable.
   */
  private TypeRef inferCreated(
      Candidate chosen, List<TypeParameter> parameters, TypeRef type, List<TypeRef> arguments) {
    Map<String, TypeRef> bounds = new HashMap<>(Subtyping.bounds(parameters));
    bounds.putAll(chosen.variables());
    Map<String, TypeRef> inferred = infer(chosen, bounds, arguments);
    boolean all = parameters.stream().allMatch(p -> inferred.containsKey(p.name()));
    return all
        ? TypeRef.of(
            type.name(),
            parameters.stream().map(p -> inferred.getOrDefault(p.name(), TypeRef.UNKNOWN)).toList())
        : type;
  }

  Optional<ResolvedMethod> functionalMethod(TypeRef type) {
    Candidate found =
        type.isArray() || type.isUnknown() ? null : candidates.functional(type.name());
    return found == null
        ? Optional.empty()
        : Optional.of(seenThrough(found, bindingsOf(type), List.of(), type.name()));
  }

  TypeRef elementOf(TypeRef iterable) {
    if (iterable.isArray()) {
      return iterable.element();
    }
    TypeRef seen = subtyping.asSuper(iterable, "java.lang.Iterable");
    if (seen == null) {
      return TypeRef.UNKNOWN;
    }
    return seen.arguments().isEmpty() ? TypeRef.OBJECT : seen.arguments().get(0);
  }

  private ResolvedMethod seenThrough(
      Candidate candidate,
      Map<String, TypeRef> ofClass,
      List<TypeRef> arguments,
      String throughType) {
    Map<String, TypeRef> bindings = new HashMap<>(ofClass);
    if (!candidate.variables().isEmpty()) {
      Map<String, TypeRef> inferred =
          infer(substituted(candidate, ofClass), candidate.variables(), arguments);
      candidate
          .variables()
          .forEach(
              (variable, bound) ->
                  bindings.put(variable, inferredOr(inferred, variable, bound, ofClass)));
    }
    return new ResolvedMethod(
        candidate.decl(),
        candidate.parameters().stream().map(p -> Subtyping.substitute(p, bindings)).toList(),
        Subtyping.substitute(candidate.returnType(), bindings),
        throughType);
  }

  /**
   * What is not inferred could be anything below its bound; an unbounded variable stays unknown.
   */
  private static TypeRef inferredOr(
      Map<String, TypeRef> inferred, String variable, TypeRef bound, Map<String, TypeRef> ofClass) {
    TypeRef found = inferred.get(variable);
    if (found != null) {
      return found;
    }
    TypeRef seen = Subtyping.substitute(bound, ofClass);
    return seen.equals(TypeRef.OBJECT) ? TypeRef.UNKNOWN : seen;
  }

  private static Candidate substituted(Candidate candidate, Map<String, TypeRef> ofClass) {
    return ofClass.isEmpty()
        ? candidate
        : new Candidate(
            candidate.decl(),
            candidate.parameters().stream().map(p -> Subtyping.substitute(p, ofClass)).toList(),
            candidate.returnType(),
            candidate.variables());
  }

  private Map<String, TypeRef> infer(
      Candidate candidate, Map<String, TypeRef> variables, List<TypeRef> arguments) {
    Map<String, TypeRef> inferred = new HashMap<>();
    List<TypeRef> parameters = candidate.parameters();
    for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
      TypeRef parameter = parameters.get(Math.min(i, parameters.size() - 1));
      TypeRef argument = arguments.get(i);
      boolean tail = candidate.decl().isVarargs() && i >= parameters.size() - 1;
      if (tail && !(argument.isArray() && arguments.size() == parameters.size())) {
        parameter = parameter.element();
      }
      unify(parameter, argument, variables, inferred);
    }
    return inferred;
  }

  private void unify(
      TypeRef parameter,
      TypeRef argument,
      Map<String, TypeRef> variables,
      Map<String, TypeRef> inferred) {
    if (argument.isUnknown() || argument.equals(TypeRef.NULL) || TypeResolver.isClosure(argument)) {
      return;
    }
    if (variables.containsKey(parameter.name()) && parameter.arguments().isEmpty()) {
      if (argument.dimensions() >= parameter.dimensions()) {
        TypeRef bound =
            new TypeRef(
                argument.name(),
                argument.arguments(),
                argument.dimensions() - parameter.dimensions());
        inferred.merge(parameter.name(), Subtyping.boxed(bound), this::common);
      }
      return;
    }
    if (parameter.arguments().isEmpty() || parameter.dimensions() != argument.dimensions()) {
      return;
    }
    TypeRef seen = argument.isArray() ? argument : subtyping.asSuper(argument, parameter.name());
    if (seen != null && seen.arguments().size() == parameter.arguments().size()) {
      for (int i = 0; i < seen.arguments().size(); i++) {
        unify(parameter.arguments().get(i), seen.arguments().get(i), variables, inferred);
      }
    }
  }

  /** The wider of two types, or Object when neither is a super-type of the other. */
  private TypeRef common(TypeRef first, TypeRef second) {
    if (subtyping.cost(second, first) != Subtyping.NO) {
      return first;
    }
    return subtyping.cost(first, second) != Subtyping.NO ? second : TypeRef.OBJECT;
  }

  private @Nullable Candidate choose(
      List<Candidate> all, Map<String, TypeRef> ofClass, List<TypeRef> arguments) {
    List<Candidate> sameArity =
        all.stream().filter(c -> c.parameters().size() == arguments.size()).toList();
    if (all.size() == 1 && all.get(0).decl().isVarargs()) {
      return all.get(0);
    }
    List<Candidate> applicable = cheapest(sameArity, ofClass, arguments);
    if (applicable.isEmpty()) {
      applicable = all.stream().filter(c -> fitsVariableArity(c, ofClass, arguments)).toList();
    }
    if (applicable.isEmpty()) {
      // Types that are known only in part: with a single method of this arity there is still no
      // doubt, unless a contract's stub names one overload of many.
      return sameArity.size() == 1 && isConceivable(sameArity.get(0), ofClass, arguments)
          ? sameArity.get(0)
          : null;
    }
    return mostSpecific(applicable, ofClass);
  }

  /** Whether no argument is a number where an object is wanted, an array where none is, or so. */
  private boolean isConceivable(
      Candidate candidate, Map<String, TypeRef> ofClass, List<TypeRef> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      TypeRef argument = arguments.get(i);
      TypeRef parameter = parameterType(candidate, i, ofClass);
      boolean sameShape =
          argument.isPrimitive() == parameter.isPrimitive()
              && argument.isArray() == parameter.isArray();
      if (!sameShape && subtyping.cost(argument, parameter) == Subtyping.NO) {
        return false;
      }
    }
    return true;
  }

  private List<Candidate> cheapest(
      List<Candidate> all, Map<String, TypeRef> ofClass, List<TypeRef> arguments) {
    List<Candidate> strict = new ArrayList<>();
    List<Candidate> loose = new ArrayList<>();
    for (Candidate candidate : all) {
      int worst = worstCost(candidate, ofClass, arguments);
      if (worst != Subtyping.NO) {
        loose.add(candidate);
        if (worst < Subtyping.BOXED) {
          strict.add(candidate);
        }
      }
    }
    List<Candidate> fitting = strict.isEmpty() ? loose : strict;
    int surest = fitting.stream().mapToInt(c -> guesses(c, ofClass, arguments)).min().orElse(0);
    return fitting.stream().filter(c -> guesses(c, ofClass, arguments) == surest).toList();
  }

  /** How many arguments only fit because too little is known of their type. */
  private int guesses(Candidate candidate, Map<String, TypeRef> ofClass, List<TypeRef> arguments) {
    int guesses = 0;
    for (int i = 0; i < arguments.size(); i++) {
      if (subtyping.cost(arguments.get(i), parameterType(candidate, i, ofClass))
          == Subtyping.MAYBE) {
        guesses++;
      }
    }
    return guesses;
  }

  private int worstCost(
      Candidate candidate, Map<String, TypeRef> ofClass, List<TypeRef> arguments) {
    int worst = 0;
    for (int i = 0; i < arguments.size(); i++) {
      TypeRef parameter = parameterType(candidate, i, ofClass);
      int cost = subtyping.cost(arguments.get(i), parameter);
      if (cost == Subtyping.NO || takesOtherArguments(arguments.get(i), parameter)) {
        return Subtyping.NO;
      }
      worst = Math.max(worst, cost);
    }
    return worst;
  }

  /** A lambda has as many parameters as the method it implements. */
  private boolean takesOtherArguments(TypeRef argument, TypeRef parameter) {
    Candidate function =
        TypeResolver.isLambda(argument) && !parameter.isArray()
            ? candidates.functional(parameter.name())
            : null;
    return function != null && function.parameters().size() != argument.arguments().size();
  }

  private static TypeRef parameterType(Candidate candidate, int i, Map<String, TypeRef> ofClass) {
    TypeRef parameter = candidate.parameters().get(i);
    if (candidate.variables().containsKey(parameter.name())) {
      parameter = Subtyping.substitute(parameter, candidate.variables());
      return parameter.equals(TypeRef.OBJECT)
          ? TypeRef.OBJECT
          : Subtyping.substitute(parameter, ofClass);
    }
    return Subtyping.substitute(parameter, ofClass);
  }

  private boolean fitsVariableArity(
      Candidate candidate, Map<String, TypeRef> ofClass, List<TypeRef> arguments) {
    int fixed = candidate.parameters().size() - 1;
    if (!candidate.decl().isVarargs() || arguments.size() < fixed) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      TypeRef parameter = parameterType(candidate, Math.min(i, fixed), ofClass);
      if (subtyping.cost(arguments.get(i), i < fixed ? parameter : parameter.element())
          == Subtyping.NO) {
        return false;
      }
    }
    return true;
  }

  private Candidate mostSpecific(List<Candidate> applicable, Map<String, TypeRef> ofClass) {
    for (Candidate candidate : applicable) {
      if (applicable.stream().allMatch(other -> isAsSpecific(candidate, other, ofClass))) {
        return candidate;
      }
    }
    return applicable.get(0);
  }

  private boolean isAsSpecific(Candidate one, Candidate other, Map<String, TypeRef> ofClass) {
    int size = Math.min(one.parameters().size(), other.parameters().size());
    for (int i = 0; i < size; i++) {
      int cost = subtyping.cost(parameterType(one, i, ofClass), parameterType(other, i, ofClass));
      if (cost == Subtyping.NO || cost >= Subtyping.BOXED) {
        return false;
      }
    }
    return true;
  }
}
