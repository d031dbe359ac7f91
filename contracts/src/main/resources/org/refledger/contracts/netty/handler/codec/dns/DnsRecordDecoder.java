package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface DnsRecordDecoder {
  DnsRecordDecoder DEFAULT;

  @MayThrow DnsQuestion decodeQuestion(ByteBuf in) throws Exception;
  @Owned @Nullable @MayThrow <T extends DnsRecord> T decodeRecord(ByteBuf in) throws Exception;
}
