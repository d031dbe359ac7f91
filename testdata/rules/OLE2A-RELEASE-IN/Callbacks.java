package example.callbacks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.sctp.SctpMessage;
import io.netty.handler.codec.MessageToMessageDecoder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.bookkeeper.net.BookieId;
import org.apache.bookkeeper.proto.BookieClient;

/** Lambdas keep what the interface they stand for says of its parameters. */
class Callbacks {
  private final BookieClient client;
  private final BookieId bookie;

  Callbacks(BookieClient client, BookieId bookie) {
    this.client = client;
    this.bookie = bookie;
  }

  void releases(CompletableFuture<Void> done) {
    client.readEntry(
        bookie,
        1,
        2,
        (rc, ledger, entry, buffer, ctx) -> {
          if (rc != 0) {
            done.completeExceptionally(new IllegalStateException());
            return;
          }
          System.out.println(ByteBufUtil.prettyHexDump(buffer));
          buffer.release(); // BUG: OLE2A-RELEASE-IN "only borrowed"
          done.complete(null);
        },
        null,
        0);
  }

  void looks(CompletableFuture<Void> done) {
    client.readEntry(
        bookie,
        1,
        2,
        (rc, ledger, entry, buffer, ctx) -> { // OK: lent for the call
          System.out.println(ByteBufUtil.prettyHexDump(buffer));
          done.complete(null);
        },
        null,
        0);
  }

  void keeps(CompletableFuture<ByteBuf> done) {
    client.readEntry(
        bookie, 1, 2, (rc, ledger, entry, buffer, ctx) -> done.complete(buffer.retain()), null, 0); // OK: with a reference of its own
  }
}

/** Hands a message on before it takes the reference for that: the caller's keeps it alive. */
class PaysLater extends MessageToMessageDecoder<SctpMessage> {
  @Override
  protected void decode(ChannelHandlerContext ctx, SctpMessage msg, List<Object> out) {
    out.add(msg); // OK: retained below
    msg.retain();
  }
}
