package ole1anorelease;

import com4j.COM4J;
import com4j.Com4jObject;
import com4j.Holder;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IMoniker;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.elasticsearch.transport.TransportResponse;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;

/** Cells of more libraries whose content is replaced. */
final class Families {
  interface Source {
    @Owned
    IUnknown unknown();

    @Owned
    TransportResponse response();
  }

  /** com4j. */
  static void reduce(@InOut Holder<Com4jObject> cell, String name) {
    cell.value = COM4J.createInstance(Com4jObject.class, name); // BUG: OLE1A-NO-RELEASE "'cell'"
  }

  static void reduceRight(@InOut Holder<Com4jObject> cell, String name) {
    Com4jObject next = COM4J.createInstance(Com4jObject.class, name);
    if (cell.value != null) {
      cell.value.dispose();
    }
    cell.value = next; // OK: the old content is released
  }

  static void fill(@Out Holder<Com4jObject> cell, String name) {
    cell.value = COM4J.createInstance(Com4jObject.class, name); // OK: nothing comes in
  }

  /** SWT. */
  static void next(Source source, @InOut IUnknown[] cell) {
    cell[0] = source.unknown(); // BUG: OLE1A-NO-RELEASE "'cell'"
  }

  static void nextRight(Source source, @InOut IUnknown[] cell) {
    IUnknown next = source.unknown();
    if (cell[0] != null) {
      cell[0].Release();
    }
    cell[0] = next; // OK: the old content is released
  }

  static void nextMoved(Source source, @InOut IUnknown[] cell, @Out IUnknown[] old) {
    old[0] = cell[0];
    cell[0] = source.unknown(); // OK: the old content moved on
  }

  /** Elasticsearch. */
  static void answer(Source source, @InOut TransportResponse[] cell) {
    cell[0] = source.response(); // BUG: OLE1A-NO-RELEASE "'cell'"
  }

  static void answerRight(Source source, @InOut TransportResponse[] cell) {
    TransportResponse next = source.response();
    if (cell[0] != null) {
      cell[0].decRef();
    }
    cell[0] = next; // OK: the old content is released
  }

  static void answerOnlyEmpty(Source source, @InOut TransportResponse[] cell) {
    if (cell[0] == null) {
      cell[0] = source.response(); // OK: nothing was there
    }
  }
}
