package vn.thongsuot.programme.review;

import static vn.thongsuot.db.programme.Tables.LESSON;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.programme.reader.Lessons;

/** What persons corrected in earlier readings (Vietnamese: sổ ghi điều đã học); each authority learns for itself. */
@Component
class LessonBook {

    private static final String AREA = "heading-area";
    private static final String UNIT = "unit";
    private static final String REJECTED = "rejected";
    private static final String INDICATOR = "indicator";
    private static final int LONGEST = 500;

    private final DSLContext db;
    private final Clock clock;

    LessonBook(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Everything that was learned, for the next reading. */
    Lessons lessons(UUID authorityId) {
        Map<String, Map<String, String>> byKind = new HashMap<>();
        db.selectFrom(LESSON)
                .where(LESSON.AUTHORITY_ID.eq(authorityId))
                .forEach(row -> byKind.computeIfAbsent(row.getKind(), kind -> new HashMap<>())
                        .put(row.getWords(), row.getAnswer()));
        Set<String> rejected = byKind.getOrDefault(REJECTED, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().equals("yes"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Lessons(byKind.getOrDefault(AREA, Map.of()), byKind.getOrDefault(UNIT, Map.of()), rejected);
    }

    /** The indicator that a person attached to such a subject before. */
    Optional<String> findIndicator(UUID authorityId, String subject) {
        return db.select(LESSON.ANSWER)
                .from(LESSON)
                .where(LESSON.AUTHORITY_ID.eq(authorityId), LESSON.KIND.eq(INDICATOR))
                .and(LESSON.WORDS.eq(Lessons.fingerprint(subject)))
                .fetchOptional(LESSON.ANSWER)
                .filter(answer -> !answer.isBlank());
    }

    /** Learns from an accepted row what its person changed. */
    void accepted(
            UUID authorityId, ReadingRow row, Map<String, String> content, Optional<String> heading, String quote) {
        String area = content.getOrDefault("area", "");
        if (row.kind() == ReadingRow.Kind.TARGET && !area.equals(row.found().get("area"))) {
            heading.ifPresent(words -> learn(authorityId, AREA, Lessons.headingKey(words), area));
        }
        String unit = row.found().getOrDefault("unit", "");
        String corrected = content.getOrDefault("unit", "");
        if (!unit.isBlank() && !unit.equals(corrected)) {
            learn(authorityId, UNIT, unit, corrected);
        }
        String indicator = content.getOrDefault("indicator", "");
        String subject = row.found().getOrDefault("subject", "");
        if (!indicator.isBlank() && !subject.isBlank()) {
            learn(authorityId, INDICATOR, Lessons.fingerprint(subject), indicator);
        }
        if (lessons(authorityId).rejected().contains(Lessons.fingerprint(quote))) {
            learn(authorityId, REJECTED, Lessons.fingerprint(quote), "no");
        }
    }

    void rejected(UUID authorityId, String quote) {
        learn(authorityId, REJECTED, Lessons.fingerprint(quote), "yes");
    }

    private void learn(UUID authorityId, String kind, String words, String answer) {
        if (words.isBlank() || words.length() > LONGEST) {
            return;
        }
        db.insertInto(LESSON)
                .set(LESSON.AUTHORITY_ID, authorityId)
                .set(LESSON.KIND, kind)
                .set(LESSON.WORDS, words)
                .set(LESSON.ANSWER, answer)
                .set(LESSON.LEARNED_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(LESSON.ANSWER, answer)
                .set(LESSON.LEARNED_AT, clock.instant())
                .execute();
    }
}
