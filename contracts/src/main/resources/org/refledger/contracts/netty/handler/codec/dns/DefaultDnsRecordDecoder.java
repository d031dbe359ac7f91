package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class DefaultDnsRecordDecoder implements DnsRecordDecoder {
  protected DefaultDnsRecordDecoder() {}

  @Owned @Nullable @MayThrow protected DnsRecord decodeRecord(String name, DnsRecordType type, int dnsClass, long timeToLive, ByteBuf in, int offset, int length) throws Exception;
  protected String decodeName0(ByteBuf in);
  public static String decodeName(ByteBuf in);
}
