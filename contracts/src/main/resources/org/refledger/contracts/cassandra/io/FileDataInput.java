// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.io.util;

import java.io.Closeable;
import org.refledger.annotations.RefCounted;

@RefCounted(release = "close")
public interface FileDataInput extends Closeable {
}
