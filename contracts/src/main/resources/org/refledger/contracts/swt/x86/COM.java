// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.eclipse.swt.internal.win32.OS;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;

public class COM extends OS {
  @StatusResult
  public static final int CoCreateInstance(GUID rclsid, int pUnkOuter, int dwClsContext, GUID riid, @Out int[] ppv);
  @StatusResult
  public static final int CoGetClassObject(GUID rclsid, int dwClsContext, int pServerInfo, GUID riid, @Out int[] ppv);
  @StatusResult
  public static final int CoLockObjectExternal(int pUnk, boolean fLock, boolean fLastUnlockReleases);
  @StatusResult
  public static final int DoDragDrop(int pDataObject, int pDropSource, int dwOKEffect, int[] pdwEffect);
  @StatusResult
  public static final int OleCreate(
      GUID rclsid, GUID riid, int renderopt, FORMATETC pFormatEtc, int pClientSite, int pStg, @Out int[] ppvObject);
  @StatusResult
  public static final int OleCreateFromFile(
      GUID rclsid, char[] lpszFileName, GUID riid, int renderopt, FORMATETC pFormatEtc, int pClientSite, int pStg,
      @Out int[] ppvObj);
  @StatusResult
  public static final int OleCreatePropertyFrame(
      int hwndOwner, int x, int y, char[] lpszCaption, int cObjects, int[] lplpUnk, int cPages, int lpPageClsID, int lcid,
      int dwReserved, int lpvReserved);
  @StatusResult
  public static final int OleDraw(int pUnk, int dwAspect, int hdcDraw, int lprcBounds);
  @StatusResult
  public static final int OleGetClipboard(@Out int[] ppDataObject);
  @StatusResult
  public static final int OleIsCurrentClipboard(int pDataObject);
  @StatusResult
  public static final int OleRun(int pUnknown);
  @StatusResult
  public static final int OleSave(int pPS, int pStg, boolean fSameAsLoad);
  @StatusResult
  public static final int OleSetClipboard(int pDataObject);
  @StatusResult
  public static final int OleSetContainedObject(int pUnk, boolean fContained);
  @StatusResult
  public static final int OleSetMenuDescriptor(
      int holemenu, int hwndFrame, int hwndActiveObject, int lpFrame, int lpActiveObj);
  @StatusResult
  public static final int OleTranslateColor(int clr, int hpal, int[] pcolorref);
  @StatusResult
  public static final int ProgIDFromCLSID(GUID clsid, int[] lplpszProgID);
  @StatusResult
  public static final int RegisterDragDrop(int hwnd, int pDropTarget);
  public static final void ReleaseStgMedium(int pmedium);
  @StatusResult
  public static final int RevokeDragDrop(int hwnd);
  @StatusResult
  public static final int StgCreateDocfile(char[] pwcsName, int grfMode, int reserved, @Out int[] ppstgOpen);
  @StatusResult
  public static final int StgOpenStorage(
      char[] pwcsName, int pstgPriority, int grfMode, int snbExclude, int reserved, @Out int[] ppstgOpen);
  @Owned
  public static final int SysAllocString(char[] sz);
  public static final void SysFreeString(@Releases int bstr);
  @StatusResult
  public static final int VariantChangeType(int pvargDest, int pvarSrc, short wFlags, short vt);
  @StatusResult
  public static final int VariantClear(int pvarg);
  public static final void VariantInit(int pvarg);
  @StatusResult
  public static final int WriteClassStg(int pStg, GUID rclsid);
  @StatusResult
  public static final int CreateStdAccessibleObject(int hwnd, int idObject, GUID riidInterface, @Out int[] ppvObject);
}
