// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.util;

import io.netty.buffer.ByteBuf;
import io.rsocket.Payload;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Uncounted;

public final class DefaultPayload implements Payload {
  @Uncounted
  public static Payload create(CharSequence data);
  @Uncounted
  public static Payload create(CharSequence data, CharSequence metadata);
  @Uncounted
  public static Payload create(CharSequence data, Charset dataCharset);
  @Uncounted
  public static Payload create(CharSequence data, Charset dataCharset, CharSequence metadata, Charset metadataCharset);
  @Uncounted
  public static Payload create(byte[] data);
  @Uncounted
  public static Payload create(byte[] data, byte[] metadata);
  @Uncounted
  public static Payload create(ByteBuffer data);
  @Uncounted
  public static Payload create(ByteBuffer data, ByteBuffer metadata);
  @Uncounted
  public static Payload create(@Consumed ByteBuf data);
  @Uncounted
  public static Payload create(@Consumed ByteBuf data, @Consumed ByteBuf metadata);
  @Uncounted
  public static Payload create(Payload payload);
  public boolean hasMetadata();
}
