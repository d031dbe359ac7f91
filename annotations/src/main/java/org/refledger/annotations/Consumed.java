package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes over the caller's reference to the argument (on a method: to the receiver). A body that
 * implements such a method owns the parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Consumed {
  /** In which outcome the effect happens. */
  When when() default When.ALWAYS;
}
