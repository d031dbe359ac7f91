// Signatures: io.perfmark:perfmark-api 0.27.0
package io.perfmark;

import java.io.Closeable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public final class TaskCloseable implements Closeable {
  @Releases @NoThrow
  public void close();
}
