package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is either the argument itself or a new owned reference (compressors, no-op codecs);
 * callers tell by comparing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface MaybeSame {
  /** {@code this} or the name of a parameter. */
  String value() default "this";
}
