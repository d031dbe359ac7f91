package org.refledger.objects;

import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.source.SourceRange;

/**
 * Objects of one class hold counted references to objects of another.
 *
 * @param holder the class that holds
 * @param field the field that holds the reference, or the container of references
 * @param held the class that is held
 * @param in the method that stores the reference
 * @param where the store
 */
record Holding(String holder, FieldRef field, String held, MethodRef in, SourceRange where) {
  /** {@code Parent.child}. */
  String display() {
    return simple(holder) + "." + field.name();
  }

  static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
