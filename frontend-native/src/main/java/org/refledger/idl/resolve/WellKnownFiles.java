package org.refledger.idl.resolve;

import java.util.Locale;
import java.util.Set;

/**
 * Files of the Windows SDK whose usual types the prelude declares: a project that imports them and
 * does not bring them is complete all the same.
 */
final class WellKnownFiles {
  private static final Set<String> NAMES =
      Set.of(
          "basetsd.h",
          "guiddef.h",
          "inspectable.idl",
          "oaidl.acf",
          "oaidl.idl",
          "objidl.idl",
          "objidlbase.idl",
          "ocidl.idl",
          "oleidl.idl",
          "propidl.idl",
          "propidlbase.idl",
          "servprov.idl",
          "unknwn.idl",
          "unknwnbase.idl",
          "wtypes.idl",
          "wtypesbase.idl",
          "windef.h",
          "windows.h",
          "winnt.h",
          "rpc.h",
          "rpcndr.h");

  private WellKnownFiles() {}

  static boolean contains(String written) {
    String name = written.replace('\\', '/');
    return NAMES.contains(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }
}
