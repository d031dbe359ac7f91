package org.refledger.idl.contract;

import java.util.List;
import org.refledger.idl.contract.InterfaceOwnership.OperationOwnership;

/** Ownership contracts for people: a tree of blocks for each operation, as text or Markdown. */
public final class OwnershipText {
  private static final String BRANCH = "|- ";
  private static final String LAST = "`- ";
  private static final String STEM = "|  ";
  private static final String GAP = "   ";

  private OwnershipText() {}

  /** Plain text: below each operation its blocks, below each block both sides. */
  public static String plain(List<InterfaceOwnership> interfaces) {
    StringBuilder out = new StringBuilder();
    for (InterfaceOwnership face : interfaces) {
      out.append(face.name()).append(" (").append(face.protocol()).append("), ");
      out.append(face.file()).append('\n');
      for (OperationOwnership operation : face.operations()) {
        out.append("\n  ").append(operation.signature()).append('\n');
        if (!operation.remark().isEmpty()) {
          out.append("  ").append(operation.remark()).append('\n');
        }
        if (operation.blocks().isEmpty()) {
          out.append("    values only: nobody owns anything\n");
        }
        for (OwnedBlock block : operation.blocks()) {
          write(block, "    ", "", "", out);
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void write(
      OwnedBlock block, String indent, String branch, String stem, StringBuilder out) {
    out.append(indent).append(branch).append(head(block)).append('\n');
    String below = indent + stem + (block.inner().isEmpty() ? GAP : STEM);
    if (!block.client().isNothing()) {
      out.append(below).append("client: ").append(side(block.client())).append('\n');
    }
    if (!block.server().isNothing()) {
      out.append(below).append("server: ").append(side(block.server())).append('\n');
    }
    if (!block.remark().isEmpty()) {
      out.append(below).append(block.remark()).append('\n');
    }
    for (int i = 0; i < block.inner().size(); i++) {
      boolean last = i == block.inner().size() - 1;
      String inner = indent + stem;
      write(block.inner().get(i), inner, last ? LAST : BRANCH, last ? GAP : STEM, out);
    }
  }

  private static String head(OwnedBlock block) {
    String pointer = block.pointer().isEmpty() ? "" : " [" + block.pointer() + "]";
    String nullable = block.nullable() ? ", may be null" : "";
    return block.path()
        + ": "
        + block.type()
        + pointer
        + "  "
        + block.ownership().word()
        + nullable;
  }

  private static String side(OwnedBlock.Side side) {
    return side.allocates().text("allocates") + "; " + side.frees().text("frees");
  }

  /** One table for each operation. */
  public static String markdown(List<InterfaceOwnership> interfaces) {
    StringBuilder out = new StringBuilder();
    for (InterfaceOwnership face : interfaces) {
      out.append("## ").append(face.name()).append(" (").append(face.protocol()).append(")\n\n");
      for (OperationOwnership operation : face.operations()) {
        out.append("### `").append(operation.signature()).append("`\n\n");
        if (!operation.remark().isEmpty()) {
          out.append(operation.remark()).append(".\n\n");
        }
        if (operation.blocks().isEmpty()) {
          out.append("Values only: nobody owns anything.\n\n");
          continue;
        }
        out.append("| block | pointer | contract | null | client | server | remark |\n");
        out.append("|---|---|---|---|---|---|---|\n");
        operation.blocks().forEach(block -> row(block, out));
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static void row(OwnedBlock block, StringBuilder out) {
    out.append("| `").append(block.path()).append("` | ").append(block.pointer());
    out.append(" | ").append(block.ownership().word());
    out.append(" | ").append(block.nullable() ? "yes" : "no");
    out.append(" | ").append(cell(block.client()));
    out.append(" | ").append(cell(block.server()));
    out.append(" | ").append(block.remark().replace("|", "\\|")).append(" |\n");
    block.inner().forEach(inner -> row(inner, out));
  }

  private static String cell(OwnedBlock.Side side) {
    return side.isNothing() ? "-" : side(side);
  }
}
