package vn.thongsuot.programme.reader;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the whole plan says to each of its paragraphs.
 *
 * @param period the plan's own years
 * @param firstYear the year the plan begins with; null where only its end is known
 * @param topic the area of the whole document, where its headings name none
 */
record PlanContext(
        @Nullable String period,
        @Nullable Integer firstYear,
        DraftHead head,
        @Nullable Area topic,
        Lessons lessons) {

    private static final Pattern ONLY_END = Fold.words("den (?:het |cuoi )?nam");

    static PlanContext of(String text, DraftHead head, List<Section> sections, Lessons lessons) {
        long named = sections.stream()
                .map(Section::area)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new PlanContext(head.period(), firstYear(head), head, named > 1 ? null : topic(text, head), lessons);
    }

    /** A document about one area says so in its title, or in most of its words; one about other things is steering. */
    private static @Nullable Area topic(String text, DraftHead head) {
        if (head.title() != null) {
            String title = Fold.plain(head.title());
            Area named = AreaWords.named(title);
            if (named != null || !AreaWords.isReform(title)) {
                return named == null ? Area.STEERING : named;
            }
        }
        return AreaWords.dominant(Fold.plain(text));
    }

    private static @Nullable Integer firstYear(DraftHead head) {
        String period = head.period();
        boolean range = period != null && period.length() > 4;
        boolean year = head.title() != null
                && !ONLY_END.matcher(Fold.plain(head.title())).find();
        return period != null && (range || year) ? Integer.valueOf(period.substring(0, 4)) : null;
    }

    /** The area of a sentence under no heading. */
    Area area(String sentence) {
        if (topic != null) {
            return topic;
        }
        Area guess = AreaWords.guess(Fold.plain(sentence));
        return guess == null ? Area.STEERING : guess;
    }

    /**
     * The level as the words of this plan mean it: "thành phố" is the province in the plan of a city under the centre, and a
     * commune's own "công chức xã" says nothing of a level.
     */
    @Nullable
    String level(@Nullable String level, String low) {
        if (Levels.COMMUNE.equals(level)
                && Levels.COMMUNE.equals(head.level())
                && !low.matches("(?s).*cấp\\s+(?:xã|phường|cơ\\s+sở).*")) {
            return null;
        }
        String issuer = head.issuer();
        boolean city = Levels.PROVINCE.equals(head.level()) && issuer != null && issuer.contains("thành phố");
        if (!city || !Levels.DISTRICT.equals(level) || !low.contains("thành phố")) {
            return level;
        }
        return low.matches("(?s).*(?:quận|huyện|thị xã).*") ? null : Levels.PROVINCE;
    }

    boolean isPast(String horizon) {
        return firstYear != null && Integer.parseInt(horizon.substring(0, 4)) < firstYear;
    }

    String unit(String unit) {
        return Units.corrected(unit, lessons.units());
    }
}
