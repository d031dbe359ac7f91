package io.netty.handler.codec.dns;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface DnsQuery extends DnsMessage {
  @Same DnsQuery setId(int id);
  @Same DnsQuery setOpCode(DnsOpCode opCode);
  @Same DnsQuery setRecursionDesired(boolean recursionDesired);
  @Same DnsQuery setZ(int z);
  @Same DnsQuery setRecord(DnsSection section, @Consumed DnsRecord record);
  @Same DnsQuery addRecord(DnsSection section, @Consumed DnsRecord record);
  @Same DnsQuery addRecord(DnsSection section, int index, @Consumed DnsRecord record);
  @Same DnsQuery clear(DnsSection section);
  @Same DnsQuery clear();
  @Same DnsQuery touch();
  @Same DnsQuery touch(Object hint);
  @Retains @Same DnsQuery retain();
  @Retains(amount = "increment") @Same DnsQuery retain(int increment);
}
