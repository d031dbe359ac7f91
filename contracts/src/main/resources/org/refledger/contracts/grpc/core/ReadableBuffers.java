// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Uncounted;

public final class ReadableBuffers {
  @Uncounted
  public static ReadableBuffer empty();
  @Uncounted
  public static ReadableBuffer wrap(byte[] bytes);
  @Uncounted
  public static ReadableBuffer wrap(byte[] bytes, int offset, int length);
  @Uncounted
  public static ReadableBuffer wrap(ByteBuffer bytes);
  public static byte[] readArray(ReadableBuffer buffer);
  public static String readAsString(ReadableBuffer buffer, Charset charset);
  public static String readAsStringUtf8(ReadableBuffer buffer);
  public static InputStream openStream(@Escapes ReadableBuffer buffer, boolean owner);
}
