package org.refledger.idl.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One IDL file and what it includes, parsed.
 *
 * @param included files whose text is part of it, sorted
 * @param items in the order of the source
 * @param read declarations that could be read
 * @param failed declarations that could not
 * @param lines lines of the file itself
 */
public record ParsedFile(
    Path path,
    String shown,
    Set<Path> included,
    List<Item> items,
    int read,
    int failed,
    int lines) {
  public ParsedFile {
    items = List.copyOf(items);
  }

  /** Its imports, in the order of the source. */
  public List<Item.Import> imports() {
    List<Item.Import> found = new ArrayList<>();
    imports(items, found);
    return found;
  }

  private static void imports(List<Item> items, List<Item.Import> found) {
    for (Item item : items) {
      if (item instanceof Item.Import one) {
        found.add(one);
      } else if (item instanceof Item.Block block) {
        imports(block.items(), found);
      }
    }
  }
}
