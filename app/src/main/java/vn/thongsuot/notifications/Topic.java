package vn.thongsuot.notifications;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a notice is about, told by the page that it leads to (Vietnamese: chủ đề thông báo). */
public enum Topic {
    DOSSIERS("/desk/dossiers", "/desk/opinions", "/desk/work", "/desk/late"),
    PETITIONS("/desk/petitions"),
    PROGRAMME(
            "/desk/plans",
            "/desk/tasks",
            "/desk/targets",
            "/desk/board",
            "/desk/dialogues",
            "/desk/steering",
            "/desk/inspections",
            "/desk/findings"),
    FIGURES("/desk/reports", "/desk/scoring", "/desk/rounds", "/desk/surveys", "/desk/values", "/desk/indicators"),
    OTHER;

    private final String[] paths;

    Topic(String... paths) {
        this.paths = paths;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Topic of(@Nullable String path) {
        return path == null
                ? OTHER
                : Stream.of(values())
                        .filter(topic -> Stream.of(topic.paths).anyMatch(path::startsWith))
                        .findFirst()
                        .orElse(OTHER);
    }
}
