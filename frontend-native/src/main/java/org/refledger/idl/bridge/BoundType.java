package org.refledger.idl.bridge;

import java.util.List;

/**
 * What one Java type was found to be on the native side.
 *
 * @param methods those whose operation is known for sure
 * @param mismatches contradictions that were found on the way
 */
record BoundType(List<BoundMethod> methods, List<Mismatch> mismatches) {
  static final BoundType NOTHING = new BoundType(List.of(), List.of());

  BoundType {
    methods = List.copyOf(methods);
    mismatches = List.copyOf(mismatches);
  }
}
