package java.nio.channels;

import java.nio.ByteBuffer;
import org.refledger.annotations.Escapes;

public abstract class AsynchronousFileChannel implements AsynchronousChannel {
  public abstract <A> void lock(long position, long size, boolean shared, @Escapes A attachment, @Escapes CompletionHandler<FileLock, ? super A> handler);
  public final <A> void lock(@Escapes A attachment, @Escapes CompletionHandler<FileLock, ? super A> handler);
  public abstract <A> void read(ByteBuffer target, long position, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
  public abstract <A> void write(ByteBuffer source, long position, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
}
