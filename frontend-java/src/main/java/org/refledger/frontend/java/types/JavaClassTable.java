package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.MethodDecl;

/**
 * All types behind one name: sources, then class path, then JDK, then contract stubs. A stub comes
 * last because it declares only the members that have contracts; a real class, once known, has them
 * all. One thread fills it and {@linkplain #freeze freezes} it; from then on any number may read.
 */
final class JavaClassTable implements ClassTable, KnownTypes {
  private static final String NONE = "";

  private final LibraryIndex library;
  private @Nullable Headers headers;
  private final Map<String, Node> sourceNodes = new LinkedHashMap<>();
  private final Map<String, List<Node>> stubNodes = new LinkedHashMap<>();
  private final Set<String> sourcePackages = new HashSet<>();
  private final Map<String, ClassInfo> sources = new HashMap<>();
  private final Map<String, ClassInfo> stubs = new HashMap<>();
  private final Map<String, Set<String>> subclasses = new TreeMap<>();
  private final Set<String> indexed = new HashSet<>();
  private final Map<String, String> memberTypes = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> superTypes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> complete = new ConcurrentHashMap<>();
  private boolean settled;

  JavaClassTable(LibraryIndex library) {
    this.library = library;
  }

  /** A table that starts with the library and the sub-class index of another. */
  static JavaClassTable above(JavaClassTable below) {
    JavaClassTable table = new JavaClassTable(below.library);
    table.indexed.addAll(below.indexed);
    below.subclasses.forEach((name, subs) -> table.subclasses.put(name, new TreeSet<>(subs)));
    return table;
  }

  /**
   * Sets what finds the super-types of syntax trees; it needs this table for that, so it cannot
   * come first.
   */
  void resolveHeadersWith(Headers newHeaders) {
    headers = newHeaders;
  }

  Headers headers() {
    return Objects.requireNonNull(headers, "no headers yet");
  }

  void addSource(String packageName, String name, Node node) {
    sourceNodes.putIfAbsent(name, node);
    sourcePackages.add(packageName);
  }

  void addStub(String name, Node node) {
    stubNodes.computeIfAbsent(name, n -> new ArrayList<>()).add(node);
  }

  void addSource(ClassDecl decl) {
    sources.putIfAbsent(decl.name(), new ClassInfo(decl));
  }

  /** Several stubs of one class complement each other. */
  void addStub(ClassDecl decl) {
    stubs.merge(
        decl.name(), new ClassInfo(decl), (a, b) -> new ClassInfo(union(a.decl(), b.decl())));
  }

