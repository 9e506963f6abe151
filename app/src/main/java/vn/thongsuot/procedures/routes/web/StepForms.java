package vn.thongsuot.procedures.routes.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.StepWording;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * A step as fields of a form and back (Vietnamese: biểu mẫu một bước). Exits and opinions are numbered rows; one whose name is
 * cleared is taken out, an empty one more stands at the end.
 */
final class StepForms {

    static final int MORE_EXITS = 2;
    static final int MORE_OPINIONS = 1;
    static final int MOST_GUARDS = 4;
    private static final int MOST = 20;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(4000);

    private StepForms() {}

    /** What stands in the form of a step before anybody typed. */
    static TypedForm of(StepView step) {
        Map<String, String> values = new HashMap<>();
        values.put("name", step.name().vi());
        put(values, "nameEn", step.name().en());
        put(values, "description", step.wording().description());
        put(values, "label", step.wording().label());
        put(values, "doer", step.wording().doer());
        values.put("role", RouteWords.key(step.role()));
        place(values, "", step.place());
        values.put("hours", Typed.text(hours(step.budget())));
        if (step.product() != null) {
            values.put("product", step.product().vi());
            put(values, "productEn", step.product().en());
        }
        for (int i = 0; i < step.exits().size(); i++) {
            RouteExit exit = step.exits().get(i);
            values.put("exitKey-" + i, exit.key());
            values.put("exit-" + i, exit.label().vi());
            put(values, "exitEn-" + i, exit.label().en());
            values.put("next-" + i, exit.nextKey() == null ? "" : exit.nextKey());
            values.put("outcome-" + i, exit.outcome().key());
            if (exit.automatic() != null) {
                values.put("automatic-" + i, exit.automatic().event().key());
                values.put(
                        "automaticHours-" + i, Typed.text(hours(exit.automatic().after())));
            }
            for (int j = 0; j < exit.guards().size(); j++) {
                guard(values, i + "-" + j, exit.guards().get(j));
            }
        }
        for (int i = 0; i < step.opinions().size(); i++) {
            RouteOpinion opinion = step.opinions().get(i);
            values.put("askKey-" + i, opinion.key());
            values.put("ask-" + i, opinion.agency().vi());
            put(values, "askEn-" + i, opinion.agency().en());
            values.put("askRole-" + i, RouteWords.key(opinion.role()));
            place(values, "ask-" + i + "-", opinion.place());
            values.put("askHours-" + i, Typed.text(hours(opinion.budget())));
            values.put("askRequired-" + i, opinion.required() ? "yes" : "no");
        }
        return new TypedForm(values);
    }

    /** @throws DomainException RTE-031 without a name, RTE-303 for a condition without its number, RTE-032 for a time that is no number of half hours, RTE-034 for a description that is too long, PLA-010 for unknown words */
    static StepView read(StepView step, TypedForm form) {
        if (form.text("name").isEmpty()) {
            throw new DomainException("RTE-031", DomainException.Kind.INVALID, "step has no name");
        }
        List<RouteExit> exits = exits(form);
        return new StepView(
                step.n(),
                step.key(),
                new LocalizedText(form.text("name"), form.text("nameEn")),
                form.requireWord("role", StepForms::role),
                place(form, ""),
                hours(form.text("hours")),
                form.text("product").isEmpty() ? null : new LocalizedText(form.text("product"), form.text("productEn")),
                exits,
                opinions(form),
                wording(form));
    }

    private static StepWording wording(TypedForm form) {
        String description = written(form, "description");
        if (description != null && description.length() > StepWording.LONGEST) {
            throw new DomainException(
                    "RTE-034", DomainException.Kind.INVALID, "description is too long", StepWording.LONGEST);
        }
        return new StepWording(description, written(form, "label"), written(form, "doer"));
    }

    private static @Nullable String written(TypedForm form, String field) {
        return form.text(field).isEmpty() ? null : form.text(field).replace("\r\n", "\n");
    }

