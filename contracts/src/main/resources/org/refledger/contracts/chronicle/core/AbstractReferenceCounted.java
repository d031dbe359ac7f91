// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.core.io;

public abstract class AbstractReferenceCounted implements ReferenceCountedTracer, ReferenceOwner, SingleThreadedChecked, Monitorable {
  protected abstract void performRelease() throws IllegalStateException;
  public int refCount();
}
