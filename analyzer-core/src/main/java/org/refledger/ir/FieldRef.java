package org.refledger.ir;

/**
 * A field.
 *
 * @param owner canonical name of the declaring type, or {@code ?}
 * @param type declared type
 * @param isFinal whether it is declared final (a final field is never overwritten once the object
 *     exists)
 */
public record FieldRef(String owner, String name, TypeRef type, boolean isFinal) {

  /** The identity of the field, whatever is known of its type. */
  public String key() {
    return owner + "#" + name;
  }

  /** The same field, better known. */
  public FieldRef withType(TypeRef newType) {
    return new FieldRef(owner, name, newType, isFinal);
  }

  @Override
  public String toString() {
    return key();
  }
}
