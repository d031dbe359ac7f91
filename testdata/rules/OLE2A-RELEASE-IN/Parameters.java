package ole2areleasein;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.MessageToByteEncoder;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.MessageToMessageEncoder;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

/** Parameters that are lent, and parameters that are not. */
final class Parameters {

  // CONTRACTS.md D8 of part 2, RULES.md OLE2A
  static final class Simple extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      ctx.write(msg.readableBytes());
      msg.release(); // BUG: OLE2A-RELEASE-IN "'msg'"
    }
  }

  static final class SimpleByHelper extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      ReferenceCountUtil.release(msg); // BUG: OLE2A-RELEASE-IN "'msg'"
    }
  }

  static final class SimpleClean extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      ctx.write(msg.retain()); // OK: write takes the retained reference
    }
  }

  static final class SimpleRetained extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      msg.retain();
      try {
        ctx.write(msg.readableBytes());
      } finally {
        msg.release(); // OK: retained before
      }
    }
  }

  static final class Owner extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      ReferenceCountUtil.release(msg); // OK: channelRead owns its message
    }
  }

  static final class Writer extends ChannelOutboundHandlerAdapter {
    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) {
      ReferenceCountUtil.release(msg); // OK: write owns its message
      promise.setSuccess();
    }
  }

  static final class Decoder extends MessageToMessageDecoder<ByteBuf> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg.readableBytes());
      msg.release(); // BUG: OLE2A-RELEASE-IN "'msg'"
    }
  }

  static final class Encoder extends MessageToMessageEncoder<ByteBuf> {
    @Override
    protected void encode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg.retainedDuplicate()); // OK: its own reference
    }
  }

  static final class Bytes extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
      in.skipBytes(in.readableBytes());
      in.release(); // BUG: OLE2A-RELEASE-IN "'in'"
    }
  }

  static final class ToBytes extends MessageToByteEncoder<ByteBuf> {
    @Override
    protected void encode(ChannelHandlerContext ctx, ByteBuf msg, ByteBuf out) {
      out.writeBytes(msg);
      msg.release(); // BUG: OLE2A-RELEASE-IN "'msg'"
    }
  }

  static final class ToBytesClean extends MessageToByteEncoder<ByteBuf> {
    @Override
    protected void encode(ChannelHandlerContext ctx, ByteBuf msg, ByteBuf out) {
      out.writeBytes(msg); // OK: both are lent
    }
  }

  @RefCounted(release = "Release")
  interface Site {
    @Retains
    void AddRef();

    @Releases
    void Release();

    void draw();
  }

  interface Sink {
    void event(@Borrowed Site site);

    void own(@Consumed Site site);
  }

  // RULES.md F39 in Java
  static final class BadSink implements Sink {
    @Override
    public void event(Site site) {
      site.draw();
      site.Release(); // BUG: OLE2A-RELEASE-IN "'site'"
    }

    @Override
    public void own(Site site) {
      site.Release(); // OK: consumed by contract
    }
  }

  static final class GoodSink implements Sink {
    private Site kept;

    // F38
    @Override
    public void event(Site site) {
      site.draw(); // OK: uses its parameter only
    }

    @Override
    public void own(Site site) {
      if (kept != null) {
        kept.Release();
      }
      kept = site; // OK: consumed by contract, the field owns it
    }

    void dispose() {
      if (kept != null) {
        kept.Release();
        kept = null;
      }
    }
  }

  static final class PairingSink implements Sink {
    @Override
    public void event(Site site) {
      site.AddRef();
      site.draw();
      site.Release(); // OK: counted before
    }

    @Override
    public void own(Site site) {
      try {
        site.draw();
      } finally {
        site.Release(); // OK: consumed by contract
      }
    }
  }

  // no contract: the body says that it consumes
  static void finish(Site site) {
    site.draw();
    site.Release(); // OK: taken to consume
  }

  static void reassigned(@Borrowed ByteBuf b, ByteBufAllocator alloc) {
    b = alloc.buffer();
    b.release(); // OK: another, owned value
  }

  static void onError(@Borrowed ByteBuf input, boolean bad) {
    if (bad) {
      input.release(); // BUG: OLE2A-RELEASE-IN "'input'"
      throw new IllegalArgumentException("bad");
    }
  }

  @Owned
  static ByteBuf copyOf(@Borrowed ByteBuf input) {
    return input.copy(); // OK: the input stays with the caller
  }
}
