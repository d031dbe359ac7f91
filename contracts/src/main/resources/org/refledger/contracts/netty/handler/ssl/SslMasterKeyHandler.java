package io.netty.handler.ssl;

import io.netty.channel.ChannelInboundHandlerAdapter;
import javax.crypto.SecretKey;
import javax.net.ssl.SSLSession;

public abstract class SslMasterKeyHandler extends ChannelInboundHandlerAdapter {
  public static final String SYSTEM_PROP_KEY;

  protected SslMasterKeyHandler() {}

  public static void ensureSunSslEngineAvailability();
  public static Throwable sunSslEngineUnavailabilityCause();
  public static boolean isSunSslEngineAvailable();
  protected abstract void accept(SecretKey masterKey, SSLSession session);
  protected boolean masterKeyHandlerEnabled();
  public static SslMasterKeyHandler newWireSharkSslMasterKeyHandler();
}
