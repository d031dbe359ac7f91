package java.nio.channels;

import java.nio.ByteBuffer;
import org.refledger.annotations.Escapes;

public interface AsynchronousByteChannel extends AsynchronousChannel {
  <A> void read(ByteBuffer target, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
  <A> void write(ByteBuffer source, @Escapes A attachment, @Escapes CompletionHandler<Integer, ? super A> handler);
}
