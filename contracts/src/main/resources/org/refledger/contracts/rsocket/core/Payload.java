// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket;

import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCounted;
import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface Payload extends ReferenceCounted {
  boolean hasMetadata();
  @Borrowed(of = "this")
  ByteBuf sliceMetadata();
  @Borrowed(of = "this")
  ByteBuf sliceData();
  @Borrowed(of = "this")
  ByteBuf data();
  @Borrowed(of = "this")
  ByteBuf metadata();
  @Retains @Same
  Payload retain();
  @Retains(amount = "increment") @Same
  Payload retain(int increment);
  @Same
  Payload touch();
  @Same
  Payload touch(Object hint);
  @Borrowed(of = "this")
  ByteBuffer getMetadata();
  @Borrowed(of = "this")
  ByteBuffer getData();
  String getMetadataUtf8();
  String getDataUtf8();
}
