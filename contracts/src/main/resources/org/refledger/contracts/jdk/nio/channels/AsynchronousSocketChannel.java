package java.nio.channels;

import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.refledger.annotations.Escapes;

public abstract class AsynchronousSocketChannel implements AsynchronousByteChannel, NetworkChannel {
  public abstract <A> void connect(SocketAddress remote, @Escapes A attachment, @Escapes CompletionHandler<Void, ? super A> handler);
  public final <A> void read(ByteBuffer target, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
  public abstract <A> void read(ByteBuffer target, long timeout, TimeUnit unit, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
  public abstract <A> void read(ByteBuffer[] targets, int offset, int length, long timeout, TimeUnit unit, @Escapes A attachment, @Escapes CompletionHandler<Long, ? super A> handler);
  public final <A> void write(ByteBuffer source, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
  public abstract <A> void write(ByteBuffer source, long timeout, TimeUnit unit, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
  public abstract <A> void write(ByteBuffer[] sources, int offset, int length, long timeout, TimeUnit unit, @Escapes A attachment, @Escapes CompletionHandler<Long, ? super A> handler);
}
