package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** May be kept or released in a way nobody can say: tracked no further, never reported. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Escapes {
  /** In which outcome the effect happens. */
  When when() default When.ALWAYS;
}
