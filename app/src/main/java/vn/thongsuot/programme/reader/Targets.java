package vn.thongsuot.programme.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The targets found so far, numbered as they come (Vietnamese: danh sách chỉ tiêu). */
final class Targets {

    private final String text;
    private final Lessons lessons;
    private final List<DraftTarget> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Targets(String text, Lessons lessons) {
        this.text = text;
        this.lessons = lessons;
    }

    List<DraftTarget> all() {
        return all;
    }

    @Nullable
    String lastLevel() {
        return all.isEmpty() ? null : all.getLast().level();
    }

    String lastSubject() {
        return all.isEmpty() ? "" : all.getLast().subject();
    }

    void add(
            Area area,
            @Nullable String horizon,
            String subject,
            String comparator,
            List<BigDecimal> values,
            String unit,
            @Nullable String level,
            @Nullable String scope,
            @Nullable String baseline,
            boolean nested,
            int start,
            int end,
            Set<Doubt> doubts) {
        String quote = text.substring(start, end);
        if (!seen.add(Fold.key(quote) + values + level)) {
            doubts.add(Doubt.REPEATED);
        }
        if (lessons.rejected().contains(Lessons.fingerprint(quote))) {
            doubts.add(Doubt.REJECTED_BEFORE);
        }
        Integer parent = nested && !all.isEmpty() ? all.getLast().n() : null;
        all.add(new DraftTarget(
                all.size() + 1,
                area.code(),
                horizon,
                subject,
                comparator,
                values,
                unit,
                level,
                scope,
                baseline,
                parent,
                quote,
                start,
                end,
                List.copyOf(doubts)));
    }
}
