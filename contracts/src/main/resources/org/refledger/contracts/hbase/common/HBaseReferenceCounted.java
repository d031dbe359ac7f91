// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.nio;

import org.apache.hbase.thirdparty.io.netty.util.ReferenceCounted;

public interface HBaseReferenceCounted extends ReferenceCounted {
}
