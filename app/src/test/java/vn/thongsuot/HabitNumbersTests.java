package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.notifications.NotificationBrowserTests;

@DisplayName("Mỗi thói quen của cán bộ (D2) và của người quản lý (D3) có phép thử trên trình duyệt mang số của nó")
class HabitNumbersTests {

    private static final Pattern NUMBER = Pattern.compile("(d[23]_\\d\\d)_\\w+");
    private static final List<Class<?>> TESTS = List.of(
            ClerkHabitsBrowserTests.class,
            DeskHabitsBrowserTests.class,
            ManagerHabitsBrowserTests.class,
            NotificationBrowserTests.class);

    @Test
    @DisplayName("D2.1 đến D2.20 và D3.1 đến D3.18, không thiếu số nào, không có số lạ")
    void namesEveryNumber() {
        Set<String> wanted = new TreeSet<>();
        IntStream.rangeClosed(1, 20).mapToObj("d2_%02d"::formatted).forEach(wanted::add);
        IntStream.rangeClosed(1, 18).mapToObj("d3_%02d"::formatted).forEach(wanted::add);

        Set<String> found = new TreeSet<>();
        TESTS.stream()
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .forEach(name -> found.add(name.group(1)));

        assertThat(found).isEqualTo(wanted);
    }
}
