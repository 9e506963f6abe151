package vn.thongsuot.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.shared.DomainException;

@DisplayName("Bộ lọc của tệp kết xuất: giữ đủ mọi điều kiện, hoặc từ chối và nói mức; không bỏ bớt âm thầm")
class ExportFilterTests {

    @Test
    void keepsEveryFilter() {
        ExportFilter filter = ExportFilter.of(address(50));

        assertThat(filter.values()).hasSize(50).containsEntry("name49", "49").doesNotContainKey("format");
        assertThat(filter.href("work", "csv")).contains("f.name20=20", "f.name49=49");
    }

    @Test
    void refusesMoreThanItKeeps() {
        assertThatThrownBy(() -> ExportFilter.of(address(51)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("EXP-003");
                    assertThat(refused.parameters()).containsExactly(51, 50);
                });
    }

    @Test
    void refusesLongValues() {
        assertThatThrownBy(() -> ExportFilter.of(Map.of("f.unit", "x".repeat(401))))
                .hasMessageContaining("EXP-002");
    }

    private static Map<String, String> address(int filters) {
        Map<String, String> address = new LinkedHashMap<>(Map.of("format", "csv"));
        address.putAll(
                IntStream.range(0, filters).boxed().collect(Collectors.toMap(i -> "f.name" + i, String::valueOf)));
        return address;
    }
}
