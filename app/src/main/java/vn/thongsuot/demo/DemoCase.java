package vn.thongsuot.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.GivenOpinion;
import vn.thongsuot.dossiers.MessageConsents;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.StepChoice;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.platform.ProductClock;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteExit;

/** The life of one demo dossier: received, worked on at a plausible pace, sometimes supplemented, late or refused. */
@Component
class DemoCase {

    static final int MOST_ACTS = 20;

    private static final GivenOpinion ANSWER =
            new GivenOpinion(Verdict.AGREE, "Nhất trí với nội dung hồ sơ", Optional.empty());

    private final Reception reception;
    private final MessageConsents consents;
    private final Processing processing;
    private final Waiting waiting;
    private final Conclusion conclusion;
    private final OpinionDesk opinions;
    private final DossierDetails details;
    private final DemoFeePayer payer;
    private final Accounts accounts;
    private final WorkingCalendars calendars;
    private final DemoPapers papers;
    private final Clock clock;

    DemoCase(
            Reception reception,
            MessageConsents consents,
            Processing processing,
            Waiting waiting,
            Conclusion conclusion,
            OpinionDesk opinions,
            DossierDetails details,
            DemoFeePayer payer,
            Accounts accounts,
            WorkingCalendars calendars,
            DemoPapers papers,
            Clock clock) {
        this.reception = reception;
        this.consents = consents;
        this.processing = processing;
        this.waiting = waiting;
        this.conclusion = conclusion;
        this.opinions = opinions;
        this.details = details;
        this.payer = payer;
        this.accounts = accounts;
        this.calendars = calendars;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Lives until now, or until its end.
     *
     * @param acts after so many it waits for the newcomer
     */
    void live(Random random, UUID desk, ProcedureView procedure, LocalDateTime received, int acts) {
        Actor clerk = holder(desk, Role.INTAKE_CLERK);
        WorkingCalendar calendar = calendars.forUnit(clerk.authorityId(), desk);
        LocalDateTime at = received(calendar, received);
        ReceiveCommand command = command(random, desk, procedure, clerk);
        live(random, clerk, command, at, acts, false);
    }

    /**
     * The same for somebody who is known.
     *
     * @param scanned whether all papers are scanned at the desk
     */
    void live(
            Random random,
            UUID desk,
            ProcedureView procedure,
            LocalDateTime received,
            int acts,
            PersonForm person,
            List<GivenComponent> given,
            boolean scanned) {
        Actor clerk = holder(desk, Role.INTAKE_CLERK);
        LocalDateTime at = received(calendars.forUnit(clerk.authorityId(), desk), received);
        ReceiveCommand command =
                new ReceiveCommand(procedure.code(), "counter", desk, null, person, given, procedure.feeAmount() > 0);
        live(random, clerk, command, at, acts, scanned);
    }

    /** Never to come: what is planned for a weekend is received before it where the demo itself starts on that weekend. */
    private LocalDateTime received(WorkingCalendar calendar, LocalDateTime planned) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        LocalDateTime at = calendar.nextWorkingTime(planned);
        for (int days = 1; at.isAfter(now); days++) {
            at = calendar.nextWorkingTime(planned.minusDays(days));
        }
        return at;
    }

    private void live(
            Random random, Actor clerk, ReceiveCommand command, LocalDateTime received, int acts, boolean scanned) {
        LocalDateTime at = received;
        WorkingCalendar calendar = calendars.forUnit(clerk.authorityId(), command.intakeUnitId());
        DossierCode code = at(received, () -> reception.receive(clerk, command));
        at(received, () -> done(() -> payer.pay(clerk, code), false));
        at(received, () -> done(() -> scan(clerk, code, scanned), true));
        if ("0369".indexOf(code.value().charAt(code.value().length() - 1)) < 0) {
            at(received, () -> done(() -> consents.agree(clerk, code), true));
        }
        boolean supplement = random.nextInt(8) == 0;
        double pace = random.nextInt(25) == 0 ? 2.5 : 0.3 + random.nextDouble() * 0.6;
        for (int i = 0; i < acts; i++) {
            LocalDateTime seen = at;
            DossierDetail detail = at(seen, () -> details.get(clerk, code));
            if (detail.status().isEnd()) {
                return;
            }
            at = next(random, calendar, detail, at, pace);
            if (at.atZone(clock.getZone()).toInstant().isAfter(clock.instant())) {
                return;
            }
            supplement = act(random, clerk, detail, at, supplement);
        }
    }

    private void scan(Actor clerk, DossierCode code, boolean all) {
        DossierDetail detail = details.get(clerk, code);
        if (all) {
            papers.scan(clerk, detail);
        } else {
            papers.scanSome(clerk, detail);
        }
    }

