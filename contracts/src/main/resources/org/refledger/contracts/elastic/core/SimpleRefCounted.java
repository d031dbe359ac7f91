// Signatures: org.elasticsearch:elasticsearch-core 8.19.21
package org.elasticsearch.core;

public class SimpleRefCounted extends AbstractRefCounted {
  protected void closeInternal();
}
