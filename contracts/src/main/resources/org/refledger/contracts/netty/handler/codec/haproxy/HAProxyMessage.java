package io.netty.handler.codec.haproxy;

import io.netty.util.AbstractReferenceCounted;
import java.util.List;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public final class HAProxyMessage extends AbstractReferenceCounted {
  @Owned public HAProxyMessage(HAProxyProtocolVersion protocolVersion, HAProxyCommand command, HAProxyProxiedProtocol proxiedProtocol, String sourceAddress, String destinationAddress, int sourcePort, int destinationPort) {}
  @Owned public HAProxyMessage(HAProxyProtocolVersion protocolVersion, HAProxyCommand command, HAProxyProxiedProtocol proxiedProtocol, String sourceAddress, String destinationAddress, int sourcePort, int destinationPort, List<? extends HAProxyTLV> tlvs) {}

  public HAProxyProtocolVersion protocolVersion();
  public HAProxyCommand command();
  public HAProxyProxiedProtocol proxiedProtocol();
  public String sourceAddress();
  public String destinationAddress();
  public int sourcePort();
  public int destinationPort();
  public List<HAProxyTLV> tlvs();
  @Same public HAProxyMessage touch();
  @Same public HAProxyMessage touch(Object hint);
  @Retains @Same public HAProxyMessage retain();
  @Retains(amount = "increment") @Same public HAProxyMessage retain(int increment);
}
