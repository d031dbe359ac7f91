package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Values of this type are counted (or must be freed exactly once). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface RefCounted {
  /** Names of the methods that give a reference back, the usual one first. */
  String[] release() default {"release"};

  /** What a missing release costs. */
  Damage damage() default Damage.LOST;
}