    static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whole and half hours. @throws DomainException RTE-032 for anything else */
    static Duration hours(String text) {
        BigDecimal hours = Typed.number(text.isEmpty() ? "0" : text)
                .filter(number -> number.signum() >= 0 && number.compareTo(LONGEST) <= 0)
                .filter(number ->
                        number.multiply(BigDecimal.TWO).stripTrailingZeros().scale() <= 0)
                .orElseThrow(
                        () -> new DomainException("RTE-032", DomainException.Kind.INVALID, "no whole or half hours"));
        return Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValueExact());
    }

    static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes() * 10 / 60).movePointLeft(1).stripTrailingZeros();
    }

    private static List<RouteExit> exits(TypedForm form) {
        List<RouteExit> exits = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < MOST; i++) {
            String label = form.text("exit-" + i);
            if (!label.isEmpty()) {
                String next = form.text("next-" + i);
                exits.add(new RouteExit(
                        key(form.text("exitKey-" + i), "e", keys),
                        new LocalizedText(label, form.text("exitEn-" + i)),
                        next.isEmpty() ? null : next,
                        form.text("outcome-" + i).isEmpty()
                                ? RouteOutcome.GRANTED
                                : form.requireWord("outcome-" + i, RouteOutcome::of),
                        guards(form, i),
                        automatic(form, i)));
            }
        }
        return exits;
    }

    /** A condition on a number is chosen without it, which stands beside. */
    private static List<ExitGuard> guards(TypedForm form, int exit) {
        List<ExitGuard> guards = new ArrayList<>();
        for (int j = 0; j < MOST_GUARDS; j++) {
            String at = exit + "-" + j;
            if (!form.text("guard-" + at).isEmpty()) {
                ExitGuard guard = form.requireWord("guard-" + at, word -> choice(word, form.text("number-" + at)));
                if (guard.kind().isNumber() && guard.number().isEmpty()) {
                    throw new DomainException(
                            "RTE-303",
                            DomainException.Kind.INVALID,
                            "condition has no number",
                            form.text("exit-" + exit));
                }
                if (!guards.contains(guard)) {
                    guards.add(guard);
                }
            }
        }
        return guards;
    }

    /** Hours count only after the time of the step. */
    private static @Nullable AutomaticRule automatic(TypedForm form, int exit) {
        if (form.text("automatic-" + exit).isEmpty()) {
            return null;
        }
        AutomaticRule.Event event = form.requireWord("automatic-" + exit, AutomaticRule.Event::of);
        return event == AutomaticRule.Event.TIME_OVER
                ? new AutomaticRule(
                        event, (int) hours(form.text("automaticHours-" + exit)).toMinutes() / 30)
                : AutomaticRule.on(event);
    }

    /** How a condition stands among those to choose from. */
    static String choice(ExitGuard guard) {
        return guard.kind().isNumber() ? guard.kind().key() + ":" + guard.about() : guard.code();
    }

    private static ExitGuard choice(String word, String number) {
        for (GuardKind kind : List.of(GuardKind.ANSWER_AT_LEAST, GuardKind.ANSWER_BELOW)) {
            if (word.startsWith(kind.key() + ":")) {
                return new ExitGuard(kind, word.substring(kind.key().length() + 1), number);
            }
        }
        return ExitGuard.parse(word);
    }

    private static void guard(Map<String, String> values, String at, ExitGuard guard) {
        values.put("guard-" + at, choice(guard));
        if (guard.kind().isNumber()) {
            values.put("number-" + at, guard.value());
        }
    }

    private static List<RouteOpinion> opinions(TypedForm form) {
        List<RouteOpinion> opinions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < MOST; i++) {
            String agency = form.text("ask-" + i);
            if (!agency.isEmpty()) {
                Duration time = hours(form.text("askHours-" + i));
                if (time.isZero()) {
                    throw new DomainException("RTE-033", DomainException.Kind.INVALID, "opinion has no time", agency);
                }
                opinions.add(new RouteOpinion(
                        key(form.text("askKey-" + i), "y", keys),
                        new LocalizedText(agency, form.text("askEn-" + i)),
                        place(form, "ask-" + i + "-"),
                        form.requireWord("askRole-" + i, StepForms::role),
                        time,
                        !form.text("askRequired-" + i).equals("no")));
            }
        }
        return opinions;
    }

    /** The known key, else the next free one. */
    private static String key(String known, String letter, Set<String> taken) {
        String key = known.matches("[A-Za-z0-9_-]{1,40}") ? known : letter + (taken.size() + 1);
        while (!taken.add(key)) {
            key = key + "-2";
        }
        return key;
    }

    private static Place place(TypedForm form, String before) {
        return new Place(form.requireWord(before + "at", AtUnit::of), form.text(before + "unit"));
    }

    private static void place(Map<String, String> values, String before, Place place) {
        values.put(before + "at", place.at().key());
        put(values, before + "unit", place.unitCode());
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
