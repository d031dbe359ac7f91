// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

public final class StandardDirectoryReader extends DirectoryReader {
}
