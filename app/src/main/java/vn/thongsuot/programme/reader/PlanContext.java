package vn.thongsuot.programme.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
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

    /** Days on which other documents were made. */
    private static final Pattern LONG_DATE = Pattern.compile(
            "ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|\\d{1,5}/(?:\\d{4}/)?[A-ZĐ][A-ZĐ0-9-]*");

    private static final Pattern DATED_YEAR = Pattern.compile(
            "\\b\\d{1,2}[/-]\\d{1,2}[/-](20\\d\\d)\\b|năm\\s+(20\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ONLY_END = Fold.words("den (?:het |cuoi )?nam");

    static PlanContext of(String text, DraftHead head, List<Section> sections, Lessons lessons) {
        long named = sections.stream()
                .map(Section::area)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        String period = head.period() == null ? mostNamedYear(text) : head.period();
        return new PlanContext(period, firstYear(head), head, named > 1 ? null : topic(text, head), lessons);
    }

    /** The year that the dates of a plan without a period name most; null where they name none twice. */
    static @Nullable String mostNamedYear(String text) {
        Map<String, Integer> years = new TreeMap<>();
        Matcher found = DATED_YEAR.matcher(LONG_DATE.matcher(text).replaceAll(" "));
        while (found.find()) {
            years.merge(found.group(1) == null ? found.group(2) : found.group(1), 1, Integer::sum);
        }
        return years.entrySet().stream()
                .filter(year -> year.getValue() > 1)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
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
        return area(sentence, sentence, null);
    }

    /**
     * The area of a sentence under no heading: what its own words say, else those of its paragraph, else what the paragraphs
     * before it began with.
     */
    Area area(String sentence, String paragraph, @Nullable Area told) {
        if (topic != null) {
            return topic;
        }
        Area guess = AreaWords.guess(Fold.plain(sentence));
        if (guess == null) {
            guess = AreaWords.guess(Fold.plain(paragraph));
        }
        return guess != null ? guess : told != null ? told : Area.STEERING;
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
