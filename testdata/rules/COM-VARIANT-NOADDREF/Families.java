package comvariantnoaddref;

import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant;
import com.sun.jna.platform.win32.Variant.VARIANT;
import org.eclipse.swt.internal.C;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.win32.OS;
import org.refledger.annotations.Owned;

/** RULES.md F58 in Java: pointers of others in a VARIANT that is cleared. */
final class Families {

  abstract static class Jna {
    private Dispatch held;

    @Owned
    abstract Dispatch make();

    abstract void use(VARIANT value);

    void parameter(Dispatch lent) {
      VARIANT value = new VARIANT(lent); // BUG: COM-VARIANT-NOADDREF "'lent'"
      use(value);
      OleAuto.INSTANCE.VariantClear(value);
    }

    void parameterCounted(Dispatch lent) {
      lent.AddRef();
      VARIANT value = new VARIANT(lent); // OK: counted for the VARIANT
      use(value);
      OleAuto.INSTANCE.VariantClear(value);
    }

    void field() {
      VARIANT value = new VARIANT();
      value.setValue(Variant.VT_DISPATCH, held); // BUG: COM-VARIANT-NOADDREF "'held'"
      try {
        use(value);
      } finally {
        OleAuto.INSTANCE.VariantClear(value);
      }
    }

    void fieldCounted() {
      VARIANT value = new VARIANT();
      held.AddRef();
      value.setValue(Variant.VT_DISPATCH, held); // OK: counted for the VARIANT
      OleAuto.INSTANCE.VariantClear(value);
    }

    void inVariable() {
      Dispatch dispatch = held;
      VARIANT value = new VARIANT(dispatch); // BUG: COM-VARIANT-NOADDREF
      OleAuto.INSTANCE.VariantClear(value);
    }

    void inVariableCounted() {
      Dispatch dispatch = held;
      dispatch.AddRef();
      VARIANT value = new VARIANT(dispatch); // OK: counted through the variable
      OleAuto.INSTANCE.VariantClear(value);
    }

    void notCleared(Dispatch lent) {
      use(new VARIANT(lent)); // OK: the call only looks at it
    }

    void notClearedVariable(Dispatch lent) {
      VARIANT value = new VARIANT(lent); // OK: nobody clears it
      use(value);
    }

    void moved() {
      Dispatch own = make();
      VARIANT value = new VARIANT(own); // OK: the VARIANT becomes the owner
      use(value);
      OleAuto.INSTANCE.VariantClear(value);
    }

    void otherCleared(Dispatch lent, String text) {
      VARIANT value = new VARIANT(lent); // OK: another VARIANT is cleared
      VARIANT name = new VARIANT(text);
      use(value);
      use(name);
      OleAuto.INSTANCE.VariantClear(name);
    }

    void number(int number) {
      VARIANT value = new VARIANT(number); // OK: a number
      use(value);
      OleAuto.INSTANCE.VariantClear(value);
    }

    void close() {
      held.Release(); // OK: the object's own reference
    }
  }

  abstract static class Swt {
    private IDispatch dispatch;

    void raw(long pVariant) {
      long copy = OS.GlobalAlloc(C.GMEM_FIXED, 24);
      OS.MoveMemory(copy, new short[] {9}, 2);
      OS.MoveMemory(copy + 8, new long[] {dispatch.getAddress()}, C.PTR_SIZEOF); // BUG: COM-VARIANT-NOADDREF
      COM.VariantChangeType(pVariant, copy, (short) 0, (short) 8);
      COM.VariantClear(copy);
      OS.GlobalFree(copy);
    }

    void rawCounted(long pVariant) {
      long copy = OS.GlobalAlloc(C.GMEM_FIXED, 24);
      OS.MoveMemory(copy, new short[] {9}, 2);
      dispatch.AddRef();
      OS.MoveMemory(copy + 8, new long[] {dispatch.getAddress()}, C.PTR_SIZEOF); // OK: counted
      COM.VariantChangeType(pVariant, copy, (short) 0, (short) 8);
      COM.VariantClear(copy);
      OS.GlobalFree(copy);
    }

    void rawNotCleared(long pVariant) {
      long copy = OS.GlobalAlloc(C.GMEM_FIXED, 24);
      OS.MoveMemory(copy + 8, new long[] {dispatch.getAddress()}, C.PTR_SIZEOF); // OK: only lent
      COM.VariantChangeType(pVariant, copy, (short) 0, (short) 8);
      OS.GlobalFree(copy);
    }
  }
}
