package vn.thongsuot.procedures.routes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.StepWording;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * A route as machines and drafts hold it (Vietnamese: nội dung quy trình nội bộ); its first step is where it begins. It need not
 * hold together.
 */
public record RouteContent(List<StepContent> steps) {

    public RouteContent {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }

    /** A step; {@code halfHours} is its budget, 16 = one working day; the last three are the decision's own words. */
    public record StepContent(
            String key,
            LocalizedText name,
            @Allowed(of = Role.class) String role,
            @Allowed(of = AtUnit.class) String at,
            @Nullable String unit,
            int halfHours,
            @Nullable LocalizedText product,
            List<ExitContent> exits,
            List<OpinionContent> opinions,
            @Nullable String description,
            @Nullable String label,
            @Nullable String doer) {

        public StepContent {
            exits = List.copyOf(Objects.requireNonNullElse(exits, List.of()));
            opinions = List.copyOf(Objects.requireNonNullElse(opinions, List.of()));
        }
    }

    /**
     * A way out; {@code next} null ends the route. Without an outcome it is towards what was asked for; without conditions it may
     * always be taken; with {@code automatic} the product takes it by itself.
     */
    public record ExitContent(
            String key,
            LocalizedText label,
            @Nullable String next,
            @Allowed(of = RouteOutcome.class) @Nullable String outcome,
            List<String> guards,
            @Nullable String automatic) {

        public ExitContent {
            guards = List.copyOf(Objects.requireNonNullElse(guards, List.of()));
        }
    }

    /** An agency that is asked when the step begins. */
    public record OpinionContent(
            String key,
            LocalizedText agency,
            @Allowed(of = Role.class) String role,
            @Allowed(of = AtUnit.class) String at,
            @Nullable String unit,
            int halfHours,
            boolean required) {}

    public static RouteContent of(List<StepView> steps) {
        return new RouteContent(steps.stream().map(RouteContent::step).toList());
    }

    /** @throws DomainException RTE-030 naming a role, place or time that there is not */
    public List<StepView> toSteps() {
        List<StepView> read = new ArrayList<>();
        for (StepContent step : steps) {
            if (step.key() == null || step.name() == null) {
                throw unknown("key");
            }
            read.add(new StepView(
                    read.size() + 1,
                    step.key(),
                    step.name(),
                    role(step.role()),
                    place(step.at(), step.unit()),
                    time(step.halfHours()),
                    step.product(),
                    step.exits().stream()
                            .map(exit -> new RouteExit(
                                    exit.key(),
                                    exit.label(),
                                    exit.next(),
                                    outcome(exit.outcome()),
                                    exit.guards().stream()
                                            .map(RouteContent::guard)
                                            .toList(),
                                    exit.automatic() == null ? null : automatic(exit.automatic())))
                            .toList(),
                    step.opinions().stream().map(RouteContent::opinion).toList(),
                    new StepWording(step.description(), step.label(), step.doer())));
        }
        return read;
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static StepContent step(StepView step) {
        return new StepContent(
                step.key(),
                step.name(),
                word(step.role()),
                step.place().at().key(),
                step.place().unitCode(),
                halfHours(step.budget()),
                step.product(),
                step.exits().stream()
                        .map(exit -> new ExitContent(
                                exit.key(),
                                exit.label(),
                                exit.nextKey(),
                                exit.outcome().key(),
                                exit.guards().stream().map(ExitGuard::code).toList(),
                                exit.automatic() == null
                                        ? null
                                        : exit.automatic().code()))
                        .toList(),
                step.opinions().stream().map(RouteContent::opinion).toList(),
                step.wording().description(),
                step.wording().label(),
                step.wording().doer());
    }

    private static OpinionContent opinion(RouteOpinion opinion) {
        return new OpinionContent(
                opinion.key(),
                opinion.agency(),
                word(opinion.role()),
                opinion.place().at().key(),
                opinion.place().unitCode(),
                halfHours(opinion.budget()),
                opinion.required());
    }

    private static RouteOpinion opinion(OpinionContent opinion) {
        return new RouteOpinion(
                opinion.key(),
                opinion.agency(),
                place(opinion.at(), opinion.unit()),
                role(opinion.role()),
                time(opinion.halfHours()),
                opinion.required());
    }

    static Role role(@Nullable String word) {
        try {
            return Role.valueOf(Objects.requireNonNullElse(word, "")
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw unknown(Objects.requireNonNullElse(word, "role"));
        }
    }

    static Place place(@Nullable String word, @Nullable String unit) {
        try {
            return new Place(AtUnit.of(Objects.requireNonNullElse(word, "")), unit);
        } catch (IllegalArgumentException e) {
            throw unknown(Objects.requireNonNullElse(word, "at"));
        }
    }

    private static RouteOutcome outcome(@Nullable String word) {
        try {
            return word == null ? RouteOutcome.GRANTED : RouteOutcome.of(word);
        } catch (IllegalArgumentException e) {
            throw unknown(word);
        }
    }

    private static ExitGuard guard(String code) {
        try {
            return ExitGuard.parse(code);
        } catch (IllegalArgumentException e) {
            throw unknown(code);
        }
    }

    private static AutomaticRule automatic(String code) {
        try {
            return AutomaticRule.parse(code);
        } catch (IllegalArgumentException e) {
            throw unknown(code);
        }
    }

    private static Duration time(int halfHours) {
        if (halfHours < 0 || halfHours > 10_000) {
            throw unknown("halfHours");
        }
        return Duration.ofMinutes(30L * halfHours);
    }

    private static int halfHours(Duration time) {
        return Math.toIntExact(time.toMinutes() / 30);
    }

    private static DomainException unknown(String word) {
        String shown = word.length() > 80 ? word.substring(0, 80) : word;
        return new DomainException("RTE-030", DomainException.Kind.INVALID, "route says an unknown word", shown);
    }
}
