package org.refledger.idl.preprocess;

import java.util.Locale;
import java.util.Set;

/**
 * Files of the Windows SDK whose usual types the prelude declares: a project that imports or
 * includes them and does not bring them is complete all the same.
 */
public final class WellKnownFiles {
  private static final Set<String> NAMES =
      Set.of(
          "basetsd.h",
          "docobj.idl",
          "eventtoken.idl",
          "guiddef.h",
          "hstring.idl",
          "inspectable.idl",
          "ntdef.h",
          "oaidl.acf",
          "oaidl.idl",
          "objidl.idl",
          "objidlbase.idl",
          "objsafe.idl",
          "ocidl.idl",
          "oleauto.h",
          "olectl.h",
          "oleidl.idl",
          "propidl.idl",
          "propidlbase.idl",
          "rpc.h",
          "rpcndr.h",
          "sdkddkver.h",
          "servprov.idl",
          "unknwn.idl",
          "unknwnbase.idl",
          "windef.h",
          "windows.h",
          "winerror.h",
          "winnt.h",
          "wtypes.h",
          "wtypes.idl",
          "wtypesbase.idl");

  private WellKnownFiles() {}

  /** Whether the name, as it is written in an import or include, is one of them. */
  public static boolean contains(String written) {
    String name = written.replace('\\', '/');
    return NAMES.contains(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }
}
