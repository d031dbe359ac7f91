package idlbridgemismatch;

import com4j.Com4jObject;
import com4j.IID;
import com4j.VTID;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;

final class Annotated {
  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}")
  interface Trusting extends Com4jObject {
    @VTID(5)
    @Borrowed
    Trusting graft(Com4jObject scion); // BUG: IDL-BRIDGE-MISMATCH "declared to return a borrowed reference"
  }

  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}")
  interface Knowing extends Com4jObject {
    @VTID(5)
    @Owned
    Knowing graft(Com4jObject scion); // OK: the caller's, as defined
  }
}
