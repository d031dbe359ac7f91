package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;

public class DefaultDnsRecordEncoder implements DnsRecordEncoder {
  protected DefaultDnsRecordEncoder() {}

  protected void encodeName(String name, ByteBuf buf) throws Exception;
}
