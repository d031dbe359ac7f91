// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WinDef.BOOL;
import com.sun.jna.platform.win32.WinDef.PVOID;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import org.refledger.annotations.StatusResult;

public interface IRecordInfo extends IUnknown {
  @StatusResult
  HRESULT RecordInit(PVOID pvNew);
  @StatusResult
  HRESULT RecordClear(PVOID pvExisting);
  @StatusResult
  HRESULT RecordCopy(PVOID pvExisting, PVOID pvNew);
  @StatusResult
  HRESULT GetGuid(GUID pguid);
  @StatusResult
  HRESULT GetName(BSTR pbstrName);
  @StatusResult
  HRESULT GetSize(ULONG pcbSize);
  @StatusResult
  HRESULT GetTypeInfo(ITypeInfo ppTypeInfo);
  @StatusResult
  HRESULT GetField(PVOID pvData, WString szFieldName, VARIANT pvarField);
  @StatusResult
  HRESULT GetFieldNoCopy(PVOID pvData, WString szFieldName, VARIANT pvarField, PVOID ppvDataCArray);
  @StatusResult
  HRESULT PutField(ULONG wFlags, PVOID pvData, WString szFieldName, VARIANT pvarField);
  @StatusResult
  HRESULT PutFieldNoCopy(ULONG wFlags, PVOID pvData, WString szFieldName, VARIANT pvarField);
  @StatusResult
  HRESULT GetFieldNames(ULONG pcNames, BSTR rgBstrNames);
  BOOL IsMatchingType(IRecordInfo pRecordInfo);
  PVOID RecordCreate();
  @StatusResult
  HRESULT RecordCreateCopy(PVOID pvSource, PVOID ppvDest);
  @StatusResult
  HRESULT RecordDestroy(PVOID pvRecord);
}
