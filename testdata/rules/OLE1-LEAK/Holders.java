import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.util.ReferenceCounted;

/** The program's own holders of something counted are handles on its count. */
final class Holders {
  private final Channel channel;

  Holders(Channel channel) {
    this.channel = channel;
  }

  static final class Response {
    private final int code;
    private final ByteBuf data;

    Response(int code, ByteBuf data) {
      this.code = code;
      this.data = data;
    }

    ByteBuf data() {
      return data;
    }

    int code() {
      return code;
    }

    void release() {
      data.release();
    }
  }

  int forgotten(ByteBufAllocator alloc) {
    Response r = new Response(0, alloc.buffer(8)); // BUG: OLE1-LEAK
    return r.code();
  }

  int released(ByteBufAllocator alloc) {
    Response r = new Response(0, alloc.buffer(8)); // OK: released through its holder
    r.release();
    return r.code();
  }

  int releasedInside(ByteBufAllocator alloc) {
    Response r = new Response(0, alloc.buffer(8)); // OK: the holder has no other count
    r.data().release();
    return r.code();
  }

  void droppedWhenInactive(Object response) { // BUG: OLE1-LEAK
    if (channel.isActive()) {
      channel.writeAndFlush(response);
    }
  }

  void sent(Object response) { // OK: handed over or given back
    if (channel.isActive()) {
      channel.writeAndFlush(response);
    } else if (response instanceof Response) {
      ((Response) response).release();
    }
  }

  void answer(ByteBufAllocator alloc) {
    droppedWhenInactive(new Response(1, alloc.buffer(8)));
    sent(new Response(1, alloc.buffer(8)));
  }

  /** On one way the content is handed on, on the other it is only copied. */
  ByteBuf encode(Response r, ByteBufAllocator alloc) { // BUG: OLE1-LEAK
    ByteBuf out = alloc.buffer(8);
    if (r.data().readableBytes() < 64) {
      out.writeBytes(r.data());
      return out;
    }
    return Unpooled.wrappedBuffer(out, r.data());
  }

  ByteBuf encodeAll(Response r, ByteBufAllocator alloc) { // OK: released, or handed on
    ByteBuf out = alloc.buffer(8);
    if (r.data().readableBytes() < 64) {
      out.writeBytes(r.data());
      r.release();
      return out;
    }
    return Unpooled.wrappedBuffer(out, r.data());
  }

  /** Passes its count on to its content. */
  static final class Message implements ReferenceCounted {
    private final ByteBuf body;

    Message(ByteBuf body) {
      this.body = body;
    }

    ByteBuf body() {
      return body;
    }

    @Override
    public int refCnt() {
      return body.refCnt();
    }

    @Override
    public Message retain() {
      body.retain();
      return this;
    }

    @Override
    public Message retain(int increment) {
      body.retain(increment);
      return this;
    }

    @Override
    public Message touch() {
      return this;
    }

    @Override
    public Message touch(Object hint) {
      return this;
    }

    @Override
    public boolean release() {
      return body.release();
    }

    @Override
    public boolean release(int decrement) {
      return body.release(decrement);
    }
  }

  int messageForgotten(ByteBufAllocator alloc) {
    Message m = new Message(alloc.buffer(8)); // BUG: OLE1-LEAK
    return m.body().readableBytes();
  }

  int messageReleased(ByteBufAllocator alloc) {
    ByteBuf body = alloc.buffer(8); // OK: released through its holder
    Message m = new Message(body);
    int n = m.body().readableBytes();
    m.release();
    return n;
  }

  /** A component that fetches its content later keeps it for itself. */
  static final class Component {
    private ByteBuf pending;

    Component(ByteBuf first) {
      this.pending = first;
    }

    void next(ByteBuf more) {
      pending.release();
      this.pending = more;
    }

    void close() {
      pending.release();
    }
  }

  Component component(ByteBufAllocator alloc) {
    Component c = new Component(alloc.buffer(8)); // OK: it is the component's
    c.next(alloc.buffer(8));
    return c;
  }

  void componentKept(ByteBufAllocator alloc) {
    new Component(alloc.buffer(8)).next(alloc.buffer(8)); // OK: nobody counts components
  }

  /** Made elsewhere than in a constructor, and empty at times. */
  static final class Request {
    private ByteBuf payload;

    static Request of(ByteBuf payload) {
      Request r = new Request();
      r.payload = payload;
      return r;
    }

    static Request empty() {
      return new Request(); // OK: holds nothing
    }

    void release() {
      if (payload != null) {
        payload.release();
        payload = null;
      }
    }
  }

  void requestForgotten(ByteBufAllocator alloc, Holders next) {
    Request r = Request.of(alloc.buffer(8)); // BUG: OLE1-LEAK
    if (channel.isActive()) {
      r.release();
    }
  }

  void requestReleased(ByteBufAllocator alloc) {
    Request r = Request.of(alloc.buffer(8)); // OK: given back
    r.release();
  }

  void requestEmpty() {
    Request r = Request.empty(); // OK: holds nothing
    channel.read();
  }
}
