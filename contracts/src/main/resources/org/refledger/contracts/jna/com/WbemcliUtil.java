// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.COM.Wbemcli.IWbemServices;
import org.refledger.annotations.Owned;

public class WbemcliUtil {
  public static final WbemcliUtil INSTANCE;

  @Owned
  public static IWbemServices connectServer(String namespace);
}
