package vn.thongsuot.surveys.web;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundDraft;

/** Fields of a round as they are typed. */
final class RoundForm {

    private static final int LONGEST_NAME = 300;

    private RoundForm() {}

    /** What a new round begins with. */
    static TypedForm blank(UUID unitId, LocalDate today) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("unit", unitId.toString());
        typed.put("design", Design.SAMPLE.key());
        typed.put("frameFrom", DAY.format(today.minusMonths(6).withDayOfMonth(1)));
        typed.put("frameTo", DAY.format(today.minusDays(1)));
        typed.put("margin", "50");
        typed.put("reserve", "50");
        typed.put("seed", String.valueOf(today.getYear() * 100 + today.getMonthValue()));
        typed.put("formula", Formula.TOP_TWO.key());
        typed.put("opensOn", DAY.format(today));
        typed.put("closesOn", DAY.format(today.plusDays(20)));
        return new TypedForm(typed);
    }

    static TypedForm of(Round round) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("unit", round.unitId().toString());
        typed.put("name", round.name().vi());
        typed.put("nameEn", Objects.requireNonNullElse(round.name().en(), ""));
        typed.put("questionnaire", round.versionId().toString());
        typed.put("design", round.design().key());
        typed.put("frameFrom", day(round.frameFrom()));
        typed.put("frameTo", day(round.frameTo()));
        typed.put("margin", String.valueOf(round.marginPermille()));
        typed.put("reserve", String.valueOf(round.reservePercent()));
        typed.put("seed", String.valueOf(round.seed()));
        typed.put("formula", round.formula().key());
        typed.put("opensOn", day(round.opensOn()));
        typed.put("closesOn", day(round.closesOn()));
        return new TypedForm(typed);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static Map<String, String> check(TypedForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        require(errors, "name", form.has("name") && form.text("name").length() <= LONGEST_NAME, "round.error.name");
        require(errors, "unit", form.id("unit").isPresent(), "round.error.unit");
        require(errors, "questionnaire", form.id("questionnaire").isPresent(), "round.error.questionnaire");
        require(errors, "design", form.text("design").matches("sample|list|results|open"), "round.error.design");
        if (form.text("design").equals(Design.SAMPLE.key())) {
            LocalDate from = form.day("frameFrom").orElse(null);
            LocalDate to = form.day("frameTo").orElse(null);
            require(errors, "frameFrom", from != null, "round.error.day");
            require(errors, "frameTo", to != null && (from == null || !to.isBefore(from)), "round.error.frame");
        }
        require(errors, "margin", form.whole("margin", 5, 200).isPresent(), "round.error.margin");
        require(errors, "reserve", form.whole("reserve", 0, 300).isPresent(), "round.error.reserve");
        require(errors, "seed", form.whole("seed", 0, 999_999_999).isPresent(), "round.error.seed");
        LocalDate opens = form.day("opensOn").orElse(null);
        LocalDate closes = form.day("closesOn").orElse(null);
        require(errors, "opensOn", opens != null, "round.error.day");
        require(errors, "closesOn", closes != null && (opens == null || !closes.isBefore(opens)), "round.error.closes");
        return errors;
    }

    /** Once {@link #check} found nothing. */
    static RoundDraft draft(TypedForm form) {
        boolean sample = form.text("design").equals(Design.SAMPLE.key());
        return new RoundDraft(
                form.id("unit").orElseThrow(),
                form.localized("name").orElseThrow(),
                form.id("questionnaire").orElseThrow(),
                Design.of(form.text("design")),
                sample ? form.day("frameFrom").orElse(null) : null,
                sample ? form.day("frameTo").orElse(null) : null,
                form.whole("margin", 5, 200).orElseThrow(),
                form.whole("reserve", 0, 300).orElseThrow(),
                form.whole("seed", 0, 999_999_999).orElseThrow(),
                Formula.of(form.text("formula")),
                form.day("opensOn").orElseThrow(),
                form.day("closesOn").orElseThrow());
    }

    private static void require(Map<String, String> errors, String field, boolean right, String key) {
        if (!right) {
            errors.put(field, key);
        }
    }
}
