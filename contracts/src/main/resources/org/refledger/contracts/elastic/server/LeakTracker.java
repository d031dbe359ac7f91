// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.transport;

import org.elasticsearch.core.RefCounted;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.ViewOf;

public final class LeakTracker {
  @ViewOf("releasable")
  public static Releasable wrap(Releasable releasable);
  @ViewOf("refCounted")
  public static RefCounted wrap(RefCounted refCounted);
}
