// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.OaIdl.FUNCDESC;
import com.sun.jna.platform.win32.OaIdl.HREFTYPE;
import com.sun.jna.platform.win32.OaIdl.INVOKEKIND;
import com.sun.jna.platform.win32.OaIdl.MEMBERID;
import com.sun.jna.platform.win32.OaIdl.TYPEATTR;
import com.sun.jna.platform.win32.OaIdl.VARDESC;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

public class TypeInfoUtil {
  @ViewOf("typeInfo")
  public TypeInfoUtil(ITypeInfo typeInfo) {}
  @Owned
  public TYPEATTR getTypeAttr();
  @Owned
  public TypeComp getTypeComp();
  @Owned
  public FUNCDESC getFuncDesc(int index);
  @Owned
  public VARDESC getVarDesc(int index);
  public String[] getNames(MEMBERID memid, int maxNames);
  @Owned
  public ITypeInfo getRefTypeInfo(HREFTYPE hreftype);
  public PointerByReference AddressOfMember(MEMBERID memid, INVOKEKIND invKind);
  public String GetMops(MEMBERID memid);
  public void ReleaseTypeAttr(@Releases TYPEATTR pTypeAttr);
  public void ReleaseFuncDesc(@Releases FUNCDESC pFuncDesc);
  public void ReleaseVarDesc(@Releases VARDESC pVarDesc);
}
