package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call returns normally only if the argument is so, and throws otherwise: {@code
 * COMUtils.checkRC(hr)} with {@link When#SUCCESS}, {@code Objects.requireNonNull(x)} with {@link
 * When#NON_NULL}, {@code Preconditions.checkState(b)} with {@link When#TRUE}. The argument itself
 * is borrowed unless another annotation says more.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface ReturnsOnlyIf {
  /**
   * What holds of the argument after a normal return; its opposite holds when the call throws. A
   * fact about a value: neither {@link When#ALWAYS} nor {@link When#RETURNS}.
   */
  When when();
}
