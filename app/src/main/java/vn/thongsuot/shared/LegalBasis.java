package vn.thongsuot.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Act and article from which a rule comes (Vietnamese: căn cứ pháp lý). Only references that the project's law notes
 * confirm may stand here; {@code docs/legal-basis.md} is rendered from them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Repeatable(LegalBases.class)
public @interface LegalBasis {

    /** Number, year and type, such as {@code 118/2025/NĐ-CP}. */
    String act();

    /** Article, clause and point in Vietnamese, such as {@code Điều 17 khoản 2}. */
    String provision();

    /** First day in force, ISO date. */
    String from();

    /** Last day in force, ISO date; empty while in force. */
    String to() default "";
}
