package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/** The way a dossier went: its events as a timeline, its stays as stops on the route (Vietnamese: diễn biến hồ sơ). */
@Component
class DossierHistory {

    private static final String RECOUNTED = "dossier.due-recounted";
    static final String SUCCEEDED = "dossier.unit-succeeded";
    /** Number of the decision by which the product acted. */
    private static final String DECISION = "decision";

    private final AuditTrail audit;
    private final DossierStore store;
    private final StepFlow flow;
    private final DossierNotes notes;
    private final CaseClock caseClock;
    private final ProcedureCatalogue catalogue;
    private final JsonMapper json;
    private final Clock clock;

    DossierHistory(
            AuditTrail audit,
            DossierStore store,
            StepFlow flow,
            DossierNotes notes,
            CaseClock caseClock,
            ProcedureCatalogue catalogue,
            JsonMapper json,
            Clock clock) {
        this.audit = audit;
        this.store = store;
        this.flow = flow;
        this.notes = notes;
        this.caseClock = caseClock;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    /** Oldest first. */
    List<TimelineItem> list(Dossier dossier) {
        Map<UUID, String> texts = notes.textsOf(dossier);
        Map<String, LocalizedText> steps =
                flow.routeOf(dossier).steps().stream().collect(Collectors.toMap(StepView::key, StepView::name));
        return audit.list(StreamId.dossier(dossier.id())).stream()
                .map(entry -> item(dossier, entry, steps, texts))
                .toList();
    }

    /** Stays as they were, the present one, and what the route still holds. */
    List<RouteStop> route(Dossier dossier) {
        RouteView route = flow.routeOf(dossier);
        List<StepLogRecord> stays = store.listStays(dossier);
        Stream<RouteStop> gone = stays.stream().map(stay -> stop(dossier, route, stay));
        return Stream.concat(gone, ahead(dossier, route)).toList();
    }

    private Stream<RouteStop> ahead(Dossier dossier, RouteView route) {
        List<RouteStop> ahead = new ArrayList<>();
        if (!dossier.status().isEnd()) {
            Optional<StepView> next = StepFlow.findNext(route, flow.currentStep(dossier, route));
            while (next.isPresent() && ahead.size() < route.steps().size()) {
                ahead.add(stop(next.get()));
                next = StepFlow.findNext(route, next.get());
            }
        }
        return ahead.stream();
    }

    private RouteStop stop(Dossier dossier, RouteView route, StepLogRecord stay) {
        boolean now = stay.getLeftAt() == null;
        LocalizedText name = route.findStep(stay.getStepKey())
                .map(StepView::name)
                .orElseGet(() -> flow.nameOf(dossier, stay.getStepKey()));
        Long used = now
                ? (Long) caseClock.workingMinutes(dossier, stay.getEnteredAt(), clock.instant())
                : stay.getUsedMinutes();
        Instant due = caseClock.stepDue(dossier, stay.getEnteredAt(), stay.getBudgetMinutes());
        Instant left = Objects.requireNonNullElse(stay.getLeftAt(), clock.instant());
        return new RouteStop(
                name,
                now ? RouteStop.State.NOW : RouteStop.State.DONE,
                stay.getUnitId(),
                stay.getHolderId(),
                stay.getEnteredAt(),
                due,
                due != null && due.isBefore(left),
                stay.getBudgetMinutes(),
                used);
    }

    private static RouteStop stop(StepView step) {
        return new RouteStop(
                step.name(),
                RouteStop.State.NEXT,
                null,
                null,
                null,
                null,
                false,
                (int) step.budget().toMinutes(),
                null);
    }

    private TimelineItem item(Dossier dossier, Entry entry, Map<String, LocalizedText> steps, Map<UUID, String> texts) {
        JsonNode data = json.readTree(entry.data());
        UUID note = uuid(data, "note");
        return new TimelineItem(
                entry.at(),
                entry.action(),
                entry.accountId(),
                uuid(data, StandingIn.FIELD),
                entry.unitId(),
                data.has(CaseChanges.CASE)
                        ? caseOf(dossier, data)
                        : steps.get(data.path("step").asString("")),
                uuid(data, "paper"),
                note == null ? null : texts.get(note),
                data.hasNonNull(DECISION) ? data.get(DECISION).asString() : entry.legalBasis(),
                data.hasNonNull("collector")
                        ? new TimelineItem.Collected(data.get("collector").asString(), uuid(data, "collectorWords"))
                        : null,
                entry.action().equals(HandoverTraces.HANDED_OVER) ? handed(data) : null,
                entry.action().equals(SUCCEEDED) ? succeeded(data) : null,
                entry.action().equals(RECOUNTED) ? moved(data) : null,
                byRule(data));
    }

    private static TimelineItem.@Nullable Handed handed(JsonNode data) {
        UUID to = uuid(data, "to");
        return to == null ? null : new TimelineItem.Handed(uuid(data, "from"), to);
    }

    private static TimelineItem.@Nullable Succeeded succeeded(JsonNode data) {
        UUID from = uuid(data, "from");
        UUID to = uuid(data, "to");
        return from == null || to == null || from.equals(to) ? null : new TimelineItem.Succeeded(from, to);
    }

    private static TimelineItem.Moved moved(JsonNode data) {
        return new TimelineItem.Moved(
                Instant.parse(data.get("before").asString()),
                Instant.parse(data.get("after").asString()));
    }

    private LocalizedText caseOf(Dossier dossier, JsonNode data) {
        String key = data.path(CaseChanges.CASE).asString("");
        return catalogue
                .get(dossier.row().getProcedureVersionId())
                .findCase(key)
                .map(ProcedureCase::name)
                .orElseGet(() -> LocalizedText.of("trường hợp thông thường", "the usual case"));
    }

    private static TimelineItem.@Nullable ByRule byRule(JsonNode data) {
        return data.hasNonNull("rule")
                ? new TimelineItem.ByRule(
                        AutomaticRule.parse(data.get("rule").asString()),
                        data.path("route").asInt())
                : null;
    }

    private static @Nullable UUID uuid(JsonNode data, String field) {
        return data.hasNonNull(field) ? UUID.fromString(data.get(field).asString()) : null;
    }
}
