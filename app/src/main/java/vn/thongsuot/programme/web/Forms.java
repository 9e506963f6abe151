package vn.thongsuot.programme.web;

import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Fields of a posted form (Vietnamese: ô nhập của biểu mẫu). */
final class Forms {

    private Forms() {}

    static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    static Map<String, String> all(MultiValueMap<String, String> typed) {
        return typed.toSingleValueMap();
    }
}
