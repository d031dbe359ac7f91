package io.netty.handler.codec.dns;

import io.netty.channel.AddressedEnvelope;
import java.net.InetSocketAddress;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class DatagramDnsResponse extends DefaultDnsResponse implements AddressedEnvelope<DatagramDnsResponse, InetSocketAddress> {
  @Owned public DatagramDnsResponse(InetSocketAddress sender, InetSocketAddress recipient, int id) {}
  @Owned public DatagramDnsResponse(InetSocketAddress sender, InetSocketAddress recipient, int id, DnsOpCode opCode) {}
  @Owned public DatagramDnsResponse(InetSocketAddress sender, InetSocketAddress recipient, int id, DnsOpCode opCode, DnsResponseCode responseCode) {}

  @ViewOf public DatagramDnsResponse content();
  public InetSocketAddress sender();
  public InetSocketAddress recipient();
  @Same public DatagramDnsResponse setAuthoritativeAnswer(boolean authoritativeAnswer);
  @Same public DatagramDnsResponse setTruncated(boolean truncated);
  @Same public DatagramDnsResponse setRecursionAvailable(boolean recursionAvailable);
  @Same public DatagramDnsResponse setCode(DnsResponseCode code);
  @Same public DatagramDnsResponse setId(int id);
  @Same public DatagramDnsResponse setOpCode(DnsOpCode opCode);
  @Same public DatagramDnsResponse setRecursionDesired(boolean recursionDesired);
  @Same public DatagramDnsResponse setZ(int z);
  @Same public DatagramDnsResponse setRecord(DnsSection section, @Consumed DnsRecord record);
  @Same public DatagramDnsResponse addRecord(DnsSection section, @Consumed DnsRecord record);
  @Same public DatagramDnsResponse addRecord(DnsSection section, int index, @Consumed DnsRecord record);
  @Same public DatagramDnsResponse clear(DnsSection section);
  @Same public DatagramDnsResponse clear();
  @Same public DatagramDnsResponse touch();
  @Same public DatagramDnsResponse touch(Object hint);
  @Retains @Same public DatagramDnsResponse retain();
  @Retains(amount = "increment") @Same public DatagramDnsResponse retain(int increment);
}
