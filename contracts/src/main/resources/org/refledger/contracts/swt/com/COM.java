// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.OS;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;

public class COM extends OS {
  public static final int DISP_E_EXCEPTION = -2147352567;
  public static final int DISP_E_MEMBERNOTFOUND = -2147352573;
  public static final int DISP_E_UNKNOWNINTERFACE = -2147352575;
  public static final int DISP_E_UNKNOWNNAME = -2147352570;
  public static final int E_FAIL = -2147467259;
  public static final int E_INVALIDARG = -2147024809;
  public static final int E_NOINTERFACE = -2147467262;
  public static final int E_NOTIMPL = -2147467263;
  public static final int E_NOTSUPPORTED = -2147221248;
  public static final int E_OUTOFMEMORY = -2147024882;
  public static final int S_FALSE = 1;
  public static final int S_OK = 0;

  @StatusResult
  public static final int CLSIDFromProgID(char[] lpszProgID, GUID pclsid);
  @StatusResult
  public static final int CLSIDFromString(char[] lpsz, GUID pclsid);
  @StatusResult
  public static final int CoCreateInstance(GUID rclsid, long pUnkOuter, int dwClsContext, GUID riid, @Out long[] ppv);
  @StatusResult
  public static final int CoGetClassObject(GUID rclsid, int dwClsContext, long pServerInfo, GUID riid, @Out long[] ppv);
  @StatusResult
  public static final int CoLockObjectExternal(long pUnk, boolean fLock, boolean fLastUnlockReleases);
  @StatusResult
  public static final int DoDragDrop(long pDataObject, long pDropSource, int dwOKEffect, int[] pdwEffect);
  @StatusResult
  public static final int IIDFromString(char[] lpsz, GUID lpiid);
  public static final boolean IsEqualGUID(GUID rguid1, GUID rguid2);
  @StatusResult
  public static final int OleCreate(
      GUID rclsid, GUID riid, int renderopt, FORMATETC pFormatEtc, long pClientSite, long pStg, @Out long[] ppvObject);
  @StatusResult
  public static final int OleCreateFromFile(
      GUID rclsid, char[] lpszFileName, GUID riid, int renderopt, FORMATETC pFormatEtc, long pClientSite, long pStg,
      @Out long[] ppvObj);
  @StatusResult
  public static final int OleCreatePropertyFrame(
      long hwndOwner, int x, int y, char[] lpszCaption, int cObjects, long[] lplpUnk, int cPages, long lpPageClsID, int lcid,
      int dwReserved, long lpvReserved);
  @StatusResult
  public static final int OleDraw(long pUnk, int dwAspect, long hdcDraw, long lprcBounds);
  @StatusResult
  public static final int OleFlushClipboard();
  @StatusResult
  public static final int OleGetClipboard(@Out long[] ppDataObject);
  @StatusResult
  public static final int OleIsCurrentClipboard(long pDataObject);
  @StatusResult
  public static final int OleRun(long pUnknown);
  @StatusResult
  public static final int OleSave(long pPS, long pStg, boolean fSameAsLoad);
  @StatusResult
  public static final int OleSetClipboard(long pDataObject);
  @StatusResult
  public static final int OleSetContainedObject(long pUnk, boolean fContained);
  @StatusResult
  public static final int OleSetMenuDescriptor(
      long holemenu, long hwndFrame, long hwndActiveObject, long lpFrame, long lpActiveObj);
  @StatusResult
  public static final int OleTranslateColor(int clr, long hpal, int[] pcolorref);
  @StatusResult
  public static final int ProgIDFromCLSID(GUID clsid, long[] lplpszProgID);
  @StatusResult
  public static final int RegisterDragDrop(long hwnd, long pDropTarget);
  public static final void ReleaseStgMedium(long pmedium);
  @StatusResult
  public static final int RevokeDragDrop(long hwnd);
  @StatusResult
  public static final int StgCreateDocfile(char[] pwcsName, int grfMode, int reserved, @Out long[] ppstgOpen);
  @Owned
  public static final long SHCreateMemStream(byte[] pInit, int cbInit);
  @StatusResult
  public static final int StgIsStorageFile(char[] pwcsName);
  @StatusResult
  public static final int StgOpenStorage(
      char[] pwcsName, long pstgPriority, int grfMode, long snbExclude, int reserved, @Out long[] ppstgOpen);
  @Owned
  public static final long SysAllocString(char[] sz);
  public static final void SysFreeString(@Releases long bstr);
  @StatusResult
  public static final int VariantChangeType(long pvargDest, long pvarSrc, short wFlags, short vt);
  @StatusResult
  public static final int VariantClear(long pvarg);
  public static final void VariantInit(long pvarg);
  @StatusResult
  public static final int WriteClassStg(long pStg, GUID rclsid);
  @Owned
  public static final long CreateSwtWebView2Callback(ICoreWebView2SwtCallback handler);
  @Owned
  public static final long CreateSwtWebView2Host(ICoreWebView2SwtHost host);
  @Owned
  public static final long CreateSwtWebView2Options();
  @StatusResult
  public static final int CreateStdAccessibleObject(long hwnd, int idObject, GUID riidInterface, @Out long[] ppvObject);
}
