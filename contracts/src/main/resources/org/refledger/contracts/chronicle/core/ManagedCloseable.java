package net.openhft.chronicle.core.io;

public interface ManagedCloseable extends Closeable {
}
