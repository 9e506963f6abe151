package vn.thongsuot.platform.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words that a text of the interface may be (Vietnamese: các giá trị cho phép). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Allowed {

    /** The words themselves. */
    String[] value() default {};

    /** Or the constants of an enum, in lower case and with hyphens. */
    Class<? extends Enum<?>>[] of() default {};
}
