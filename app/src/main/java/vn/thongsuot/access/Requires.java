package vn.thongsuot.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Permission without which an endpoint answers "not found" (Vietnamese: quyền cần có). Every handler under {@code /desk}
 * and {@code /api/v1} carries it; relation to the case is checked by {@link AccessPolicy} where the case is loaded.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
    Permission value();
}
