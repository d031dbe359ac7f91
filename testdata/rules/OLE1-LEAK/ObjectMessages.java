package example.messages;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.util.ReferenceCountUtil;
import org.unknown.protocol.Codec;
import org.unknown.protocol.Frame;

/** Messages of type Object: what the method tests tells whether they are counted. */
final class ObjectMessages {
  static final class CastToUnknown extends ChannelInboundHandlerAdapter {
    Codec codec;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: nothing is known of Frame
      Frame frame = (Frame) msg;
      if (frame.id < 0) {
        return;
      }
      codec.take(frame.id);
    }
  }

  static final class Requests extends ChannelOutboundHandlerAdapter {
    static final class Request {}

    @Override
    public void write(ChannelHandlerContext ctx, Object in, ChannelPromise promise) { // OK: no test is for something counted
      if (in instanceof Request) {
        ctx.write(in, promise);
      } else if (in instanceof Throwable) {
        ctx.close();
      } else {
        promise.setFailure(new IllegalArgumentException("unknown message " + in.getClass()));
      }
    }
  }

  /** What only a catch clause expects is caught there. */
  static final class Numbers extends ChannelInboundHandlerAdapter {
    private long expected;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: given back when it is no number
      try {
        expected = Long.parseLong(msg.toString());
      } catch (NumberFormatException e) {
        ReferenceCountUtil.safeRelease(msg);
        return;
      }
      ctx.fireChannelRead(msg);
    }
  }

  static final class LosesNumbers extends ChannelInboundHandlerAdapter {
    private long expected;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // BUG: OLE1-LEAK
      try {
        expected = Long.parseLong(msg.toString());
      } catch (NumberFormatException e) {
        return;
      }
      ctx.fireChannelRead(msg);
    }
  }

  /** What is no holder is not counted: to write it takes nothing over. */
  static final class Duplicates {
    private final Channel channel;

    Duplicates(Channel channel) {
      this.channel = channel;
    }

    void sendIfWritable(MqttMessage msg) { // OK: its caller keeps what it has in both cases
      if (channel.isWritable()) {
        Object copy = msg;
        if (msg instanceof ByteBufHolder) {
          copy = ((ByteBufHolder) msg).retainedDuplicate();
        }
        channel.writeAndFlush(copy);
      }
    }

    void publish(MqttPublishMessage m) {
      try {
        sendIfWritable(m);
      } finally {
        m.release(); // OK: it was only copied
      }
    }

    void publishAndForget(ByteBufAllocator alloc) {
      MqttPublishMessage m = new MqttPublishMessage(null, null, alloc.buffer()); // BUG: OLE1-LEAK
      sendIfWritable(m);
    }
  }

  static final class Buffers extends ChannelOutboundHandlerAdapter {
    @Override
    public void write(ChannelHandlerContext ctx, Object in, ChannelPromise promise) { // BUG: OLE1-LEAK "the method returns"
      if (in instanceof ByteBuf) {
        ctx.write(in, promise);
      } else {
        promise.setFailure(new IllegalArgumentException("unknown message " + in.getClass()));
      }
    }
  }

  static final class Answers extends ChannelInboundHandlerAdapter {
    private boolean ignored;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: a response that is not a full one holds nothing
      if (msg instanceof HttpResponse) {
        if (msg instanceof FullHttpResponse) {
          ReferenceCountUtil.release(msg);
        } else {
          ignored = true;
        }
      } else {
        ctx.fireChannelRead(msg);
      }
    }
  }

  static final class FullAnswers extends ChannelInboundHandlerAdapter {
    private boolean ignored;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // BUG: OLE1-LEAK "the method returns"
      if (msg instanceof FullHttpResponse) {
        ignored = true;
      } else {
        ctx.fireChannelRead(msg);
      }
    }
  }

  static final class Refuses extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: a body that only throws takes nothing over
      throw new IllegalStateException("not expected");
    }
  }
}
