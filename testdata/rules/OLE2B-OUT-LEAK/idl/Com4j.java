package oleoutleak;

import com4j.Com4jObject;
import com4j.Holder;
import com4j.IID;
import com4j.VTID;

final class Com4j {
  @IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4B01}")
  interface IForest extends Com4jObject {
    @VTID(3)
    void plant(int row, Holder<Com4jObject> tree);

    @VTID(4)
    void fell(Com4jObject tree);

    @VTID(6)
    IForest oldest();
  }

  void kept(IForest forest) {
    IForest oldest = forest.oldest(); // BUG: OLE1-LEAK "IDL forest.idl"
    oldest.fell(null);
  }

  void keptInAHolder(IForest forest) {
    Holder<Com4jObject> cell = new Holder<>();
    forest.plant(1, cell); // BUG: OLE2B-OUT-LEAK "IDL forest.idl"
    Com4jObject tree = cell.value;
    forest.fell(tree);
  }

  void disposed(IForest forest) {
    IForest oldest = forest.oldest(); // OK: disposed of
    try {
      oldest.fell(null);
    } finally {
      oldest.dispose();
    }
  }

  void disposedFromAHolder(IForest forest) {
    Holder<Com4jObject> cell = new Holder<>();
    forest.plant(1, cell); // OK: disposed of
    Com4jObject tree = cell.value;
    try {
      forest.fell(tree);
    } finally {
      tree.dispose();
    }
  }
}
