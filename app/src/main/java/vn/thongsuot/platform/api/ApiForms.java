package vn.thongsuot.platform.api;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that a record does not allow to be null (Vietnamese: trường bắt buộc). */
public final class ApiForms {

    private ApiForms() {}

    /** @throws ApiRefusal API-006 naming the first field that is missing */
    public static <T> T complete(T written) {
        require("", written);
        return written;
    }

    private static void require(String at, @Nullable Object value) {
        if (value == null) {
            throw ApiRefusal.field(at);
        }
        if (value instanceof List<?> many) {
            for (int i = 0; i < many.size(); i++) {
                require(at + "[" + i + "]", many.get(i));
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object field = read(component, value);
                if (field != null || !Schemas.isNullable(component)) {
                    require(at.isEmpty() ? component.getName() : at + "." + component.getName(), field);
                }
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
