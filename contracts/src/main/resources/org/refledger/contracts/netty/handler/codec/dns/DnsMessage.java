package io.netty.handler.codec.dns;

import io.netty.util.ReferenceCounted;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

public interface DnsMessage extends ReferenceCounted {
  @Uncounted int id();
  @Same DnsMessage setId(int id);
  @Uncounted DnsOpCode opCode();
  @Same DnsMessage setOpCode(DnsOpCode opCode);
  @Uncounted boolean isRecursionDesired();
  @Same DnsMessage setRecursionDesired(boolean recursionDesired);
  @Uncounted int z();
  @Same DnsMessage setZ(int z);
  int count(DnsSection section);
  int count();
  @ElementOf <T extends DnsRecord> T recordAt(DnsSection section);
  @ElementOf <T extends DnsRecord> T recordAt(DnsSection section, int index);
  @Same DnsMessage setRecord(DnsSection section, @Consumed DnsRecord record);
  @Same @Nullable <T extends DnsRecord> T setRecord(DnsSection section, int index, @Consumed DnsRecord record);
  @Same DnsMessage addRecord(DnsSection section, @Consumed DnsRecord record);
  @Same DnsMessage addRecord(DnsSection section, int index, @Consumed DnsRecord record);
  <T extends DnsRecord> T removeRecord(DnsSection section, int index);
  @Same DnsMessage clear(DnsSection section);
  @Same DnsMessage clear();
  @Same DnsMessage touch();
  @Same DnsMessage touch(Object hint);
  @Retains @Same DnsMessage retain();
  @Retains(amount = "increment") @Same DnsMessage retain(int increment);
}
