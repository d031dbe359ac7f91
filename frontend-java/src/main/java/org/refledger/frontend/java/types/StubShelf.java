package org.refledger.frontend.java.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.contract.CountingSigns;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.source.Notification;

/**
 * The contract stubs of types that a library has, each read when its type is first asked for: of
 * the hundreds that fit a class path, a program needs some dozens. Which types a stub declares is
 * told from its text. Safe for concurrent use.
 */
final class StubShelf {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");

  private final LibraryIndex library;
  private final Consumer<Notification> notifications;
  private final Map<String, List<StubSource>> sources = new LinkedHashMap<>();
  private final IdentityHashMap<StubSource, List<StubClass>> read = new IdentityHashMap<>();

  /**
   * Reads the stubs of users at once, so that all complaints about them are made.
   *
   * @param notifications hears of stubs that are no good, from any thread
   */
  StubShelf(
      LibraryIndex library, Collection<StubSource> stubs, Consumer<Notification> notifications) {
    this.library = library;
    this.notifications = notifications;
    for (StubSource stub : stubs) {
      if (stub.user()) {
        read(stub).forEach(s -> shelve(s.decl().name(), stub));
      } else {
        shelve(topLevelType(stub), stub);
      }
    }
  }

  private void shelve(String type, StubSource stub) {
    if (library.exists(type)) {
      sources.computeIfAbsent(type, t -> new ArrayList<>()).add(stub);
    }
  }

  /** A shipped stub declares one top-level type, the one its file is called after. */
  private static String topLevelType(StubSource stub) {
    String file = stub.name().substring(stub.name().lastIndexOf('/') + 1);
    int dot = file.indexOf('.');
    String simple = dot < 0 ? file : file.substring(0, dot);
    Matcher matcher = PACKAGE.matcher(stub.text());
    return matcher.find() ? matcher.group(1) + "." + simple : simple;
  }

  /** All types that stubs speak of, nested ones included, sorted. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    sources.forEach(
        (type, stubs) -> {
          types.add(type);
          for (StubSource stub : stubs) {
            Matcher matcher = TYPE.matcher(stub.text());
            while (matcher.find()) {
              String nested = type + "." + matcher.group(1);
              if (library.exists(nested)) {
                types.add(nested);
              }
            }
          }
        });
    return types;
  }

  /** The types in whose stubs counts are moved, sorted. */
  Set<String> countingTypes() {
    Set<String> types = new TreeSet<>();
    sources.forEach(
        (type, stubs) -> {
          if (stubs.stream().anyMatch(stub -> CountingSigns.source(stub.text()))) {
            types.add(type);
          }
        });
    return types;
  }

  /** The stubs of exactly this type. */
  List<StubClass> of(String type) {
    Set<StubSource> declaring = Collections.newSetFromMap(new IdentityHashMap<>());
    List<StubClass> found = new ArrayList<>();
    for (String outer = type; !outer.isEmpty(); outer = around(outer)) {
      for (StubSource source : sources.getOrDefault(outer, List.of())) {
        if (declaring.add(source)) {
          read(source).stream().filter(s -> s.decl().name().equals(type)).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static String around(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  private synchronized List<StubClass> read(StubSource source) {
    List<StubClass> known = read.get(source);
    if (known == null) {
      JavaClassTable table = new JavaClassTable(library);
      known = new JavaTypes.Building(table, notifications).stubs(List.of(source));
      read.put(source, known);
    }
    return known;
  }
}
