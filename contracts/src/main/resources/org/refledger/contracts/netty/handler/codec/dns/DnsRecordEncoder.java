package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public interface DnsRecordEncoder {
  DnsRecordEncoder DEFAULT;

  @MayThrow void encodeQuestion(DnsQuestion question, @Borrowed ByteBuf out) throws Exception;
  @MayThrow void encodeRecord(DnsRecord record, @Borrowed ByteBuf out) throws Exception;
}
