package vn.thongsuot.platform.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Constants as the interface writes them: lower case, hyphens (Vietnamese: từ khóa của giao diện). */
public final class ApiWords {

    private ApiWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws ApiRefusal API-006 naming the field for a word that is none of the type's */
    public static <E extends Enum<E>> E field(Class<E> type, String field, String word) {
        return find(type, word).orElseThrow(() -> ApiRefusal.field(field));
    }

    /**
     * @return null where nothing is asked for
     * @throws ApiRefusal API-007 naming the parameter for a word that is none of the type's
     */
    public static <E extends Enum<E>> @Nullable E parameter(Class<E> type, String name, @Nullable String word) {
        return word == null || word.isEmpty() ? null : find(type, word).orElseThrow(() -> ApiRefusal.parameter(name));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
