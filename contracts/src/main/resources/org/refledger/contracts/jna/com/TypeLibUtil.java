// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.OaIdl.TLIBATTR;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class TypeLibUtil {
  public TypeLibUtil(String clsidStr, int wVerMajor, int wVerMinor) {}
  public TypeLibUtil(String file) {}
  public int getTypeInfoCount();
  @Owned
  public ITypeInfo getTypeInfo(int index);
  public TypeInfoUtil getTypeInfoUtil(int index);
  @Owned
  public TLIBATTR getLibAttr();
  @Owned
  public TypeComp GetTypeComp();
  public void ReleaseTLibAttr(@Releases TLIBATTR pTLibAttr);
  @Borrowed(of = "this")
  public ITypeLib getTypelib();
  public String getName();
  public String getDocString();
}