  private static ClassDecl union(ClassDecl first, ClassDecl second) {
    List<MethodDecl> methods = new ArrayList<>(first.methods());
    second.methods().stream()
        .filter(m -> first.methods().stream().noneMatch(f -> f.ref().equals(m.ref())))
        .forEach(methods::add);
    Set<TypeRef> supers = new LinkedHashSet<>(first.superTypes());
    supers.addAll(second.superTypes());
    return new ClassDecl(
        first.name(),
        first.kind(),
        first.origin(),
        first.isAbstract(),
        first.isFinal(),
        first.typeParameters().isEmpty() ? second.typeParameters() : first.typeParameters(),
        List.copyOf(supers),
        concat(first.fields(), second.fields()),
        methods,
        concat(first.annotations(), second.annotations()),
        first.range());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** From here on the super-types of all registered nodes are known. */
  void settle() {
    sourceNodes.values().forEach(headers()::superTypes);
    stubNodes.values().forEach(nodes -> nodes.forEach(headers()::superTypes));
    settled = true;
  }

  @Override
  public boolean isSettled() {
    return settled;
  }

  /**
   * Ends filling: the sub-class index is built from sources, stubs and the library classes between
   * them.
   */
  void freeze() {
    index(sources.keySet());
    index(stubs.keySet());
  }

  /** Enters these types and all above them into the sub-class index. */
  void index(Collection<String> types) {
    Deque<String> work = new ArrayDeque<>(types.stream().sorted().toList());
    while (!work.isEmpty()) {
      String name = work.remove();
      if (indexed.add(name)) {
        for (String sup : superNames(name)) {
          subclasses.computeIfAbsent(sup, s -> new TreeSet<>()).add(name);
          work.add(sup);
        }
      }
    }
  }

  /** The declaration with its member index, or null. */
  @Nullable ClassInfo info(String name) {
    ClassInfo source = sources.get(name);
    if (source != null) {
      return source;
    }
    ClassInfo binary = library.info(name);
    return binary != null ? binary : stubs.get(name);
  }

  /**
   * Whether the class path or the JDK has the class, so that a stub's members can be held against
   * it.
   */
  Optional<ClassDecl> realClass(String name) {
    return Optional.ofNullable(sources.containsKey(name) ? sources.get(name) : library.info(name))
        .map(ClassInfo::decl);
  }

  @Override
  public Optional<ClassDecl> find(String name) {
    return Optional.ofNullable(info(name)).map(ClassInfo::decl);
  }

  @Override
  public List<String> projectClasses() {
    return sources.keySet().stream().sorted().toList();
  }

  @Override
  public List<String> directSubclasses(String name) {
    return List.copyOf(subclasses.getOrDefault(name, Set.of()));
  }

  @Override
  public Set<String> superTypes(String name) {
    Set<String> known = superTypes.get(name);
    if (known == null) {
      known = ClassTable.super.superTypes(name);
      superTypes.put(name, known);
    }
    return known;
  }

  @Override
  public boolean exists(String canonical) {
    return sourceNodes.containsKey(canonical)
        || stubNodes.containsKey(canonical)
        || library.exists(canonical);
  }

  @Override
  public boolean hasWholePackage(String name) {
    return sourcePackages.contains(name) || library.hasPackage(name);
  }

  @Override
  public List<String> exportedPackages(String module) {
    return library.exportedPackages(module);
  }

  @Override
  public @Nullable String memberType(String type, String simpleName) {
    String key = type + "#" + simpleName;
    String known = memberTypes.get(key);
    if (known == null) {
      known = findMemberType(type, simpleName);
      if (settled) {
        memberTypes.put(key, known);
      }
    }
    return known.equals(NONE) ? null : known;
  }

  private String findMemberType(String type, String simpleName) {
    Set<String> seen = new HashSet<>();
    Deque<String> work = new ArrayDeque<>(List.of(type));
    while (!work.isEmpty()) {
      String current = work.remove();
      if (seen.add(current)) {
        String candidate = current + "." + simpleName;
        if (exists(candidate)) {
          return candidate;
        }
        work.addAll(superNames(current));
      }
    }
    return NONE;
  }

  private List<String> superNames(String name) {
    Node source = sourceNodes.get(name);
    if (source != null) {
      return headers().superTypes(source).stream().map(TypeRef::name).toList();
    }
    ClassInfo binary = library.info(name);
    if (binary != null) {
      return binary.decl().superTypes().stream().map(TypeRef::name).toList();
    }
    return stubNodes.getOrDefault(name, List.of()).stream()
        .flatMap(n -> headers().superTypes(n).stream())
        .map(TypeRef::name)
        .distinct()
        .toList();
  }

  @Override
  public boolean isComplete(String type) {
    Boolean known = complete.get(type);
    if (known == null) {
      known = allSupersReal(type);
      if (settled) {
        complete.put(type, known);
      }
    }
    return known;
  }

  private boolean allSupersReal(String type) {
    Set<String> seen = new HashSet<>();
    Deque<String> work = new ArrayDeque<>(List.of(type));
    while (!work.isEmpty()) {
      String current = work.remove();
      if (seen.add(current)) {
        if (!sourceNodes.containsKey(current) && library.info(current) == null) {
          return false;
        }
        work.addAll(superNames(current));
      }
    }
    return true;
  }

  boolean isInterface(String name) {
    Node source = sourceNodes.get(name);
    if (source != null) {
      return source instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    }
    ClassInfo binary = library.info(name);
    if (binary != null) {
      return binary.isInterface();
    }
    return stubNodes.getOrDefault(name, List.of()).stream()
        .anyMatch(n -> n instanceof ClassOrInterfaceDeclaration type && type.isInterface());
  }
}
