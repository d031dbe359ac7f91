package ole1dreturnstored;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;

/** Stored references that go to the caller. */
final class Stored {

  static final class Page {
    private ByteBuf body;
    private static final ByteBuf NOTHING = Unpooled.EMPTY_BUFFER;

    Page(ByteBuf body) {
      this.body = body;
    }

    @Owned
    ByteBuf body() {
      return body; // BUG: OLE1D-RETURN-STORED "'body'"
    }

    @Owned
    ByteBuf retained() {
      return body.retain(); // OK: a reference for the caller
    }

    @Owned
    ByteBuf view() {
      return body.retainedDuplicate(); // OK: a reference for the caller
    }

    @Owned
    ByteBuf copyOrNothing(boolean any) {
      return any ? body.copy() : NOTHING; // OK: immortal
    }

    @Owned
    ByteBuf detach() {
      ByteBuf out = body;
      body = null;
      return out; // OK: the reference moves out
    }

    @Owned
    ByteBuf sometimes(ByteBufAllocator alloc, boolean fresh) {
      if (fresh) {
        return alloc.buffer(); // OK: owned on this path
      }
      return body; // BUG: OLE1D-RETURN-STORED "'body'"
    }

    @Owned
    ByteBuf swap(ByteBuf next) {
      ByteBuf old = body;
      body = next;
      return old; // OK: the reference moves out
    }

    ByteBuf peek() {
      return body; // OK: a getter without a contract lends
    }

    void close() {
      if (body != null) {
        body.release();
      }
    }
  }

  static final class Readers {
    private DirectoryReader reader;

    @Owned
    DirectoryReader acquire() {
      return reader; // BUG: OLE1D-RETURN-STORED "'reader'"
    }

    @Owned
    DirectoryReader acquireCounted() {
      reader.incRef();
      return reader; // OK: counted for the caller
    }

    void close() throws IOException {
      reader.decRef();
    }
  }

  /** A COM method implemented in Java. */
  static final class Site {
    private Unknown site;

    int GetSite(@Out PointerByReference out) {
      out.setValue(site.getPointer());
      return 0; // BUG: OLE1D-RETURN-STORED "'site'"
    }

    int GetSiteCounted(@Out PointerByReference out) {
      site.AddRef();
      out.setValue(site.getPointer());
      return 0; // OK: counted for the caller
    }

    int GetNothing(@Out PointerByReference out) {
      out.setValue(null);
      return 0; // OK: nothing goes out
    }

    void dispose() {
      site.Release();
    }
  }
}
