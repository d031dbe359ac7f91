package org.refledger.idl.bridge;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.refledger.idl.bridge.VirtualTable.Entry;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.source.SourceRange;

/**
 * A Java method and the operation it calls.
 *
 * @param arguments one for each native argument
 * @param result the native argument that comes back as the method's result, or {@link #NONE}
 * @param style how the library converts arguments
 */
record BoundMethod(
    MethodDecl method, Entry entry, List<Argument> arguments, int result, Style style) {
  static final int NONE = -1;

  /** How a library turns Java arguments into native ones. */
  enum Style {
    /** They are passed as they are: an address may stand for anything. */
    RAW,
    /** They are converted by their type: only a holder can bring something back. */
    CONVERTED
  }

  /**
   * A native argument.
   *
   * @param parameter the Java parameter it comes from, or {@link #NONE}
   * @param itself whether it is the parameter as it is, and not what the parameter stands for
   */
  record Argument(int parameter, boolean itself) {
    static final Argument OTHER = new Argument(NONE, false);

    static Argument of(int parameter) {
      return new Argument(parameter, true);
    }
  }

  BoundMethod {
    arguments = List.copyOf(arguments);
  }

  List<IdlSlot> nativeParameters() {
    return entry.operation().parameters();
  }

  /** Whether as many arguments are passed as the operation has parameters. */
  boolean fits() {
    return arguments.size() == nativeParameters().size();
  }

  ParameterDecl parameter(Argument argument) {
    return method.parameters().get(argument.parameter());
  }

  /** Java parameters that are interface pointers and stay the caller's. */
  SortedSet<Integer> lent() {
    SortedSet<Integer> lent = new TreeSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).itself()
          && NativeRole.of(nativeParameters().get(i)) == NativeRole.OBJECT_IN) {
        lent.add(arguments.get(i).parameter());
      }
    }
    return lent;
  }

  /** What the native parameter is that comes back as the result. */
  Optional<NativeRole> resultRole() {
    return result == NONE || result >= nativeParameters().size()
        ? Optional.empty()
        : Optional.of(NativeRole.of(nativeParameters().get(result)));
  }

  /** The name of the method in the source. */
  SourceRange where() {
    return name(method.range(), method.ref().name());
  }

  /** The name at which a declaration's range begins. */
  static SourceRange name(SourceRange range, String name) {
    return new SourceRange(
        range.file(),
        range.startLine(),
        range.startColumn(),
        range.startLine(),
        range.startColumn() + name.length());
  }
}
