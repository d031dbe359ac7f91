// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

public abstract class AbstractReadableBuffer implements ReadableBuffer {
}
