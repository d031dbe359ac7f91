// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Variant;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.When;

public interface Wbemcli {
  class IWbemClassObject extends Unknown {
    public IWbemClassObject() {}
    public IWbemClassObject(Pointer pvInstance) {}
    @StatusResult
    public HRESULT Get(
        WString wszName, int lFlags, @Retains(when = When.SUCCESS) VARIANT.ByReference pVal, IntByReference pType,
        IntByReference plFlavor);
    @StatusResult
    public HRESULT Get(
        String wszName, int lFlags, @Retains(when = When.SUCCESS) VARIANT.ByReference pVal, IntByReference pType,
        IntByReference plFlavor);
    @StatusResult
    public HRESULT GetMethod(
        String wszName, int lFlags, @Out PointerByReference ppInSignature, @Out PointerByReference ppOutSignature);
    @StatusResult
    public HRESULT GetMethod(
        WString wszName, int lFlags, @Out PointerByReference ppInSignature, @Out PointerByReference ppOutSignature);
    @Owned
    public IWbemClassObject GetMethod(String wszName);
    @StatusResult
    public HRESULT GetNames(
        String wszQualifierName, int lFlags, VARIANT.ByReference pQualifierVal, @Out PointerByReference pNames);
    @StatusResult
    public HRESULT GetNames(
        WString wszQualifierName, int lFlags, VARIANT.ByReference pQualifierVal, @Out PointerByReference pNames);
    public String[] GetNames(String wszQualifierName, int lFlags, VARIANT.ByReference pQualifierVal);
    @StatusResult
    public HRESULT GetQualifierSet(@Out PointerByReference ppQualSet);
    @Owned
    public IWbemQualifierSet GetQualifierSet();
    @StatusResult
    public HRESULT GetPropertyQualifierSet(WString wszProperty, @Out PointerByReference ppQualSet);
    @Owned
    public IWbemQualifierSet GetPropertyQualifierSet(String strProperty);
    @StatusResult
    public HRESULT Put(String wszName, int lFlags, Variant.VARIANT pVal, int Type);
    @StatusResult
    public HRESULT Put(WString wszName, int lFlags, Variant.VARIANT pVal, int Type);
    public void Put(String wszName, String pValue);
    @StatusResult
    public HRESULT SpawnInstance(int lFlags, @Out PointerByReference ppNewInstance);
    @Owned
    public IWbemClassObject SpawnInstance();
  }

  class IWbemQualifierSet extends Unknown {
    public IWbemQualifierSet(Pointer pvInstance) {}
    @StatusResult
    public HRESULT Get(
        WString wszName, int lFlags, @Retains(when = When.SUCCESS) VARIANT.ByReference pVal, IntByReference plFlavor);
    public String Get(String wszName);
    @StatusResult
    public HRESULT GetNames(int lFlags, @Out PointerByReference pNames);
    public String[] GetNames();
  }

  class IEnumWbemClassObject extends Unknown {
    public IEnumWbemClassObject() {}
    public IEnumWbemClassObject(Pointer pvInstance) {}
    @StatusResult
    public HRESULT Next(int lTimeOut, int uCount, @Escapes Pointer[] ppObjects, IntByReference puReturned);
    public IWbemClassObject[] Next(int lTimeOut, int uCount);
  }

  class IWbemLocator extends Unknown {
    public IWbemLocator() {}
    @Owned @Nullable
    public static IWbemLocator create();
    @StatusResult
    public HRESULT ConnectServer(
        BSTR strNetworkResource, BSTR strUser, BSTR strPassword, BSTR strLocale, int lSecurityFlags, BSTR strAuthority,
        IWbemContext pCtx, @Out PointerByReference ppNamespace);
    @Owned
    public IWbemServices ConnectServer(
        String strNetworkResource, String strUser, String strPassword, String strLocale, int lSecurityFlags,
        String strAuthority, IWbemContext pCtx);
  }

  class IWbemServices extends Unknown {
    public IWbemServices() {}
    public IWbemServices(Pointer pvInstance) {}
    @StatusResult
    public HRESULT ExecMethod(
        BSTR strObjectPath, BSTR strMethodName, int lFlags, IWbemContext pCtx, Pointer pInParams,
        @Out PointerByReference ppOutParams, @Out PointerByReference ppCallResult);
    @Owned
    public IWbemClassObject ExecMethod(
        String strObjectPath, String strMethodName, int lFlags, IWbemContext pCtx, IWbemClassObject inParams);
    @StatusResult
    public HRESULT ExecQuery(BSTR strQueryLanguage, BSTR strQuery, int lFlags, IWbemContext pCtx, @Out PointerByReference ppEnum);
    @Owned
    public IEnumWbemClassObject ExecQuery(String strQueryLanguage, String strQuery, int lFlags, IWbemContext pCtx);
    @StatusResult
    public HRESULT GetObject(
        BSTR strObjectPath, int lFlags, IWbemContext pCtx, @Out PointerByReference ppObject,
        @Out PointerByReference ppCallResult);
    @Owned
    public IWbemClassObject GetObject(String strObjectPath, int lFlags, IWbemContext pCtx);
  }

  class IWbemContext extends Unknown {
    public IWbemContext() {}
    @Owned @Nullable
    public static IWbemContext create();
    public IWbemContext(Pointer pvInstance) {}
    public void SetValue(String wszName, int lFlag, Variant.VARIANT pValue);
    public void SetValue(String wszName, int lFlag, boolean pValue);
    public void SetValue(String wszName, int lFlag, String pValue);
  }
}
