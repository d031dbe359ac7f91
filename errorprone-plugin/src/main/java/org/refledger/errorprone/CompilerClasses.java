package org.refledger.errorprone;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.LibraryClasses;
import org.refledger.ir.decl.ClassDecl;

/**
 * The classes javac knows around a compilation unit: class path, JDK and the other units, as seen
 * from one module. Javac may be asked from another thread as long as its own one waits; one
 * question at a time.
 */
final class CompilerClasses implements LibraryClasses {
  private final Symtab symbols;
  private final Names names;
  private final ModuleSymbol from;
  private final Map<String, Optional<ClassSymbol>> found = new HashMap<>();
  private final Map<String, Optional<ClassDecl>> read = new HashMap<>();

  CompilerClasses(Symtab symbols, Names names, ModuleSymbol from) {
    this.symbols = symbols;
    this.names = names;
    this.from = from;
  }

  @Override
  public synchronized Optional<ClassDecl> find(String canonical) {
    Optional<ClassDecl> known = read.get(canonical);
    if (known == null) {
      known = symbol(canonical).flatMap(CompilerClasses::declaration);
      read.put(canonical, known);
    }
    return known;
  }

  private static Optional<ClassDecl> declaration(ClassSymbol symbol) {
    try {
      return Optional.of(SymbolReader.read(symbol));
    } catch (CompletionFailure e) {
      return Optional.empty(); // javac has said so, or nobody needs the class
    }
  }

  @Override
  public synchronized boolean contains(String canonical) {
    return symbol(canonical).isPresent();
  }

  private Optional<ClassSymbol> symbol(String canonical) {
    Optional<ClassSymbol> known = found.get(canonical);
    if (known == null) {
      known = Optional.ofNullable(lookUp(canonical));
      found.put(canonical, known);
    }
    return known;
  }

  /** A top-level class is a member of its package, any other one of the class around it. */
  private @Nullable ClassSymbol lookUp(String canonical) {
    int dot = canonical.lastIndexOf('.');
    String around = dot < 0 ? "" : canonical.substring(0, dot);
    Name simple = names.fromString(canonical.substring(dot + 1));
    try {
      PackageSymbol inPackage = visible(around);
      ClassSymbol member = inPackage.exists() ? member(inPackage, simple) : null;
      if (member == null && dot > 0) {
        ClassSymbol outer = symbol(around).orElse(null);
        member = outer == null ? null : member(outer, simple);
      }
      return member;
    } catch (CompletionFailure e) {
      return null;
    }
  }

  /** A package, looked for by now: whether one exists shows only then. */
  private PackageSymbol visible(String name) {
    PackageSymbol found = symbols.lookupPackage(from, names.fromString(name));
    found.complete();
    return found;
  }

  private static @Nullable ClassSymbol member(Symbol.TypeSymbol owner, Name simple) {
    for (Symbol each : owner.members().getSymbolsByName(simple)) {
      if (each instanceof ClassSymbol type) {
        type.complete();
        return type;
      }
    }
    return null;
  }

  @Override
  public synchronized boolean hasPackage(String name) {
    try {
      return visible(name).exists();
    } catch (CompletionFailure e) {
      return false;
    }
  }

  @Override
  public synchronized List<String> exportedPackages(String module) {
    ModuleSymbol known = symbols.getModule(names.fromString(module));
    if (known == null) {
      return List.of();
    }
    try {
      return known.getDirectives().stream()
          .filter(ModuleElement.ExportsDirective.class::isInstance)
          .map(ModuleElement.ExportsDirective.class::cast)
          .filter(d -> d.getTargetModules() == null)
          .map(d -> d.getPackage().getQualifiedName().toString())
          .sorted()
          .toList();
    } catch (CompletionFailure e) {
      return List.of();
    }
  }
}
