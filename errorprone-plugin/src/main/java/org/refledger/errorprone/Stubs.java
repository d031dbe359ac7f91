package org.refledger.errorprone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.contract.CountingSigns;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.types.LibraryClasses;

/**
 * The contract stubs that can matter to a compilation: those of types it knows. A compiler has the
 * whole class path, so a type it does not know is never used.
 *
 * @param sources shipped ones in their order, then users'
 * @param counting canonical names of the types whose contracts move counts
 */
record Stubs(List<StubSource> sources, Set<String> counting) {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  static Stubs knownTo(LibraryClasses classes, List<StubSource> ofUser) {
    List<StubSource> known = new ArrayList<>();
    Set<String> counting = new TreeSet<>();
    List<StubSource> all = new ArrayList<>();
    ShippedContracts.all()
        .forEach(stub -> all.add(new StubSource(stub.name(), stub.family(), stub.text(), false)));
    all.addAll(ofUser);
    for (StubSource stub : all) {
      String type = typeIn(stub);
      if (classes.contains(type)) {
        known.add(stub);
        if (CountingSigns.source(stub.text())) {
          counting.add(type);
        }
      }
    }
    return new Stubs(List.copyOf(known), Set.copyOf(counting));
  }

  /** A stub declares one top-level type, the one its file is called after. */
  private static String typeIn(StubSource stub) {
    String name = stub.name().substring(stub.name().lastIndexOf('/') + 1);
    String simple = name.substring(0, name.length() - ".java".length());
    Matcher matcher = PACKAGE.matcher(stub.text());
    return matcher.find() ? matcher.group(1) + "." + simple : simple;
  }
}
