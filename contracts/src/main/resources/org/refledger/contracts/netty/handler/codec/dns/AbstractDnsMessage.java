package io.netty.handler.codec.dns;

import io.netty.util.AbstractReferenceCounted;
import org.refledger.annotations.Owned;

public abstract class AbstractDnsMessage extends AbstractReferenceCounted implements DnsMessage {
  @Owned protected AbstractDnsMessage(int id) {}
  @Owned protected AbstractDnsMessage(int id, DnsOpCode opCode) {}
}
