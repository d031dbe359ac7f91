package javax.net.ssl;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.BiFunction;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.MayThrow;

@MayBeCounted
public abstract class SSLEngine {
  protected SSLEngine() {}
  protected SSLEngine(String text, int number) {}

  @MayThrow public abstract void beginHandshake() throws SSLException;
  @MayThrow public abstract void closeInbound() throws SSLException;
  public abstract void closeOutbound();
  public String getApplicationProtocol();
  public abstract Runnable getDelegatedTask();
  public abstract boolean getEnableSessionCreation();
  public abstract String[] getEnabledCipherSuites();
  public abstract String[] getEnabledProtocols();
  public String getHandshakeApplicationProtocol();
  public BiFunction<SSLEngine, List<String>, String> getHandshakeApplicationProtocolSelector();
  public SSLSession getHandshakeSession();
  public abstract SSLEngineResult.HandshakeStatus getHandshakeStatus();
  public abstract boolean getNeedClientAuth();
  public String getPeerHost();
  public int getPeerPort();
  public SSLParameters getSSLParameters();
  public abstract SSLSession getSession();
  public abstract String[] getSupportedCipherSuites();
  public abstract String[] getSupportedProtocols();
  public abstract boolean getUseClientMode();
  public abstract boolean getWantClientAuth();
  public abstract boolean isInboundDone();
  public abstract boolean isOutboundDone();
  public abstract void setEnableSessionCreation(boolean flag);
  public abstract void setEnabledCipherSuites(String[] texts);
  public abstract void setEnabledProtocols(String[] texts);
  public void setHandshakeApplicationProtocolSelector(BiFunction<SSLEngine, List<String>, String> biFunction);
  public abstract void setNeedClientAuth(boolean flag);
  public void setSSLParameters(SSLParameters sSLParameters);
  public abstract void setUseClientMode(boolean flag);
  public abstract void setWantClientAuth(boolean flag);
  @MayThrow public SSLEngineResult unwrap(ByteBuffer byteBuffer, ByteBuffer byteBuffer2) throws SSLException;
  @MayThrow public SSLEngineResult unwrap(ByteBuffer byteBuffer, ByteBuffer[] byteBuffers) throws SSLException;
  @MayThrow public abstract SSLEngineResult unwrap(ByteBuffer byteBuffer, ByteBuffer[] byteBuffers, int number, int number2) throws SSLException;
  @MayThrow public SSLEngineResult wrap(ByteBuffer byteBuffer, ByteBuffer byteBuffer2) throws SSLException;
  @MayThrow public SSLEngineResult wrap(ByteBuffer[] byteBuffers, ByteBuffer byteBuffer) throws SSLException;
  @MayThrow public abstract SSLEngineResult wrap(ByteBuffer[] byteBuffers, int number, int number2, ByteBuffer byteBuffer) throws SSLException;
}
