package example.frames;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.internal.common.HttpObjectEncoder;
import com.linecorp.armeria.internal.common.stream.StreamMessageUtil;
import io.grpc.internal.AbstractServerStream;
import io.grpc.internal.MessageFramer;
import io.grpc.internal.ReadableBuffer;
import io.grpc.internal.WritableBuffer;
import io.lettuce.core.codec.ToByteBufEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.util.ReferenceCountUtil;
import io.rsocket.frame.ErrorFrameCodec;
import io.rsocket.metadata.AuthMetadataCodec;
import java.util.Queue;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelOperations;

/** Frames and messages that a library's own base class hands over: gRPC, Armeria, Reactor Netty, RSocket. */
class FrameOwners {
  private final ByteBufAllocator alloc;

  FrameOwners(ByteBufAllocator alloc) {
    this.alloc = alloc;
  }

  static final class ForgetfulSink implements MessageFramer.Sink {
    private Queue<WritableBuffer> frames;
    private boolean closed;

    @Override
    public void deliverFrame(WritableBuffer frame, boolean endOfStream, boolean flush, int messages) { // BUG: OLE1-LEAK "frame"
      if (closed) {
        return;
      }
      frames.add(frame);
    }
  }

  static final class CarefulSink implements MessageFramer.Sink {
    private Queue<WritableBuffer> frames;
    private boolean closed;

    @Override
    public void deliverFrame(WritableBuffer frame, boolean endOfStream, boolean flush, int messages) { // OK: given back when the sink is closed
      if (closed) {
        frame.release();
        return;
      }
      frames.add(frame);
    }
  }

  abstract static class Inbound extends AbstractServerStream.TransportState {
    private boolean ended;

    @Override
    public void inboundDataReceived(ReadableBuffer frame, boolean endOfStream) { // BUG: OLE1-LEAK "frame"
      if (ended) {
        return;
      }
      deframe(frame);
    }
  }

  abstract static class CarefulInbound extends AbstractServerStream.TransportState {
    private boolean ended;

    @Override
    public void inboundDataReceived(ReadableBuffer frame, boolean endOfStream) { // OK: closed or passed on
      if (ended) {
        frame.close();
        return;
      }
      deframe(frame);
    }
  }

  abstract static class Responses extends ChannelOperations<NettyInbound, NettyOutbound> {
    private boolean started;

    @Override
    protected void onInboundNext(ChannelHandlerContext ctx, Object msg) { // BUG: OLE1-LEAK "msg"
      if (msg instanceof HttpResponse) {
        if (started) {
          return;
        }
        started = true;
      }
      super.onInboundNext(ctx, msg);
    }
  }

  abstract static class CarefulResponses extends ChannelOperations<NettyInbound, NettyOutbound> {
    private boolean started;

    @Override
    protected void onInboundNext(ChannelHandlerContext ctx, Object msg) { // OK: the second response is given back
      if (msg instanceof HttpResponse) {
        if (started) {
          ReferenceCountUtil.release(msg);
          return;
        }
        started = true;
      }
      super.onInboundNext(ctx, msg);
    }
  }

  abstract static class Encoder implements HttpObjectEncoder {
    private Queue<HttpData> pending;
    private boolean closed;

    @Override
    public ChannelFuture doWriteData(int id, int streamId, HttpData data, boolean endStream) { // BUG: OLE1-LEAK "data"
      if (closed) {
        return null;
      }
      pending.add(data);
      return null;
    }
  }

  abstract static class CarefulEncoder implements HttpObjectEncoder {
    private Queue<HttpData> pending;
    private boolean closed;

    @Override
    public ChannelFuture doWriteData(int id, int streamId, HttpData data, boolean endStream) { // OK: closed with the stream
      if (closed) {
        StreamMessageUtil.closeOrAbort(data);
        return null;
      }
      pending.add(data);
      return null;
    }
  }

  ByteBuf errorFrame(int stream, Throwable t, ByteBufAllocator allocator) {
    ByteBuf text = allocator.buffer(); // OK: the frame takes it over
    return ErrorFrameCodec.encode(allocator, stream, t, text);
  }

  ByteBuf authenticate(String type) {
    ByteBuf content = alloc.buffer(); // BUG: OLE1-LEAK "content"
    return AuthMetadataCodec.encodeMetadata(alloc, type, content);
  }

  ByteBuf authenticateCarefully(String type) {
    ByteBuf content = alloc.buffer(); // OK: given back when the type is refused
    try {
      return AuthMetadataCodec.encodeMetadata(alloc, type, content);
    } catch (IllegalArgumentException e) {
      content.release();
      throw e;
    }
  }

  <K, V> void writeKey(ToByteBufEncoder<K, V> encoder, K key, ByteBuf target) {
    ByteBuf temporary = alloc.buffer(encoder.estimateSize(key)); // BUG: OLE1-LEAK "temporary"
    encoder.encodeKey(key, temporary);
    target.writeBytes(temporary);
    temporary.release();
  }

  <K, V> void writeKeyCarefully(ToByteBufEncoder<K, V> encoder, K key, ByteBuf target) {
    ByteBuf temporary = alloc.buffer(encoder.estimateSize(key)); // OK: given back in the finally
    try {
      encoder.encodeKey(key, temporary);
      target.writeBytes(temporary);
    } finally {
      temporary.release();
    }
  }
}
