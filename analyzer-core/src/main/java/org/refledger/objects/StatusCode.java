package org.refledger.objects;

import java.util.regex.Pattern;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;

/** What a status says: success, failure, or nothing that can be told. */
enum StatusCode {
  SUCCESS,
  FAILURE,
  UNKNOWN;

  private static final Pattern SUCCEEDED = Pattern.compile("S_\\w+|(\\w+_)?OK");
  private static final Pattern FAILED = Pattern.compile("(\\w+_)?E_\\w+|NS_ERROR_\\w+");

  static StatusCode of(Constant constant) {
    if (constant.kind() == Constant.Kind.INTEGER && constant.value() instanceof Long number) {
      return number < 0 ? FAILURE : SUCCESS;
    }
    return UNKNOWN;
  }

  /** Codes have fixed names; their values may be in a class nobody can see. */
  static StatusCode of(FieldRef constant) {
    if (SUCCEEDED.matcher(constant.name()).matches()) {
      return SUCCESS;
    }
    return FAILED.matcher(constant.name()).matches() ? FAILURE : UNKNOWN;
  }

  /** Whether values of the type can be status codes. */
  static boolean isStatus(TypeRef type) {
    return type.equals(TypeRef.INT)
        || type.equals(TypeRef.LONG)
        || (type.simpleName().equals("HRESULT") && !type.isArray());
  }
}
