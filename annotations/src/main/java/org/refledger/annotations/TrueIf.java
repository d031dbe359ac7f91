package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The boolean result is true exactly if the argument is so, and false otherwise: {@code
 * COMUtils.SUCCEEDED(hr)} with {@link When#SUCCESS}, {@code COMUtils.FAILED(hr)} with {@link
 * When#FAILURE}, {@code Objects.nonNull(x)} with {@link When#NON_NULL}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface TrueIf {
  /**
   * What the result tells about the argument. A fact about a value: neither {@link When#ALWAYS} nor
   * {@link When#RETURNS}.
   */
  When value();
}
