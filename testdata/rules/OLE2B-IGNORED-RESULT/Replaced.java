package ole2bignoredresult;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a container gives out when an element is replaced. */
final class Replaced {
  private final List<ByteBuf> segments = new ArrayList<>();
  private final Map<String, ByteBuf> named = new LinkedHashMap<>();

  ByteBuf segment(int i) {
    ByteBuf s = segments.get(i);
    if (s == null) {
      s = Unpooled.directBuffer();
      segments.set(i, s); // OK: there was null
    }
    return s;
  }

  ByteBuf freshSegment(int i) {
    ByteBuf s = segments.get(i);
    if (s != null && s.isReadable()) {
      return s;
    }
    if (s != null) {
      s = Unpooled.directBuffer();
      segments.set(i, s); // BUG: OLE2B-IGNORED-RESULT
    }
    return s;
  }

  ByteBuf named(String name) {
    ByteBuf b = named.get(name);
    if (b == null) {
      b = Unpooled.directBuffer();
      named.put(name, b); // OK: there was none
    }
    return b;
  }

  void rename(String name) {
    named.put(name, Unpooled.directBuffer()); // BUG: OLE2B-IGNORED-RESULT
  }

  void free() {
    for (ByteBuf s : segments) {
      s.release();
    }
    segments.clear();
    for (ByteBuf b : named.values()) {
      b.release();
    }
    named.clear();
  }
}
