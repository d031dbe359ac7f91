package org.apache.lucene.util;

public interface Accountable {
}
