// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.util;

import io.netty.buffer.ByteBuf;
import io.netty.util.AbstractReferenceCounted;
import io.rsocket.Payload;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public final class ByteBufPayload extends AbstractReferenceCounted implements Payload {
  @Owned
  public static Payload create(String data);
  @Owned
  public static Payload create(String data, String metadata);
  @Owned
  public static Payload create(CharSequence data, Charset dataCharset);
  @Owned
  public static Payload create(CharSequence data, Charset dataCharset, CharSequence metadata, Charset metadataCharset);
  @Owned
  public static Payload create(byte[] data);
  @Owned
  public static Payload create(byte[] data, byte[] metadata);
  @Owned
  public static Payload create(ByteBuffer data);
  @Owned
  public static Payload create(ByteBuffer data, ByteBuffer metadata);
  @Owned
  public static Payload create(@Consumed ByteBuf data);
  @Owned
  public static Payload create(@Consumed ByteBuf data, @Consumed ByteBuf metadata);
  @Owned
  public static Payload create(Payload payload);
  public boolean hasMetadata();
  @Borrowed(of = "this")
  public ByteBuf sliceMetadata();
  @Borrowed(of = "this")
  public ByteBuf data();
  @Borrowed(of = "this")
  public ByteBuf metadata();
  @Borrowed(of = "this")
  public ByteBuf sliceData();
  @Retains @Same
  public ByteBufPayload retain();
  @Retains(amount = "increment") @Same
  public ByteBufPayload retain(int increment);
}
