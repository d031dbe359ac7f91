package io.netty.handler.codec.dns;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface DnsOptPseudoRecord extends DnsRecord {
  int extendedRcode();
  int version();
  int flags();
}
