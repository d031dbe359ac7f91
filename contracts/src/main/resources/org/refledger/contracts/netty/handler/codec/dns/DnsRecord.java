package io.netty.handler.codec.dns;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface DnsRecord {
  int CLASS_IN;
  int CLASS_CSNET;
  int CLASS_CHAOS;
  int CLASS_HESIOD;
  int CLASS_NONE;
  int CLASS_ANY;

  String name();
  DnsRecordType type();
  int dnsClass();
  long timeToLive();
}
