package idlbridgemismatch;

import com4j.Com4jObject;
import com4j.DISPID;
import com4j.Holder;
import com4j.IID;
import com4j.LCID;
import com4j.ReturnValue;
import com4j.UseDefaultValues;
import com4j.VTID;

final class Com4j {
  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}")
  interface Right extends Com4jObject {
    @VTID(3)
    void grow(int years); // OK: its number and its argument

    @VTID(4)
    void owner(Holder<Com4jObject> owner); // OK: the holder receives it

    @VTID(5)
    Right graft(Com4jObject scion); // OK: the last parameter comes back

    @VTID(6)
    String getName(); // OK: the accessor that reads

    @VTID(7)
    void setName(String name); // OK: the accessor that writes

    @VTID(8)
    void swap(Holder<Right> other); // OK: replaced in its holder

    @VTID(10)
    Com4jObject find(String iid); // OK: RemoteNext has no number
  }

  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}")
  interface Wrong extends Com4jObject {
    @VTID(4)
    void grow(int years); // BUG: IDL-BRIDGE-MISMATCH "'grow' calls function 4, which is ITree.Owner, but ITree.Grow is function 3"

    @VTID(4)
    void owner(Com4jObject owner); // BUG: IDL-BRIDGE-MISMATCH "'owner' is a plain Com4jObject, but ITree.Owner stores an interface pointer"

    @VTID(5)
    Wrong graft(Com4jObject scion, int extra); // BUG: IDL-BRIDGE-MISMATCH "'graft' passes 3 arguments to ITree.Graft, which has 2"

    @VTID(7)
    String getName(); // BUG: IDL-BRIDGE-MISMATCH "ITree.get_Name is function 6"

    @VTID(7)
    void setName(Holder<String> name); // BUG: IDL-BRIDGE-MISMATCH "takes the BSTR itself"

    @VTID(8)
    Wrong swap(); // OK: what goes in is null

    @VTID(11)
    void remoteNext(int count); // BUG: IDL-BRIDGE-MISMATCH "ITree ends before 11"
  }

  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}")
  interface Returns extends Com4jObject {
    @VTID(5)
    @ReturnValue(index = 0)
    Com4jObject graft(Holder<Returns> result); // BUG: IDL-BRIDGE-MISMATCH "returns what is no result"

    @VTID(5)
    void graftAndForget(Com4jObject scion, Holder<Returns> result); // OK: nothing comes back, all is passed

    @VTID(3)
    @UseDefaultValues(paramIndexMapping = {0})
    void grow(); // OK: leaves an argument out on purpose
  }

  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A02}")
  interface Orchard extends Com4jObject {
    @DISPID(1)
    @VTID(7)
    int getCount(); // OK: the first after those of IDispatch

    @DISPID(2)
    @VTID(8)
    Right item(int index); // OK: as defined

    @DISPID(3)
    @VTID(9)
    Right plant(String kind, Object where); // OK: the library passes the locale

    @DISPID(3)
    @VTID(9)
    Right plant(String kind, Object where, @LCID int locale); // OK: the caller passes it
  }

  @IID("{00000000-3B7E-4D2A-9C11-0E5D7B8F4A01}")
  interface ITree extends Com4jObject { // BUG: IDL-BRIDGE-MISMATCH "gives ITree the id 00000000-3b7e-4d2a-9c11-0e5d7b8f4a01"
    @VTID(3)
    void grow(int years);

    @VTID(5)
    ITree graft(Com4jObject scion);
  }

  /** Another library's interface of that name. */
  static final class Elsewhere {
    @IID("{11111111-3B7E-4D2A-9C11-0E5D7B8F4A01}")
    interface IOrchard extends Com4jObject { // OK: none of its methods is the other's
      @VTID(7)
      void open(String path);

      @VTID(8)
      void close();
    }
  }

  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A03}")
  interface Oddity extends Com4jObject {
    @VTID(3)
    void first(); // OK: what it inherits from is not defined, so its numbers are unknown
  }
}
