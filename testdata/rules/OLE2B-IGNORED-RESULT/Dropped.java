package ole2bignoredresult;

import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.WbemcliUtil;
import com.sun.jna.platform.win32.OleAuto;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.base64.Base64;
import io.netty.handler.codec.http.DefaultHttpContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.eclipse.swt.ole.win32.Variant;
import org.elasticsearch.common.bytes.ReleasableBytesReference;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

/** Owned results that nobody keeps. */
final class Dropped {

  // CONTRACTS.md D1: a temporary inside an expression
  String encoded(ByteBuf key) {
    return Base64.encode(key).toString(StandardCharsets.US_ASCII); // BUG: OLE2B-IGNORED-RESULT
  }

  String encodedClean(ByteBuf key) {
    ByteBuf text = Base64.encode(key);
    try {
      return text.toString(StandardCharsets.US_ASCII); // OK: kept and released
    } finally {
      text.release();
    }
  }

  void copied(ByteBuf dst, String key) {
    dst.writeBytes(Unpooled.copiedBuffer(key, StandardCharsets.UTF_8)); // BUG: OLE2B-IGNORED-RESULT
  }

  void written(ByteBuf dst, String key) {
    ByteBufUtil.writeUtf8(dst, key); // OK: writes in place
  }

  ByteBuffer nio(ByteBuf buf) {
    return buf.copy().nioBuffer(); // BUG: OLE2B-IGNORED-RESULT
  }

  ByteBuffer nioView(ByteBuf buf) {
    return buf.duplicate().nioBuffer(); // OK: a view owns nothing
  }

  // D6: wanted skipBytes
  void skipped(ByteBuf in) {
    in.readBytes(4); // BUG: OLE2B-IGNORED-RESULT
  }

  void skippedClean(ByteBuf in, byte[] into) {
    in.skipBytes(4); // OK: makes nothing
    in.readBytes(into); // OK: this overload returns its receiver
    in.readSlice(4); // OK: a view
  }

  void consumed(ChannelHandlerContext ctx, ByteBuf lent) {
    ctx.write(lent.copy()); // OK: consumed
    ctx.write(new DefaultHttpContent(lent.copy())); // OK: moves into the message
  }

  void collected(List<ByteBuf> owned, ByteBuf lent) {
    owned.add(lent.retainedDuplicate()); // OK: the list owns its elements
  }

  void borrowedByHelper(ByteBuf lent) {
    look(lent.copy()); // BUG: OLE2B-IGNORED-RESULT
  }

  private static int look(ByteBuf b) {
    return b.readableBytes();
  }

  void releasedByHelper(ByteBuf lent) {
    finish(lent.copy()); // OK: the helper releases
  }

  private static void finish(ByteBuf b) {
    b.release();
  }

  void releasedAtOnce(ByteBuf lent) {
    lent.copy().release(); // OK: released at once
  }

  void fluent(ByteBufAllocator alloc, ChannelHandlerContext ctx) {
    ctx.write(alloc.buffer().writeByte(1).writeByte(2)); // OK: fluent calls return the same buffer
  }

  void fluentDropped(ByteBufAllocator alloc) {
    alloc.buffer().writeByte(1); // BUG: OLE2B-IGNORED-RESULT
  }

  // RULES.md F14
  Variant swtChain(Variant v) {
    return v.getAutomation().getProperty(1); // BUG: OLE2B-IGNORED-RESULT
  }

  // F44
  void swtBooks(OleAutomation app, int books, int open) {
    Variant result = app.getProperty(books);
    try {
      result.getAutomation().invokeNoReply(open); // BUG: OLE2B-IGNORED-RESULT
    } finally {
      result.dispose();
    }
  }

  void swtIgnored(OleAutomation app, int quit) {
    app.invoke(quit); // OK: most methods give nothing back
  }

  void swtNoReply(OleAutomation app, int quit) {
    app.invokeNoReply(quit); // OK: gives nothing back
  }

  int swtBorrowed(Variant v) {
    return v.getDispatch() == null ? 0 : 1; // OK: lent by the variant
  }

  boolean luceneTested(Directory dir) throws IOException {
    return DirectoryReader.open(dir).maxDoc() > 0; // BUG: OLE2B-IGNORED-RESULT
  }

  boolean luceneOnlyTested(DirectoryReader reader) throws IOException {
    return DirectoryReader.openIfChanged(reader) != null; // BUG: OLE2B-IGNORED-RESULT
  }

  boolean wmi(String namespace) {
    return WbemcliUtil.connectServer(namespace) != null; // BUG: OLE2B-IGNORED-RESULT
  }

  int bstr(String text) {
    return OleAuto.INSTANCE.SysStringLen(OleAuto.INSTANCE.SysAllocString(text)); // BUG: COM-BSTR-LEAK
  }

  int wrapper(Dispatch lent) {
    return new Dispatch(lent.getPointer()).getPointer() == null ? 0 : 1; // OK: a wrapper adds no count
  }

  int elastic(ReleasableBytesReference lent) {
    return lent.retainedSlice(0, 4).length(); // BUG: OLE2B-IGNORED-RESULT
  }

  int elasticView(ReleasableBytesReference lent) {
    return lent.slice(0, 4).length(); // OK: a view
  }

  private final Map<String, ByteBuf> index = new HashMap<>();

  void indexed(String key, ByteBuf lent) {
    index.put(key, lent); // OK: nothing gives back what this map holds
  }

  int indexedSize(String key) {
    index.remove(key); // OK: a copy that is not counted
    return index.size();
  }

  @RefCounted(release = "drop")
  interface Node {
    @Owned
    Node child();

    @Owned(when = org.refledger.annotations.When.NON_NULL)
    Node next();

    Node self();

    int value();

    @Releases
    void drop();
  }

  int own(Node n) {
    // BUG: OLE2B-IGNORED-RESULT
    // BUG: OLE2B-IGNORED-RESULT
    return n.child().child().value();
  }

  int ownSelf(Node n) {
    return n.self().value(); // OK: nothing says that self is owned
  }

  boolean ownTested(Node n) {
    return n.next() == null; // BUG: OLE2B-IGNORED-RESULT
  }
}
