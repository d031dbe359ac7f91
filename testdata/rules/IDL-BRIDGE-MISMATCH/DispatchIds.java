package idlbridgemismatch;

import com.sun.jna.platform.win32.COM.util.annotation.ComInterface;
import com.sun.jna.platform.win32.COM.util.annotation.ComMethod;
import com.sun.jna.platform.win32.COM.util.annotation.ComProperty;

final class DispatchIds {
  @ComInterface(iid = "{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A02}")
  interface Right {
    @ComProperty(dispId = 1)
    int getCount(); // OK: the property with that id

    @ComMethod(dispId = 2)
    Right Item(int index); // OK: name and id agree

    @ComMethod(dispId = 0x2)
    Right pick(int index); // OK: the id decides, whatever the name

    @ComMethod(dispId = 99)
    void later(); // OK: nothing is known of that id
  }

  @ComInterface(iid = "{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A02}")
  interface Wrong {
    @ComMethod(dispId = 3)
    Right Item(int index); // BUG: IDL-BRIDGE-MISMATCH "calls dispatch id 3, which is IOrchard.Plant, but IOrchard.Item has the dispatch id 2"

    @ComMethod(dispId = 2)
    Right pick(int row, int column); // BUG: IDL-BRIDGE-MISMATCH "passes 3 arguments"

    @ComMethod(dispId = 1)
    Right Plant(String kind); // BUG: IDL-BRIDGE-MISMATCH "IOrchard.Plant has the dispatch id 3"
  }
}
