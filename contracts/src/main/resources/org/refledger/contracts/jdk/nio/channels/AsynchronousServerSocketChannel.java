package java.nio.channels;

import org.refledger.annotations.Escapes;

public abstract class AsynchronousServerSocketChannel implements AsynchronousChannel, NetworkChannel {
  public abstract <A> void accept(@Escapes A attachment, @Escapes CompletionHandler<AsynchronousSocketChannel, ? super A> handler);
}
