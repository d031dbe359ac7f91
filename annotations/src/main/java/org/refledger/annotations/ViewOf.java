package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is another handle on the count of a receiver or argument and owns nothing of its own:
 * a slice, a wrapper, a holder that takes over its content. Giving back either gives back the same
 * reference.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface ViewOf {
  /** {@code this} or the name of a parameter. */
  String value() default "this";
}
