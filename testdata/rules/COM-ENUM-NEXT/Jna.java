package comenumnext;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.EnumMoniker;
import com.sun.jna.platform.win32.COM.EnumVariant;
import com.sun.jna.platform.win32.COM.Moniker;
import com.sun.jna.platform.win32.COM.Wbemcli.IEnumWbemClassObject;
import com.sun.jna.platform.win32.COM.Wbemcli.IWbemClassObject;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.ULONGByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.List;

final class Jna {
  private static final ULONG ONE = new ULONG(1);

  int monikers(EnumMoniker all) {
    int running = 0;
    PointerByReference cell = new PointerByReference();
    while (all.Next(ONE, cell, new ULONGByReference()).intValue() == COMUtils.S_OK) { // BUG: COM-ENUM-NEXT "'all'"
      Moniker each = new Moniker(cell.getValue());
      if (each.IsRunning(null, null, null).intValue() == COMUtils.S_OK) {
        running++;
      }
    }
    return running;
  }

  int variants(EnumVariant all) {
    int sum = 0;
    VARIANT[] values = all.Next(8); // BUG: COM-ENUM-NEXT
    for (VARIANT value : values) {
      sum += value.intValue();
    }
    return sum;
  }

  String objects(IEnumWbemClassObject all) {
    StringBuilder names = new StringBuilder();
    for (IWbemClassObject each : all.Next(0, 4)) { // BUG: COM-ENUM-NEXT
      String[] own = each.GetNames(null, 0, null);
      names.append(own.length);
    }
    return names.toString();
  }

  int onlyCounted(EnumVariant all) {
    VARIANT[] values = all.Next(8); // BUG: COM-ENUM-NEXT
    return values.length;
  }

  int released(EnumMoniker all) {
    int count = 0;
    PointerByReference cell = new PointerByReference();
    while (all.Next(ONE, cell, new ULONGByReference()).intValue() == COMUtils.S_OK) { // OK: each is released
      Moniker each = new Moniker(cell.getValue());
      each.Release();
      count++;
    }
    return count;
  }

  int cleared(EnumVariant all) {
    int sum = 0;
    for (VARIANT value : all.Next(8)) { // OK: each is cleared
      sum += value.intValue();
      OleAuto.INSTANCE.VariantClear(value);
    }
    return sum;
  }

  void kept(IEnumWbemClassObject all, List<IWbemClassObject> into) {
    for (IWbemClassObject each : all.Next(0, 4)) { // OK: somebody else has them
      into.add(each);
    }
  }

  VARIANT[] returned(EnumVariant all) {
    return all.Next(8); // OK: the caller has them
  }

  VARIANT first(EnumVariant all) {
    VARIANT[] values = all.Next(1);
    return values[0]; // OK: the caller has it
  }

  void cellOfCaller(EnumMoniker all, PointerByReference cell) {
    all.Next(ONE, cell, new ULONGByReference()); // OK: the caller has it
  }
}
