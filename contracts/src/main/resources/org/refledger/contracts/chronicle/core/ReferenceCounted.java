// Signatures: net.openhft:chronicle-core 2026.5, chronicle-bytes, chronicle-queue 2026.4
package net.openhft.chronicle.core.io;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

@RefCounted(release = {"releaseLast", "release"})
public interface ReferenceCounted extends ReferenceOwner {
  @Retains
  void reserve(ReferenceOwner id) throws ClosedIllegalStateException, ThreadingIllegalStateException;
  void reserveTransfer(ReferenceOwner from, ReferenceOwner to) throws ClosedIllegalStateException, ThreadingIllegalStateException;
  @Retains(when = When.TRUE)
  boolean tryReserve(ReferenceOwner id) throws ClosedIllegalStateException, IllegalArgumentException;
  @Releases
  void release(ReferenceOwner id) throws ClosedIllegalStateException;
  @Releases
  void releaseLast(ReferenceOwner id) throws ClosedIllegalStateException;
  @Releases
  void releaseLast() throws ClosedIllegalStateException;
  int refCount();
  void addReferenceChangeListener(ReferenceChangeListener referenceChangeListener);
  void removeReferenceChangeListener(ReferenceChangeListener referenceChangeListener);
}
