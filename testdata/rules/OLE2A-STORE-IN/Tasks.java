package ole2astorein;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.index.IndexReader;
import org.refledger.annotations.Borrowed;

/** Parameters that tasks keep (RULES.md F41 in Java). */
final class Tasks {

  static final class Later extends SimpleChannelInboundHandler<ByteBuf> {
    private int first;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      // BUG: OLE2A-STORE-IN "the task given to"
      ctx.executor().execute(() -> first = msg.readByte());
    }
  }

  static final class LaterCounted extends SimpleChannelInboundHandler<ByteBuf> {
    private int first;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      msg.retain();
      // OK: the task has its own reference
      ctx.executor()
          .execute(
              () -> {
                try {
                  first = msg.readByte();
                } finally {
                  msg.release();
                }
              });
    }
  }

  static final class LaterCopied extends SimpleChannelInboundHandler<ByteBuf> {
    private int first;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      byte head = msg.readByte();
      ctx.executor().execute(() -> first = head); // OK: only a number is kept
    }
  }

  static final class Listening extends SimpleChannelInboundHandler<ByteBuf> {
    private int written;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      // BUG: OLE2A-STORE-IN
      ctx.writeAndFlush(msg.copy()).addListener(done -> written += msg.readableBytes());
    }
  }

  private int documents;

  void anonymous(@Borrowed IndexReader reader, ExecutorService pool) {
    // BUG: OLE2A-STORE-IN
    pool.submit(
        new Runnable() {
          @Override
          public void run() {
            documents = reader.maxDoc();
          }
        });
  }

  void joined(@Borrowed IndexReader reader, ExecutorService pool)
      throws ExecutionException, InterruptedException {
    pool.submit(() -> documents = reader.maxDoc()).get(); // OK: joined before the method returns
  }

  void asked(Unknown object, Executor pool) {
    // BUG: COM-APARTMENT
    CompletableFuture.runAsync(() -> object.QueryInterface(null, null), pool); // BUG: OLE2A-STORE-IN
  }

  void askedCounted(Unknown object, Executor pool) {
    object.AddRef(); // OK: the task gives back what was counted for it
    // BUG: COM-APARTMENT
    CompletableFuture.runAsync(
        () -> {
          object.QueryInterface(null, null);
          object.Release();
        },
        pool);
  }

  void onThread(@Borrowed IndexReader reader) {
    new Thread(() -> documents = reader.maxDoc()).start(); // BUG: OLE2A-STORE-IN
  }
}
