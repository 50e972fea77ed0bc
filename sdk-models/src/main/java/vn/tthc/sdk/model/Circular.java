package vn.tthc.sdk.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The place in the circular that a component or a code stands for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Circular {

  /**
   * Article, clause and point, such as {@code 10.1.a}, more than one where the circular lists a
   * thing twice; {@code 10.1.p2} is the second of two points that the text letters p.
   */
  String[] value();

  /** Edition of the circular that the place is counted in. */
  String edition() default "draft-2025";
}
