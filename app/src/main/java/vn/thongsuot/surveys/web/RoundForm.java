package vn.thongsuot.surveys.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
        typed.put("frameFrom", today.minusMonths(6).withDayOfMonth(1).toString());
        typed.put("frameTo", today.minusDays(1).toString());
        typed.put("margin", "50");
        typed.put("reserve", "50");
        typed.put("seed", String.valueOf(today.getYear() * 100 + today.getMonthValue()));
        typed.put("formula", Formula.TOP_TWO.key());
        typed.put("opensOn", today.toString());
        typed.put("closesOn", today.plusDays(20).toString());
        return TypedForm.of(typed);
    }

    static TypedForm of(Round round) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("unit", round.unitId().toString());
        typed.put("name", round.name().vi());
        typed.put("nameEn", Objects.requireNonNullElse(round.name().en(), ""));
        typed.put("questionnaire", round.versionId().toString());
        typed.put("design", round.design().key());
        typed.put("frameFrom", Objects.toString(round.frameFrom(), ""));
        typed.put("frameTo", Objects.toString(round.frameTo(), ""));
        typed.put("margin", String.valueOf(round.marginPermille()));
        typed.put("reserve", String.valueOf(round.reservePercent()));
        typed.put("seed", String.valueOf(round.seed()));
        typed.put("formula", round.formula().key());
        typed.put("opensOn", round.opensOn().toString());
        typed.put("closesOn", round.closesOn().toString());
        return TypedForm.of(typed);
    }

    static Map<String, String> check(TypedForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        require(errors, "name", form.has("name") && form.get("name").length() <= LONGEST_NAME, "round.error.name");
        require(errors, "unit", form.id("unit") != null, "round.error.unit");
        require(errors, "questionnaire", form.id("questionnaire") != null, "round.error.questionnaire");
        require(errors, "design", form.get("design").matches("sample|results|open"), "round.error.design");
        if (form.get("design").equals(Design.SAMPLE.key())) {
            LocalDate from = form.day("frameFrom");
            LocalDate to = form.day("frameTo");
            require(errors, "frameFrom", from != null, "round.error.day");
            require(errors, "frameTo", to != null && (from == null || !to.isBefore(from)), "round.error.frame");
        }
        require(errors, "margin", form.number("margin", 5, 200) != null, "round.error.margin");
        require(errors, "reserve", form.number("reserve", 0, 300) != null, "round.error.reserve");
        require(errors, "seed", form.number("seed", 0, 999_999_999) != null, "round.error.seed");
        LocalDate opens = form.day("opensOn");
        LocalDate closes = form.day("closesOn");
        require(errors, "opensOn", opens != null, "round.error.day");
        require(errors, "closesOn", closes != null && (opens == null || !closes.isBefore(opens)), "round.error.closes");
        return errors;
    }

    /** Once {@link #check} found nothing. */
    static RoundDraft draft(TypedForm form) {
        boolean sample = form.get("design").equals(Design.SAMPLE.key());
        return new RoundDraft(
                Objects.requireNonNull(form.id("unit")),
                Objects.requireNonNull(form.text("name")),
                Objects.requireNonNull(form.id("questionnaire")),
                Design.of(form.get("design")),
                sample ? form.day("frameFrom") : null,
                sample ? form.day("frameTo") : null,
                Objects.requireNonNull(form.number("margin", 5, 200)),
                Objects.requireNonNull(form.number("reserve", 0, 300)),
                Objects.requireNonNull(form.number("seed", 0, 999_999_999)),
                Formula.of(form.get("formula")),
                Objects.requireNonNull(form.day("opensOn")),
                Objects.requireNonNull(form.day("closesOn")));
    }

    private static void require(Map<String, String> errors, String field, boolean right, String key) {
        if (!right) {
            errors.put(field, key);
        }
    }
}
