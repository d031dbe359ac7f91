// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WinDef.BOOL;
import com.sun.jna.platform.win32.WinDef.PVOID;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class RecordInfo extends Unknown implements IRecordInfo {
  public RecordInfo() {}
  @ViewOf("pvInstance")
  public RecordInfo(Pointer pvInstance) {}
  @StatusResult
  public HRESULT RecordInit(PVOID pvNew);
  @StatusResult
  public HRESULT RecordClear(PVOID pvExisting);
  @StatusResult
  public HRESULT RecordCopy(PVOID pvExisting, PVOID pvNew);
  @StatusResult
  public HRESULT GetGuid(GUID pguid);
  @StatusResult
  public HRESULT GetName(BSTR pbstrName);
  @StatusResult
  public HRESULT GetSize(ULONG pcbSize);
  @StatusResult
  public HRESULT GetTypeInfo(ITypeInfo ppTypeInfo);
  @StatusResult
  public HRESULT GetField(PVOID pvData, WString szFieldName, VARIANT pvarField);
  @StatusResult
  public HRESULT GetFieldNoCopy(PVOID pvData, WString szFieldName, VARIANT pvarField, PVOID ppvDataCArray);
  @StatusResult
  public HRESULT PutField(ULONG wFlags, PVOID pvData, WString szFieldName, VARIANT pvarField);
  @StatusResult
  public HRESULT PutFieldNoCopy(ULONG wFlags, PVOID pvData, WString szFieldName, VARIANT pvarField);
  @StatusResult
  public HRESULT GetFieldNames(ULONG pcNames, BSTR rgBstrNames);
  public BOOL IsMatchingType(IRecordInfo pRecordInfo);
  public PVOID RecordCreate();
  @StatusResult
  public HRESULT RecordCreateCopy(PVOID pvSource, PVOID ppvDest);
  @StatusResult
  public HRESULT RecordDestroy(PVOID pvRecord);

  public static class ByReference extends RecordInfo implements Structure.ByReference {
  }
}
