// The 8.x shape in the package of Elasticsearch 7; checked against no jar
package org.elasticsearch.common.lease;

import java.io.Closeable;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface Releasable extends Closeable {
  @Releases
  void close();
}
