package org.refledger.ir.idl;

/**
 * A new name for a type.
 *
 * @param slot its name, attributes and type
 * @param acf attributes its ACF adds
 */
public record IdlTypedef(IdlSlot slot, IdlAttributes acf) {
  public String name() {
    return slot.name();
  }
}
