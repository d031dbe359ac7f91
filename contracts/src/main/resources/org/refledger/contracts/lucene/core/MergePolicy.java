package org.apache.lucene.index;

public abstract class MergePolicy {
}
