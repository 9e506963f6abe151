package vn.thongsuot.platform.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Marks the handlers of one kind of resource below {@code /api/v1} (Vietnamese: tài nguyên của giao diện máy). Their texts
 * stand under {@code api.op.<tag>.<method>}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@RestController
@RequestMapping(path = ApiPaths.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
public @interface ApiResource {

    /** Name of the resource, in the plural, such as {@code units}; {@code value} would name the bean. */
    String tag();
}
