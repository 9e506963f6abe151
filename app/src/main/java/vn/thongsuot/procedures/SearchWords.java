package vn.thongsuot.procedures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.shared.PlainText;

/** Words as people type them: with or without accents, a code, or the initials of a name (dkkh = đăng ký kết hôn). */
final class SearchWords {

    private final String plain;
    private final List<String> words;

    private SearchWords(String plain) {
        this.plain = plain;
        this.words = Arrays.stream(plain.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static SearchWords of(String typed) {
        return new SearchWords(plain(typed));
    }

    boolean matches(ProcedureView procedure) {
        return plain.isEmpty()
                || procedure.code().startsWith(plain)
                || containsAll(plain(procedure.name().vi()))
                || containsAll(plain(
                        procedure.name().en() == null ? "" : procedure.name().en()))
                || initials(procedure).contains(plain.replace(" ", ""));
    }

    /** Lower is better: code, beginning of the name, the words together, the rest. */
    int rank(ProcedureView procedure) {
        String name = plain(procedure.name().vi());
        if (procedure.code().startsWith(plain)) {
            return 0;
        }
        if (name.startsWith(plain) || name.startsWith("thu tuc " + plain)) {
            return 1;
        }
        return name.contains(plain) ? 2 : 3;
    }

    static String plain(String text) {
        return PlainText.of(text).strip();
    }

    private boolean containsAll(String name) {
        return !words.isEmpty() && words.stream().allMatch(name::contains);
    }

    private static String initials(ProcedureView procedure) {
        return Arrays.stream(plain(procedure.name().vi()).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
