package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import java.util.ArrayDeque;
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

/**
 * All types behind one name: sources, then class path, then JDK, then contract stubs. A stub comes
 * last because it declares only the members that have contracts; a real class, once known, has them
 * all. One thread fills it and {@linkplain #freeze freezes} it; from then on any number may read.
 */
final class JavaClassTable implements ClassTable, KnownTypes {
  private static final String NONE = "";

  private final LibraryIndex library;
  private @Nullable Headers headers;
  private @Nullable StubShelf stubs;
  private final Map<String, Node> sourceNodes = new LinkedHashMap<>();
  private final Set<String> sourcePackages = new HashSet<>();
  private final Map<String, ClassInfo> sources = new HashMap<>();
  private final Map<String, Set<String>> subclasses = new TreeMap<>();
  private final Set<String> indexed = new HashSet<>();
  private final Map<String, String> memberTypes = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> superTypes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> complete = new ConcurrentHashMap<>();
  private boolean settled;
  private boolean stubsIndexed;

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

  void addSource(ClassDecl decl) {
    sources.putIfAbsent(decl.name(), new ClassInfo(decl));
  }

  /** Puts stubs behind everything else; they need this table, so they cannot come first. */
  void shelve(StubShelf shelf) {
    stubs = shelf;
  }

  /** From here on the super-types of all registered nodes are known. */
  void settle() {
    sourceNodes.values().forEach(node -> headers().superTypes(node));
    if (stubs != null) {
      stubs.settle();
    }
    settled = true;
  }

  @Override
  public boolean isSettled() {
    return settled;
  }

  /**
   * Ends filling: the sub-class index is built from sources and the library classes above them.
   * From here on the declarations say all that is asked, and no tree is held.
   */
  void freeze() {
    sourceNodes.clear();
    index(sources.keySet());
  }

  /** Enters these types and all above them into the sub-class index. */
  synchronized void index(Collection<String> types) {
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
    if (binary != null) {
      return binary;
    }
    return stubs == null ? null : stubs.info(name);
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
  public synchronized List<String> directSubclasses(String name) {
    if (stubs != null && !stubsIndexed) {
      // Hundreds of class files, so not before somebody asks.
      stubsIndexed = true;
      index(stubs.types());
    }
    return List.copyOf(subclasses.getOrDefault(name, Set.of()));
  }

  @Override
  public Set<String> superTypes(String name) {
    Set<String> known = superTypes.get(name);
    if (known == null) {
      known = lineage(name);
      superTypes.put(name, known);
    }
    return known;
  }

  private Set<String> lineage(String name) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> work = new ArrayDeque<>(List.of(name));
    while (!work.isEmpty()) {
      String current = work.remove();
      if (seen.add(current)) {
        work.addAll(superNames(current));
      }
    }
    return seen;
  }

  @Override
  public boolean exists(String canonical) {
    return isSource(canonical)
        || (stubs != null && stubs.declares(canonical))
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

  private boolean isSource(String name) {
    return sources.containsKey(name) || sourceNodes.containsKey(name);
  }

  private List<String> superNames(String name) {
    ClassInfo read = sources.get(name);
    if (read != null) {
      return read.decl().superTypes().stream().map(TypeRef::name).toList();
    }
    Node source = sourceNodes.get(name);
    if (source != null) {
      return headers().superTypes(source).stream().map(TypeRef::name).toList();
    }
    TypeHeader binary = library.header(name);
    if (binary != null) {
      return binary.superTypes();
    }
    return stubs == null ? List.of() : stubs.superTypes(name);
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
        if (!isSource(current) && library.header(current) == null) {
          return false;
        }
        work.addAll(superNames(current));
      }
    }
    return true;
  }

  boolean isInterface(String name) {
    ClassInfo read = sources.get(name);
    if (read != null) {
      return read.decl().kind() == ClassDecl.Kind.INTERFACE;
    }
    Node source = sourceNodes.get(name);
    if (source != null) {
      return source instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    }
    TypeHeader binary = library.header(name);
    if (binary != null) {
      return binary.isInterface();
    }
    return stubs != null && stubs.isInterface(name);
  }
}