    /** When the next act happens: a share of the step's budget later, or some days when the applicant has to come. */
    private static LocalDateTime next(
            Random random, WorkingCalendar calendar, DossierDetail detail, LocalDateTime at, double pace) {
        if (detail.waitReason() != null) {
            return calendar.nextWorkingTime(at.plusDays(1 + random.nextInt(5)));
        }
        int budget = detail.route().stream()
                .filter(stop -> stop.state() == vn.thongsuot.dossiers.RouteStop.State.NOW)
                .mapToInt(stop -> stop.budgetMinutes())
                .findFirst()
                .orElse(60);
        int halfHours = Math.max(1, (int) Math.round(Math.max(30, budget) * pace / 30));
        return Objects.requireNonNull(new LegalClock(calendar)
                .read(at, new Limit.WorkingHours(halfHours), List.of())
                .due());
    }

    /** @return whether a supplement is still to come */
    private boolean act(Random random, Actor clerk, DossierDetail detail, LocalDateTime at, boolean supplement) {
        Seen seen = new Seen(detail.code(), detail.version());
        Role role = Role.valueOf(Objects.requireNonNull(detail.stepRole()));
        Actor worker = holder(Objects.requireNonNull(detail.stepUnitId()), role);
        if (detail.waitReason() != null) {
            return at(at, () -> done(() -> waiting.resume(clerk, seen), false));
        }
        switch (detail.status()) {
            case RESULT_READY ->
                at(at, () -> {
                    boolean signed = papers.signSome(detail);
                    conclusion.returnResult(
                            clerk,
                            signed ? new Seen(seen.code(), seen.version() + 1) : seen,
                            new Collector(Collector.Kind.APPLICANT, ""));
                    return false;
                });
            case RECEIVED, IN_PROCESS -> {
                if (supplement && role == Role.OFFICER) {
                    return at(
                            at,
                            () -> done(
                                    () -> waiting.askSupplement(
                                            worker,
                                            seen,
                                            List.of("Bản sao giấy tờ còn thiếu"),
                                            "Thành phần hồ sơ chưa đủ theo quy định của thủ tục"),
                                    false));
                }
                if (role == Role.LEADER
                        && random.nextInt(40) == 0
                        && worker.may(vn.thongsuot.access.Permission.DOSSIER_DECIDE)) {
                    return at(
                            at,
                            () -> done(
                                    () -> conclusion.refuse(worker, seen, "Không đủ điều kiện theo quy định"), false));
                }
                at(at, () -> done(() -> pass(random, worker, seen, detail), false));
            }
            default -> throw new IllegalStateException("No act for " + DossierAction.CLAIM);
        }
        return supplement;
    }

    /** Agencies that were asked answer first, most of them in time; of several ways on one is taken. */
    private void pass(Random random, Actor worker, Seen seen, DossierDetail detail) {
        for (OpinionView opinion : detail.work().opinions()) {
            if (opinion.state().isAnswerable() && (opinion.required() || random.nextInt(3) > 0)) {
                Actor asked = holder(opinion.unitId(), Role.OFFICER);
                opinions.answer(asked, opinion.id(), opinion.version(), ANSWER);
            }
        }
        List<RouteExit> exits = detail.work().exits();
        String exit = exits.size() > 1 ? exits.get(random.nextInt(exits.size())).key() : null;
        processing.completeStep(worker, seen, new StepChoice(exit, ""));
    }

    private Actor holder(UUID unit, Role role) {
        return accounts.find(accounts.listHolders(unit, role).getFirst()).orElseThrow();
    }

    private static ReceiveCommand command(Random random, UUID desk, ProcedureView procedure, Actor clerk) {
        List<GivenComponent> given = procedure.components().stream()
                .filter(component -> component.requiredWhen() == null)
                .map(component -> new GivenComponent(component.id(), true, component.form(), component.copies()))
                .toList();
        String channel = random.nextInt(100) < 58 && procedure.channels().contains("online") ? "online" : "counter";
        return new ReceiveCommand(
                procedure.code(),
                channel,
                desk,
                null,
                DemoPersons.next(random, clerk.authorityId()),
                given,
                procedure.feeAmount() > 0 && !channel.equals("online"));
    }

    private <T> T at(LocalDateTime local, Supplier<T> work) {
        Instant instant = local.atZone(clock.getZone()).toInstant();
        return ProductClock.at(instant, work);
    }

    private static boolean done(Runnable work, boolean after) {
        work.run();
        return after;
    }
}
