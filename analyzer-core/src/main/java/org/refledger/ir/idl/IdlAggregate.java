package org.refledger.ir.idl;

import java.util.List;
import org.refledger.source.SourceRange;

/**
 * A struct or union.
 *
 * @param key what {@link IdlType.Base#name()} calls it: {@code struct TREE}
 * @param name its tag, or its typedef when it has no tag
 * @param pointerDefault whether the interface it is defined in has {@code pointer_default}
 * @param fields fields, or the arms of a union, in the order of the source
 * @param where its name or keyword
 */
public record IdlAggregate(
    String key,
    String name,
    boolean isUnion,
    IdlAttributes attributes,
    boolean pointerDefault,
    List<IdlSlot> fields,
    SourceRange where) {
  public IdlAggregate {
    fields = List.copyOf(fields);
  }
}
