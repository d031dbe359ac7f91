package ole2astorein;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.Borrowed;

/** Parameters that containers of the object keep. */
final class Containers {

  static final class Collected extends SimpleChannelInboundHandler<ByteBuf> {
    private final List<ByteBuf> parts = new ArrayList<>();

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      parts.add(msg); // BUG: OLE2A-STORE-IN "'parts' keeps it"
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      for (ByteBuf part : parts) {
        part.release();
      }
      parts.clear();
    }
  }

  static final class CollectedCounted extends SimpleChannelInboundHandler<ByteBuf> {
    private final List<ByteBuf> parts = new ArrayList<>();

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      parts.add(msg.retain()); // OK: the list has its own reference
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      parts.forEach(ByteBuf::release);
      parts.clear();
    }
  }

  static final class CountedBehind extends SimpleChannelInboundHandler<ByteBuf> {
    private final Deque<ByteBuf> queue = new ArrayDeque<>();

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      queue.offer(msg); // OK: counted at the next line
      msg.retain();
    }

    ByteBuf next() {
      return queue.poll();
    }
  }

  static final class Queued extends SimpleChannelInboundHandler<ByteBuf> {
    private final Deque<ByteBuf> queue = new ArrayDeque<>();

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      queue.offer(msg); // BUG: OLE2A-STORE-IN
    }

    ByteBuf next() {
      return queue.poll();
    }
  }

  static final class ForTheCall extends SimpleChannelInboundHandler<ByteBuf> {
    private final List<ByteBuf> current = new ArrayList<>();
    private int size;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      current.add(msg); // OK: taken out before the method ends
      size += total();
      current.clear();
    }

    private int total() {
      return current.stream().mapToInt(ByteBuf::readableBytes).sum();
    }
  }

  static final class Names extends SimpleChannelInboundHandler<ByteBuf> {
    private final List<Integer> sizes = new ArrayList<>();

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      sizes.add(msg.readableBytes()); // OK: a number
    }
  }

  static final class Readers {
    private final Map<String, IndexReader> open = new TreeMap<>();

    void register(String name, @Borrowed IndexReader reader) {
      open.putIfAbsent(name, reader); // BUG: OLE2A-STORE-IN "'open' keeps it"
    }

    void registerCounted(String name, @Borrowed IndexReader reader) {
      reader.incRef();
      open.putIfAbsent(name, reader); // OK: counted before
    }

    int documents(String name) {
      return open.get(name).maxDoc();
    }
  }

  /** SWT: what COM passes in is lent. */
  static final class Sinks {
    private final List<IUnknown> sinks = new ArrayList<>();

    void advise(IUnknown sink) {
      sinks.add(sink); // BUG: OLE2A-STORE-IN
    }

    void adviseCounted(IUnknown sink) {
      sink.AddRef();
      sinks.add(sink); // OK: counted before
    }

    void dispose() {
      for (IUnknown sink : sinks) {
        sink.Release();
      }
      sinks.clear();
    }
  }

  /** JNA; nobody gives back what the list holds. */
  static final class Observers {
    private final List<Unknown> seen = new ArrayList<>();

    void look(Unknown object) {
      seen.add(object); // OK: nothing says who owns it
    }

    int count() {
      return seen.size();
    }
  }
}
