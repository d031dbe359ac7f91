package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface DnsRawRecord extends DnsRecord, ByteBufHolder {
  @Owned @MayThrow DnsRawRecord copy();
  @ViewOf DnsRawRecord duplicate();
  @Owned(viewOf = "this") DnsRawRecord retainedDuplicate();
  @Owned DnsRawRecord replace(@Consumed ByteBuf content);
  @Retains @Same DnsRawRecord retain();
  @Retains(amount = "increment") @Same DnsRawRecord retain(int increment);
  @Same DnsRawRecord touch();
  @Same DnsRawRecord touch(Object hint);
}
