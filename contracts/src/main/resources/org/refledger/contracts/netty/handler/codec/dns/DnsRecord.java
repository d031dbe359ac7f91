package io.netty.handler.codec.dns;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.Uncounted;

@MayBeCounted
public interface DnsRecord {
  int CLASS_IN;
  int CLASS_CSNET;
  int CLASS_CHAOS;
  int CLASS_HESIOD;
  int CLASS_NONE;
  int CLASS_ANY;

  @Uncounted String name();
  @Uncounted DnsRecordType type();
  @Uncounted int dnsClass();
  @Uncounted long timeToLive();
}
