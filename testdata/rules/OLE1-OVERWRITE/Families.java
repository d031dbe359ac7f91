package ole1overwrite;

import com.jacob.activeX.ActiveXComponent;
import com4j.COM4J;
import com4j.Com4jObject;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.ByteArray;

/** The same in more libraries. */
final class Families {

  /** SWT: one cell for two questions. */
  static void swt(IUnknown unknown, GUID first, GUID second) {
    long[] ppv = new long[1];
    if (unknown.QueryInterface(first, ppv) != COM.S_OK) {
      return;
    }
    if (unknown.QueryInterface(second, ppv) == COM.S_OK) { // BUG: OLE1-OVERWRITE "'ppv'"
      new IUnknown(ppv[0]).Release();
    }
  }

  static void swtRight(IUnknown unknown, GUID first, GUID second) {
    long[] ppv = new long[1];
    if (unknown.QueryInterface(first, ppv) != COM.S_OK) {
      return;
    }
    new IUnknown(ppv[0]).Release();
    if (unknown.QueryInterface(second, ppv) == COM.S_OK) { // OK: given back before
      new IUnknown(ppv[0]).Release();
    }
  }

  /** SWT: the next turn of a loop. */
  static void automations(String[] names) {
    OleAutomation current = null;
    for (String name : names) {
      current = new OleAutomation(name); // BUG: OLE1-OVERWRITE "'current'"
    }
    if (current != null) {
      current.dispose();
    }
  }

  static void automationsRight(String[] names) {
    for (String name : names) {
      OleAutomation current = new OleAutomation(name); // OK: each turn gives it back
      current.dispose();
    }
  }

  /** JACOB. */
  static void jacob(boolean again) {
    ActiveXComponent word = new ActiveXComponent("Word.Application");
    if (again) {
      word = new ActiveXComponent("Word.Application"); // BUG: OLE1-OVERWRITE "'word'"
    }
    word.safeRelease();
  }

  static void jacobRight(boolean again) {
    ActiveXComponent word = new ActiveXComponent("Word.Application");
    if (again) {
      word.safeRelease();
      word = new ActiveXComponent("Word.Application"); // OK: given back before
    }
    word.safeRelease();
  }

  /** com4j. */
  static void com4j(String[] names) {
    Com4jObject last = null;
    for (String name : names) {
      last = COM4J.createInstance(Com4jObject.class, name); // BUG: OLE1-OVERWRITE "'last'"
    }
    if (last != null) {
      last.dispose();
    }
  }

  static void com4jRight(String[] names) {
    for (String name : names) {
      Com4jObject each = COM4J.createInstance(Com4jObject.class, name); // OK: each turn gives it back
      each.dispose();
    }
  }
}
