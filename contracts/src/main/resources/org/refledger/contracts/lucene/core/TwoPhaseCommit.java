package org.apache.lucene.index;

public interface TwoPhaseCommit {
}
