package vn.thongsuot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words and {@code --name value} pairs of a command line (Vietnamese: tham số dòng lệnh). */
final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final String usage;

    /** @throws WrongUseException for an option that is not among the known ones, or stands without its value */
    Arguments(List<String> args, Set<String> known, String usage) {
        this.usage = usage;
        for (int i = 0; i < args.size(); i++) {
            String word = args.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            if (!known.contains(word.substring(2))) {
                throw wrong("Không có tùy chọn %s.".formatted(word));
            }
            if (i + 1 == args.size()) {
                throw wrong("Thiếu giá trị sau %s.".formatted(word));
            }
            options.put(word.substring(2), args.get(++i));
        }
    }

    List<String> words() {
        return words;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String require(String name) {
        return option(name).orElseThrow(() -> wrong("Thiếu --%s.".formatted(name)));
    }

    long number(String name, long standard) {
        return option(name).map(value -> parse(name, value)).orElse(standard);
    }

    private long parse(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw wrong("--%s phải là số nguyên, không phải \"%s\".".formatted(name, value));
        }
    }

    WrongUseException wrong(String what) {
        return new WrongUseException(what + System.lineSeparator() + usage);
    }
}
