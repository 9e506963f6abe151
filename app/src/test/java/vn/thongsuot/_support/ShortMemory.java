package vn.thongsuot._support;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.test.util.AopTestUtils;
import vn.thongsuot.platform.Kept;

/**
 * Forgets what the product keeps for some seconds. What a test read before it took everything back, or on another day, would
 * otherwise still hold when the next one begins.
 */
class ShortMemory {

    private final ConfigurableListableBeanFactory beans;
    private @Nullable List<Kept<?, ?>> kept;

    ShortMemory(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    void forget() {
        if (kept == null) {
            kept = Arrays.stream(beans.getBeanDefinitionNames())
                    .map(beans::getSingleton)
                    .filter(bean -> bean != null && bean.getClass().getName().startsWith("vn.thongsuot."))
                    .map(AopTestUtils::<Object>getUltimateTargetObject)
                    .flatMap(ShortMemory::keptBy)
                    .toList();
        }
        kept.forEach(Kept::forget);
    }

    private static Stream<Kept<?, ?>> keptBy(Object bean) {
        return Arrays.stream(bean.getClass().getDeclaredFields())
                .filter(field -> field.getType() == Kept.class)
                .map(field -> read(field, bean));
    }

    private static Kept<?, ?> read(Field field, Object bean) {
        try {
            field.setAccessible(true);
            return (Kept<?, ?>) field.get(bean);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
