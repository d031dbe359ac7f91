package java.io;

public interface Closeable extends AutoCloseable {
}
