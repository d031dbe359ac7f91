package org.refledger.frontend.java.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What name resolution asks of the types behind it. */
interface KnownTypes {

  /** Whether any layer (sources, class path, JDK, stubs) declares a type of this canonical name. */
  boolean exists(String canonical);

  /**
   * Whether all classes of the package can be expected to be known, so that a missing one is not in
   * it.
   */
  boolean hasWholePackage(String name);

  /** Canonical name of a member type, its own or inherited, or null. */
  @Nullable String memberType(String type, String simpleName);

  /**
   * Whether all super-types of a type are known, so that a member that was not found does not
   * exist.
   */
  boolean isComplete(String type);

  /**
   * Whether all super-types have been worked out, so that answers are final and may be remembered.
   */
  boolean isSettled();

  /** The packages that a module import brings into scope. */
  List<String> exportedPackages(String module);
}
