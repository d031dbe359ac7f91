package org.refledger.ir;

import java.util.List;

/** A control-flow graph; block 0 is the entry, every block is reachable from it. */
public record Cfg(List<Block> blocks) {
  public Cfg {
    blocks = List.copyOf(blocks);
  }

  public Block block(int id) {
    return blocks.get(id);
  }

  public int size() {
    return blocks.size();
  }
}
