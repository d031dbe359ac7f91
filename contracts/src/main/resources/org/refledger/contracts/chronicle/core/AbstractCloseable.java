// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.core.io;

public abstract class AbstractCloseable implements ReferenceOwner, ManagedCloseable, SingleThreadedChecked, Monitorable {
  public final void close();
  public boolean isClosed();
}
