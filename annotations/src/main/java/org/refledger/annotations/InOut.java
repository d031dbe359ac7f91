package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cell whose old content the callee releases and replaces by a new value, which the caller owns
 * afterwards.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface InOut {
  /** In which outcome the effect happens; otherwise the cell is left alone. */
  When when() default When.SUCCESS;
}
