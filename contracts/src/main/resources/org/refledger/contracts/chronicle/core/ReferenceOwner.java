// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.core.io;

public interface ReferenceOwner {
  static ReferenceOwner temporary(String name);
  int referenceId();
  String referenceName();
}
