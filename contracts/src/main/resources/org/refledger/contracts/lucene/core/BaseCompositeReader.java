// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

public abstract class BaseCompositeReader<R extends IndexReader> extends CompositeReader {
}
