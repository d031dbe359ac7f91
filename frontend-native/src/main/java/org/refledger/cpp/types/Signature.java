package org.refledger.cpp.types;

import java.util.List;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;

/**
 * How the model names a function.
 *
 * @param owner the class that resolves names in its body; empty outside of classes
 * @param isMember whether it belongs to a class
 */
public record Signature(
    MethodRef ref, String owner, boolean isMember, TypeRef result, List<TypeRef> parameters) {
  public Signature {
    parameters = List.copyOf(parameters);
  }

  /** The signature of a declaration. */
  public static Signature of(RawFunction raw, TypeNames types) {
    String scope = raw.scope();
    String type = scope.isEmpty() ? "" : types.className(scope, "");
    boolean isMember = raw.inClass() || types.isClass(type) || isQualified(raw);
    String owner =
        isMember
            ? type
            : raw.isInternal()
                ? Symbols.owner(raw.file())
                : scope.isEmpty() ? Symbols.FREE : Symbols.FREE + "." + scope;
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    String name = isMember && raw.name().equals(simple) ? MethodRef.CONSTRUCTOR : raw.name();
    List<TypeRef> parameters =
        raw.parameters().stream().map(p -> types.ref(p.type(), scope)).toList();
    MethodRef ref =
        new MethodRef(owner, name, parameters.stream().map(TypeRef::erasedName).toList());
    TypeRef result =
        name.equals(MethodRef.CONSTRUCTOR) || name.startsWith("~")
            ? TypeRef.VOID
            : types.ref(raw.result(), scope);
    return new Signature(ref, isMember ? type : "", isMember, result, parameters);
  }

  /** A constructor or destructor belongs to a class, whether or not the class is known. */
  private static boolean isQualified(RawFunction raw) {
    String scope = raw.scope();
    String last = scope.substring(scope.lastIndexOf('.') + 1);
    return !scope.isEmpty()
        && (raw.name().equals(last) || raw.name().equals("~" + last) || raw.isQualified());
  }
}
