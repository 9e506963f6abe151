package vn.thongsuot.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.shared.DomainException;

@DisplayName("Quy ước của giao diện máy: phân trang, ngôn ngữ, phiên bản")
class ConventionTests {

    @Test
    @DisplayName("Đi hết danh sách gặp mỗi mục cũ đúng một lần, dù mục khác được thêm và bớt giữa chừng")
    void visitsEachItemOnce() {
        TreeSet<String> keys = new TreeSet<>();
        IntStream.range(0, 50).forEach(i -> keys.add("m%03d".formatted(i)));
        List<String> before = List.copyOf(keys);
        List<String> visited = new ArrayList<>();
        @Nullable String cursor = null;
        int part = 0;
        do {
            ApiPage<String> page = paging(cursor, "7").cut(List.copyOf(keys), Function.identity());
            visited.addAll(page.items());
            keys.add("a%03d".formatted(part));
            keys.add("m%03da".formatted(part * 3));
            keys.remove("a%03d".formatted(part - 1));
            cursor = page.next();
            part++;
        } while (cursor != null);

        assertThat(visited).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void endsExactlyAtTheEnd() {
        List<String> two = List.of("a", "b");

        assertThat(paging(null, "2").cut(two, Function.identity()).next()).isNull();
        assertThat(paging(null, "1").cut(two, Function.identity()).next()).isNotNull();
        assertThat(paging(null, null).cut(List.<String>of(), Function.identity()))
                .isEqualTo(new ApiPage<>(List.of(), null));
    }

    @Test
    void refusesForeignCursorsAndLimits() {
        refuses("API-005", () -> paging("***", null));
        for (String limit : List.of("0", "-1", "501", "x", "", "99999999999")) {
            refuses("API-007", () -> paging(null, limit));
        }
        assertThat(paging(null, "500").limit()).isEqualTo(500);
    }

    @Test
    void speaksVietnameseUnlessEnglishIsPreferred() {
        for (@Nullable
        String header :
                new @Nullable String[] {null, "", "fr", "vi, en;q=0.9", "*", "not a language;;", "fr, vi;q=0.5"}) {
            assertThat(AcceptedLanguage.of(header).getLanguage()).as(header).isEqualTo("vi");
        }
        for (String header : List.of("en", "en-GB, vi;q=0.5", "fr, en;q=0.5", "vi;q=0.1, en")) {
            assertThat(AcceptedLanguage.of(header).getLanguage()).as(header).isEqualTo("en");
        }
    }

    @Test
    @DisplayName("If-Match: thiếu thì 428, phiên bản khác thì 412")
    void comparesVersions() {
        assertThat(Versions.seen("\"3\"")).isEqualTo(3);
        refuses("API-003", () -> Versions.seen(null));
        for (String other : List.of("3", "*", "W/\"3\"", "", "\"99999999999\"", "\"-1\"")) {
            refuses("API-004", () -> Versions.seen(other));
        }
        refuses("API-004", () -> Versions.fresh("XYZ-1", () -> refuse("XYZ-1")));
        assertThatThrownBy(() -> Versions.fresh("XYZ-1", () -> refuse("XYZ-2"))).isInstanceOf(DomainException.class);
    }

    @Test
    @DisplayName("Trường bắt buộc: thiếu ở đâu thì nói ở đó")
    void namesTheFieldThatIsMissing() {
        assertThat(ApiForms.complete(new Outer("a", List.of(new Inner("b")), null)))
                .isNotNull();
        assertThatThrownBy(() -> ApiForms.complete(new Outer("a", List.of(new Inner("b"), new Inner(null)), null)))
                .isInstanceOfSatisfying(ApiRefusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("API-006");
                    assertThat(refused.parameters()).containsExactly("inner[1].name");
                });
    }

    private record Outer(
            String name, List<Inner> inner, @Nullable String more) {}

    @SuppressWarnings("NullAway")
    private record Inner(String name) {}

    private static String refuse(String code) {
        throw new DomainException(code, DomainException.Kind.CONFLICT, "thử");
    }

    private static Paging paging(@Nullable String cursor, @Nullable String limit) {
        return Paging.of(cursor, limit, next -> next);
    }

    private static void refuses(String code, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        ApiRefusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
