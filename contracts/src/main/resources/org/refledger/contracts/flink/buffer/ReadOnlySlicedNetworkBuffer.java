// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import org.apache.flink.shaded.netty4.io.netty.buffer.ReadOnlyByteBuf;

public final class ReadOnlySlicedNetworkBuffer extends ReadOnlyByteBuf implements Buffer {
}
