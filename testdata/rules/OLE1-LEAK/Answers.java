package ole1leak;

import com.sun.jna.platform.win32.COM.COMException;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.IUnknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.IllegalReferenceCountException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Consumer;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

/** Ways out that owe nothing because of what an answer or an exception tells, each with a bug that looks like it. */
final class Answers {
  interface Callback<T> {
    void onResult(T value, Throwable failure);
  }

  interface Transform {
    @Owned
    ByteBuf apply(ByteBuf from);
  }

  @RefCounted(release = "drop")
  abstract static class Image {
    @Releases
    abstract void drop();
  }

  interface Images {
    @Owned
    Image load();
  }

  private final StringBuilder log = new StringBuilder();

  /** Only what was dead before throws this. */
  void send(ByteBuf p) { // OK: p was dead before
    try {
      if (p.readableBytes() > 9) {
        p.release();
        return;
      }
    } catch (IllegalReferenceCountException e) {
      return;
    }
    p.release();
  }

  void sendOther(ByteBuf p) { // BUG: OLE1-LEAK "'p'"
    try {
      if (Integer.parseInt(log.toString()) > 9) {
        p.release();
        return;
      }
    } catch (NumberFormatException e) {
      return;
    }
    p.release();
  }

  private static byte[] digest(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-1", e);
    }
  }

  private static byte[] parsed(byte[] text) throws java.io.IOException {
    if (text.length > 9) {
      throw new java.io.IOException("too long");
    }
    return text;
  }

  ByteBuf encodeDigest(ByteBufAllocator alloc, byte[] text) {
    ByteBuf b = alloc.ioBuffer(32); // OK: every JDK has SHA-1
    b.writeBytes(digest(text));
    return b;
  }

  ByteBuf encodeParsed(ByteBufAllocator alloc, byte[] text) throws java.io.IOException {
    ByteBuf b = alloc.ioBuffer(32); // BUG: OLE1-LEAK "'b'"
    b.writeBytes(parsed(text));
    return b;
  }

  /** Where there is a failure there is no value. */
  void with(Consumer<Callback<ByteBuf>> source, Callback<Integer> done) {
    source.accept(
        (b, failure) -> { // OK: there is no buffer
          if (failure != null) {
            done.onResult(null, failure);
          } else {
            int n = b.readableBytes();
            b.release();
            done.onResult(n, null);
          }
        });
  }

  void withNumber(Consumer<Callback<ByteBuf>> source, Callback<Integer> done) {
    source.accept(
        (b, failure) -> { // BUG: OLE1-LEAK "'b'"
          int n = b.readableBytes();
          if (n > 9) {
            done.onResult(n, null);
          } else {
            b.release();
            done.onResult(n, null);
          }
        });
  }

  /** What equals the value is the value. */
  ByteBuf decode(Transform transform, @Consumed ByteBuf decoded, boolean cached) { // OK: decoded is t
    ByteBuf t = decoded;
    if (!cached) {
      t = transform.apply(decoded);
    }
    if (!decoded.equals(t)) {
      decoded.release();
    }
    return t;
  }

  ByteBuf decodeReadable(Transform transform, @Consumed ByteBuf decoded, boolean cached) { // BUG: OLE1-LEAK "'decoded'"
    ByteBuf t = decoded;
    if (!cached) {
      t = transform.apply(decoded);
      if (t.isReadable()) {
        decoded.release();
      }
    }
    return t;
  }

  /** An image is no exception, whatever the variable's type. */
  Object convert(Images images, int kind) {
    Object result = null;
    if (kind == 1) {
      result = images.load(); // OK: it is no exception
    } else if (kind == 2) {
      result = new IllegalStateException();
    }
    if (result instanceof RuntimeException) {
      throw (RuntimeException) result;
    }
    return result;
  }

  Object convertOrThrow(Images images, int kind, boolean strict) {
    Object result = null;
    if (kind == 1) {
      result = images.load(); // BUG: OLE1-LEAK "'result'"
    }
    if (strict) {
      throw new IllegalStateException();
    }
    return result;
  }

  int succeeded(IUnknown u, REFIID iid) {
    PointerByReference p = new PointerByReference();
    HRESULT hr = u.QueryInterface(iid, p); // OK: nothing is owned when it failed
    if (WinNT.S_OK.equals(hr)) {
      return new Dispatch(p.getValue()).Release();
    }
    throw new COMException("no", hr);
  }

  int failed(IUnknown u, REFIID iid) {
    PointerByReference p = new PointerByReference();
    HRESULT hr = u.QueryInterface(iid, p); // BUG: OLE2B-OUT-LEAK
    if (!WinNT.S_OK.equals(hr)) {
      return 0;
    }
    throw new COMException("late", hr);
  }

  interface Head {}

  interface Tail {}

  /** What is of none of the types that come is of none that is counted. */
  static final class Encoder extends ChannelOutboundHandlerAdapter {
    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception { // OK: nothing is like that
      if (msg instanceof Head) {
        ctx.write(msg, promise);
      } else if (msg instanceof Tail) {
        ctx.write(msg, promise);
      } else {
        throw new IllegalArgumentException("unsupported " + msg);
      }
    }
  }

  static final class ClosedEncoder extends ChannelOutboundHandlerAdapter {
    private boolean closed;

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception { // BUG: OLE1-LEAK "'msg'"
      if (closed) {
        throw new IllegalStateException("closed");
      }
      ctx.write(msg, promise);
    }
  }

  /** A search in the object's own container finds what may be given back. */
  static final class Shared {
    private final Image[] images = new Image[4];

    void release(Image image) { // OK: what is not found was never handed out
      for (int i = 0; i < images.length; i++) {
        if (images[i] == image) {
          image.drop();
          images[i] = null;
          return;
        }
      }
    }

    void releaseFirst(Image image) { // BUG: OLE1-LEAK "'image'"
      for (int i = 0; i < images.length; i++) {
        if (images[i] == null) {
          image.drop();
          return;
        }
      }
    }
  }

  abstract static class Part extends Image {}

  abstract static class Text extends Part {}

  abstract static class Bytes extends Part {}

  /** The last else of a chain of tests. */
  ByteBuf encodePart(ByteBufAllocator alloc, Part part) {
    ByteBuf b = alloc.ioBuffer(8); // OK: there is no third kind of part
    if (part instanceof Text) {
      return b.writeByte(1);
    } else if (part instanceof Bytes) {
      return b.writeByte(2);
    }
    throw new IllegalStateException("unexpected " + part);
  }

  ByteBuf encodeSmallPart(ByteBufAllocator alloc, Part part, int size) {
    ByteBuf b = alloc.ioBuffer(8); // BUG: OLE1-LEAK "'b'"
    if (part instanceof Text && size < 8) {
      return b.writeByte(1);
    }
    throw new IllegalStateException("too large " + part);
  }

  private static void export(ByteBuf b, List<ByteBuf> all, boolean retain) {
    if (b != null) {
      if (retain) {
        b.retain();
      }
      all.add(b);
    }
  }

  void exportNew(ByteBufAllocator alloc, List<ByteBuf> all) {
    ByteBuf b = alloc.ioBuffer(8); // OK: the list has it
    export(b, all, false);
  }

  void exportRetained(ByteBufAllocator alloc, List<ByteBuf> all) {
    ByteBuf b = alloc.ioBuffer(8); // BUG: OLE1-LEAK "'b'"
    export(b, all, true);
  }

  /** A proxy keeps its handler. */
  Object proxy(Handlers handlers, Class<?> type) {
    Handler h = handlers.open(); // OK: the proxy keeps it
    return java.lang.reflect.Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, h);
  }

  String described(Handlers handlers) {
    Handler h = handlers.open(); // BUG: OLE1-LEAK "'h'"
    return String.valueOf(h);
  }

  @RefCounted(release = "drop")
  interface Handler extends java.lang.reflect.InvocationHandler {
    @Releases
    void drop();
  }

  interface Handlers {
    @Owned
    Handler open();
  }
}
