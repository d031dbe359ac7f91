// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

import java.io.File;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class COM4J {
  @Owned @MayThrow("com4j.ComException")
  public static <T extends Com4jObject> T createInstance(Class<T> primaryInterface, GUID clsid) throws ComException;
  @Owned @MayThrow("com4j.ComException")
  public static <T extends Com4jObject> T createInstance(Class<T> primaryInterface, String clsid) throws ComException;
  @Owned @MayThrow("com4j.ComException")
  public static <T extends Com4jObject> T createInstance(Class<T> primaryInterface, String clsid, int clsctx) throws ComException;
  @Owned @MayThrow("com4j.ComException")
  public static <T extends Com4jObject> T getActiveObject(Class<T> primaryInterface, GUID clsid);
  @Owned @MayThrow("com4j.ComException")
  public static <T extends Com4jObject> T getActiveObject(Class<T> primaryInterface, String clsid);
  @Owned @MayThrow("com4j.ComException")
  public static <T extends Com4jObject> T getObject(Class<T> primaryInterface, String fileName, String progId);
  @Owned @MayThrow("com4j.ComException")
  public static Com4jObject loadTypeLibrary(File typeLibraryFile);
  public static void addListener(ComObjectListener listener);
  public static void removeListener(ComObjectListener listener);
  public static void cleanUp();
}
