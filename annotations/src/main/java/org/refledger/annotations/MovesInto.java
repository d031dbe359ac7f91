package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Becomes an element of a container, which owns it when the container owns its elements. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface MovesInto {
  /** {@code this} or the name of a parameter. */
  String value() default "this";

  /** In which outcome it does; in the opposite one it is the caller's again. */
  When when() default When.ALWAYS;
}
