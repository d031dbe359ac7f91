package net.openhft.chronicle.core.io;

public interface Closeable extends java.io.Closeable, QueryCloseable {
}
