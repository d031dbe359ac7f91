package io.netty.handler.codec.http2;

import io.netty.handler.codec.Headers;
import io.netty.util.AsciiString;
import java.util.Iterator;
import java.util.Map.Entry;

public interface Http2Headers extends Headers<CharSequence, CharSequence, Http2Headers> {
  Iterator<Entry<CharSequence, CharSequence>> iterator();
  Iterator<CharSequence> valueIterator(CharSequence name);
  Http2Headers method(CharSequence value);
  Http2Headers scheme(CharSequence value);
  Http2Headers authority(CharSequence value);
  Http2Headers path(CharSequence value);
  Http2Headers status(CharSequence value);
  CharSequence method();
  CharSequence scheme();
  CharSequence authority();
  CharSequence path();
  CharSequence status();
  boolean contains(CharSequence name, CharSequence value, boolean caseInsensitive);

  enum PseudoHeaderName {
    METHOD, SCHEME, AUTHORITY, PATH, STATUS, PROTOCOL;
    public AsciiString value();
    public static boolean hasPseudoHeaderFormat(CharSequence headerName);
    public static boolean isPseudoHeader(CharSequence header);
    public static boolean isPseudoHeader(AsciiString header);
    public static boolean isPseudoHeader(String header);
    public static PseudoHeaderName getPseudoHeader(CharSequence header);
    public static PseudoHeaderName getPseudoHeader(AsciiString header);
    public boolean isRequestOnly();
  }
}
