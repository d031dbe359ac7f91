package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.refledger.idl.preprocess.Numbers;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;

/**
 * The operations of an interface with their numbers in its table of functions, those it inherits
 * first.
 *
 * @param entries by number; numbers of inherited operations whose definition is not there are left
 *     out
 * @param size the number of the next operation
 */
record VirtualTable(List<Entry> entries, int size) {
  VirtualTable {
    entries = List.copyOf(entries);
  }

  /** One function. */
  record Entry(int number, IdlInterface face, IdlOperation operation) {

    /** {@code IFoo.get_Bar}. */
    String display() {
      return face.name() + "." + nativeName();
    }

    /** Its number for callers through IDispatch; empty when it has none. */
    OptionalInt dispatchId() {
      String written = operation.attributes().find("id").map(IdlAttribute::argument).orElse("");
      boolean negative = written.startsWith("-");
      OptionalLong value = Numbers.parse(negative ? written.substring(1) : written);
      return value.isPresent()
          ? OptionalInt.of((int) (negative ? -value.getAsLong() : value.getAsLong()))
          : OptionalInt.empty();
    }

    /** As C spells it: property accessors have a prefix. */
    String nativeName() {
      return prefix() + operation.name();
    }

    private String prefix() {
      if (operation.attributes().has("propget")) {
        return "get_";
      } else if (operation.attributes().has("propput")) {
        return "put_";
      }
      return operation.attributes().has("propputref") ? "putref_" : "";
    }

    /** Whether a method of this name can only be meant as this operation, in any usual spelling. */
    boolean isSpelled(String javaName) {
      return spellings().contains(plain(javaName));
    }

    private SortedSet<String> spellings() {
      String name = plain(operation.name());
      SortedSet<String> all = new TreeSet<>(List.of(name, plain(nativeName())));
      if (operation.attributes().has("propget")) {
        all.add("is" + name);
      } else if (!prefix().isEmpty()) {
        all.add("set" + name);
        all.add("put" + name);
      }
      return all;
    }

    private static String plain(String name) {
      return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
  }

  Optional<Entry> at(int number) {
    return entries.stream().filter(entry -> entry.number() == number).findFirst();
  }

  /** The operations a method of this name may be meant as; those spelled exactly so win. */
  List<Entry> named(String javaName) {
    List<Entry> exact =
        entries.stream().filter(entry -> entry.nativeName().equals(javaName)).toList();
    return exact.isEmpty()
        ? entries.stream().filter(entry -> entry.isSpelled(javaName)).toList()
        : exact;
  }

  /** The operations with this dispatch id: one, or the accessors of one property. */
  List<Entry> dispatched(int id) {
    return entries.stream().filter(entry -> entry.dispatchId().equals(OptionalInt.of(id))).toList();
  }

  /** This table with the operations of an interface behind it. */
  VirtualTable with(IdlInterface face) {
    List<Entry> all = new ArrayList<>(entries);
    int number = size;
    for (IdlOperation operation : face.operations()) {
      // What stands in for a local operation on the wire has no place of its own.
      if (!operation.attributes().has("call_as")) {
        all.add(new Entry(number++, face, operation));
      }
    }
    return new VirtualTable(all, number);
  }
}
