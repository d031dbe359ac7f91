package io.netty.handler.codec.dns;

import io.netty.channel.AddressedEnvelope;
import java.net.InetSocketAddress;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class DatagramDnsQuery extends DefaultDnsQuery implements AddressedEnvelope<DatagramDnsQuery, InetSocketAddress> {
  @Owned public DatagramDnsQuery(InetSocketAddress sender, InetSocketAddress recipient, int id) {}
  @Owned public DatagramDnsQuery(InetSocketAddress sender, InetSocketAddress recipient, int id, DnsOpCode opCode) {}

  @ViewOf public DatagramDnsQuery content();
  public InetSocketAddress sender();
  public InetSocketAddress recipient();
  @Same public DatagramDnsQuery setId(int id);
  @Same public DatagramDnsQuery setOpCode(DnsOpCode opCode);
  @Same public DatagramDnsQuery setRecursionDesired(boolean recursionDesired);
  @Same public DatagramDnsQuery setZ(int z);
  @Same public DatagramDnsQuery setRecord(DnsSection section, @Consumed DnsRecord record);
  @Same public DatagramDnsQuery addRecord(DnsSection section, @Consumed DnsRecord record);
  @Same public DatagramDnsQuery addRecord(DnsSection section, int index, @Consumed DnsRecord record);
  @Same public DatagramDnsQuery clear(DnsSection section);
  @Same public DatagramDnsQuery clear();
  @Same public DatagramDnsQuery touch();
  @Same public DatagramDnsQuery touch(Object hint);
  @Retains @Same public DatagramDnsQuery retain();
  @Retains(amount = "increment") @Same public DatagramDnsQuery retain(int increment);
}
