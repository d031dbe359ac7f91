package io.netty.handler.ssl;

import io.netty.util.ReferenceCounted;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509KeyManager;
import javax.net.ssl.X509TrustManager;

public abstract class ReferenceCountedOpenSslContext extends SslContext implements ReferenceCounted {
  public long context();
  public OpenSslSessionStats stats();
  public void setRejectRemoteInitiatedRenegotiation(boolean rejectRemoteInitiatedRenegotiation);
  public boolean getRejectRemoteInitiatedRenegotiation();
  public void setBioNonApplicationBufferSize(int bioNonApplicationBufferSize);
  public int getBioNonApplicationBufferSize();
  public void setTicketKeys(byte[] keys);
  public abstract OpenSslSessionContext sessionContext();
  public long sslCtxPointer();
  public void setPrivateKeyMethod(OpenSslPrivateKeyMethod method);
  public void setUseTasks(boolean useTasks);
  protected static X509Certificate[] certificates(byte[][] chain);
  protected static X509TrustManager chooseTrustManager(TrustManager[] managers);
  protected static X509KeyManager chooseX509KeyManager(KeyManager[] kms);
}
