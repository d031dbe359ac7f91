package io.netty.handler.ssl;

import java.io.File;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.refledger.annotations.Owned;

public final class OpenSslClientContext extends OpenSslContext {
  @Owned public OpenSslClientContext() throws SSLException {}
  @Owned public OpenSslClientContext(File certChainFile) throws SSLException {}
  @Owned public OpenSslClientContext(TrustManagerFactory trustManagerFactory) throws SSLException {}
  @Owned public OpenSslClientContext(File certChainFile, TrustManagerFactory trustManagerFactory) throws SSLException {}
  @Owned public OpenSslClientContext(File certChainFile, TrustManagerFactory trustManagerFactory, Iterable<String> ciphers, ApplicationProtocolConfig apn, long sessionCacheSize, long sessionTimeout) throws SSLException {}
  @Owned public OpenSslClientContext(File certChainFile, TrustManagerFactory trustManagerFactory, Iterable<String> ciphers, CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, long sessionCacheSize, long sessionTimeout) throws SSLException {}
  @Owned public OpenSslClientContext(File trustCertCollectionFile, TrustManagerFactory trustManagerFactory, File keyCertChainFile, File keyFile, String keyPassword, KeyManagerFactory keyManagerFactory, Iterable<String> ciphers, CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, long sessionCacheSize, long sessionTimeout) throws SSLException {}
}
