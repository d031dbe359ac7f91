package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;
import io.netty.channel.AddressedEnvelope;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageEncoder;
import java.net.InetSocketAddress;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class DatagramDnsQueryEncoder extends MessageToMessageEncoder<AddressedEnvelope<DnsQuery, InetSocketAddress>> {
  public DatagramDnsQueryEncoder() {}
  public DatagramDnsQueryEncoder(DnsRecordEncoder recordEncoder) {}

  @Owned @MayThrow protected ByteBuf allocateBuffer(ChannelHandlerContext ctx, AddressedEnvelope<DnsQuery, InetSocketAddress> msg) throws Exception;
}
