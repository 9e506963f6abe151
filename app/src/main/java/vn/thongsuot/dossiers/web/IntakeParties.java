package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.AuthorisationKind;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.dossiers.Parties;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.platform.Typed;

/** Checks who stands beside the applicant at the desk, and makes them of what was typed. */
final class IntakeParties {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 60;

    private IntakeParties() {}

    /** Message keys of what is wrong, by field. */
    static void check(IntakeForm form, LocalDate today, Map<String, String> errors) {
        IntakeBeside beside = form.beside();
        if (beside.hasAgent() && !beside.filesForAnother()) {
            errors.put(IntakeBeside.AGENT + "mode", "persons.error.mode");
        } else if (beside.filesForAnother()) {
            checkAgent(beside, form.idNumber(), today, errors);
        }
        List<CoApplicantLine> lines = beside.lines();
        Set<String> numbers = new HashSet<>(Set.of(form.idNumber()));
        if (!lines.stream().allMatch(CoApplicantLine::isWhole)) {
            errors.put("coApplicants", "persons.error.lines");
        } else if (!lines.stream().allMatch(line -> numbers.add(line.idNumber()))) {
            errors.put("coApplicants", "persons.error.twice");
        } else if (lines.size() > DossierParties.MOST) {
            errors.put("coApplicants", "persons.error.many");
        }
    }

    private static void checkAgent(IntakeBeside beside, String applicant, LocalDate today, Map<String, String> errors) {
        String name = beside.agent("fullName");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put(IntakeBeside.AGENT + "fullName", "persons.error.agentName");
        }
        String number = beside.agent("idNumber");
        if (!number.matches("\\d{12}") || number.equals(applicant)) {
            errors.put(
                    IntakeBeside.AGENT + "idNumber",
                    IdentityCard.isLine(number) ? "persons.error.card" : "persons.error.agentNumber");
        }
        Optional<AuthorisationKind> kind = kind(beside);
        if (kind.isEmpty()) {
            errors.put(IntakeBeside.AGENT + "kind", "persons.error.kind");
        }
        String day = beside.agent("date");
        boolean needed = kind.filter(AuthorisationKind::isDated).isPresent();
        if (day.isEmpty()
                ? needed
                : Typed.day(day).filter(given -> !given.isAfter(today)).isEmpty()) {
            errors.put(IntakeBeside.AGENT + "date", "persons.error.date");
        }
        if (beside.agent("number").length() > LONGEST_NUMBER) {
            errors.put(IntakeBeside.AGENT + "number", "persons.error.number");
        }
    }

    static Parties parties(Actor actor, IntakeBeside beside) {
        return new Parties(
                beside.hasAgent() ? agent(actor, beside) : null,
                beside.lines().stream().map(line -> person(actor, line)).toList());
    }

    private static Parties.Agent agent(Actor actor, IntakeBeside beside) {
        return new Parties.Agent(
                citizen(
                        actor,
                        beside.agent("idNumber"),
                        beside.agent("fullName"),
                        beside.agent("birthDate"),
                        IdentityCard.sexOf(beside.agent("idNumber"), beside.agent("sex")),
                        beside.agent("address"),
                        beside.agent("phone")),
                kind(beside).orElseThrow(),
                orNull(beside.agent("number")),
                Typed.day(beside.agent("date")).orElse(null));
    }

    private static PersonForm person(Actor actor, CoApplicantLine line) {
        return citizen(actor, line.idNumber(), line.fullName(), line.birthDate(), line.sexOrNull(), line.address(), "");
    }

    static PersonForm citizen(
            Actor actor,
            String idNumber,
            String fullName,
            String birthDate,
            @Nullable String sex,
            String address,
            String phone) {
        return new PersonForm(
                actor.authorityId(),
                "citizen",
                fullName,
                Typed.dayOfLife(birthDate).orElse(null),
                sex,
                orNull(address),
                orNull(phone),
                null,
                idNumber);
    }

    /** Usually a power of attorney, which nobody has to choose. */
    private static Optional<AuthorisationKind> kind(IntakeBeside beside) {
        String chosen = beside.agent("kind");
        try {
            return Optional.of(chosen.isEmpty() ? AuthorisationKind.POWER_OF_ATTORNEY : AuthorisationKind.of(chosen));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
