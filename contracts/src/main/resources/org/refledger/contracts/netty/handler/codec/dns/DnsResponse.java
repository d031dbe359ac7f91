package io.netty.handler.codec.dns;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

public interface DnsResponse extends DnsMessage {
  @Uncounted boolean isAuthoritativeAnswer();
  @Same DnsResponse setAuthoritativeAnswer(boolean authoritativeAnswer);
  @Uncounted boolean isTruncated();
  @Same DnsResponse setTruncated(boolean truncated);
  @Uncounted boolean isRecursionAvailable();
  @Same DnsResponse setRecursionAvailable(boolean recursionAvailable);
  @Uncounted DnsResponseCode code();
  @Same DnsResponse setCode(DnsResponseCode code);
  @Same DnsResponse setId(int id);
  @Same DnsResponse setOpCode(DnsOpCode opCode);
  @Same DnsResponse setRecursionDesired(boolean recursionDesired);
  @Same DnsResponse setZ(int z);
  @Same DnsResponse setRecord(DnsSection section, @Consumed DnsRecord record);
  @Same DnsResponse addRecord(DnsSection section, @Consumed DnsRecord record);
  @Same DnsResponse addRecord(DnsSection section, int index, @Consumed DnsRecord record);
  @Same DnsResponse clear(DnsSection section);
  @Same DnsResponse clear();
  @Same DnsResponse touch();
  @Same DnsResponse touch(Object hint);
  @Retains @Same DnsResponse retain();
  @Retains(amount = "increment") @Same DnsResponse retain(int increment);
}
