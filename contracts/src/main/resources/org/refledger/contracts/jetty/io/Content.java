// Signatures: org.eclipse.jetty:jetty-io 12.0.16
package org.eclipse.jetty.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

public class Content {
  public interface Source {
    @MayThrow
    long getLength();
    @Owned @Nullable
    Chunk read();
    @MayThrow
    void demand(Runnable demandCallback);
    @MayThrow
    void fail(Throwable failure);
    @MayThrow
    void fail(Throwable failure, boolean last);
    @MayThrow
    boolean rewind();
  }

  public interface Sink {
    @MayThrow
    static void write(Sink sink, boolean last, ByteBuffer byteBuffer) throws IOException;
    @MayThrow
    static void write(Sink sink, boolean last, String utf8Content, Callback callback);
    @MayThrow
    void write(boolean last, ByteBuffer byteBuffer, Callback callback);
  }

  public interface Chunk extends Retainable {
    @Owned
    static Chunk from(ByteBuffer byteBuffer, boolean last);
    @Owned
    static Chunk from(ByteBuffer byteBuffer, boolean last, Runnable releaser);
    @Owned
    static Chunk from(ByteBuffer byteBuffer, boolean last, Consumer<ByteBuffer> releaser);
    @ViewOf("retainable")
    static Chunk asChunk(ByteBuffer byteBuffer, boolean last, Retainable retainable);
    @Uncounted
    static Chunk from(Throwable failure);
    @Uncounted
    static Chunk from(Throwable failure, boolean last);
    @Uncounted @Nullable
    static Chunk next(Chunk chunk);
    @NoThrow
    static boolean isFailure(@Escapes(when = When.TRUE) Chunk chunk);
    @NoThrow
    static boolean isFailure(@Escapes(when = When.TRUE) Chunk chunk, boolean last);
    @Borrowed(of = "this")
    ByteBuffer getByteBuffer();
    @Uncounted @NoThrow
    Throwable getFailure();
    @Uncounted @NoThrow
    boolean isLast();
    @Uncounted @NoThrow
    int remaining();
    @Uncounted @NoThrow
    boolean hasRemaining();
    @ViewOf
    Chunk asReadOnly();
  }
}
