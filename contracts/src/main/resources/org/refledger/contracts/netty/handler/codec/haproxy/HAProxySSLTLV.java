package io.netty.handler.codec.haproxy;

import java.util.List;
import org.refledger.annotations.Owned;

public final class HAProxySSLTLV extends HAProxyTLV {
  @Owned public HAProxySSLTLV(int verify, byte clientBitField, List<HAProxyTLV> tlvs) {}

  public boolean isPP2ClientCertConn();
  public boolean isPP2ClientSSL();
  public boolean isPP2ClientCertSess();
  public byte client();
  public int verify();
  public List<HAProxyTLV> encapsulatedTLVs();
}
