package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.REPORT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Figure;

/** Reads reports (Vietnamese: tra cứu báo cáo). */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final ReportStore store;
    private final DutyStore duties;
    private final RegimeStore regimes;
    private final ReportComposer composer;
    private final Snapshots snapshots;
    private final Figures figures;
    private final ReportAccess access;

    Reports(
            ReportStore store,
            DutyStore duties,
            RegimeStore regimes,
            ReportComposer composer,
            Snapshots snapshots,
            Figures figures,
            ReportAccess access) {
        this.store = store;
        this.duties = duties;
        this.regimes = regimes;
        this.composer = composer;
        this.snapshots = snapshots;
        this.figures = figures;
        this.access = access;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) to a stranger */
    public Report get(Actor actor, UUID id) {
        return access.requireRead(actor, store.find(id).orElseThrow(AccessPolicy::notFound));
    }

    /** Which of some duties have a report that the actor may read. */
    public Set<UUID> findReadable(Actor actor, List<Duty> owed) {
        return store.list(REPORT.DUTY_ID.in(owed.stream().map(Duty::id).toList())).stream()
                .filter(report -> access.mayRead(actor, report))
                .map(Report::dutyId)
                .collect(Collectors.toSet());
    }

    /** Without a question of rights, for what the module itself derives. */
    Optional<Report> find(UUID id) {
        return store.find(id);
    }

    public Duty duty(Report report) {
        return duties.find(report.dutyId()).orElseThrow(AccessPolicy::notFound);
    }

    public Regime regime(Report report) {
        return regimes.find(duty(report).regimeId()).orElseThrow(AccessPolicy::notFound);
    }

    /** What it says: now while it is a draft, as it was submitted afterwards. */
    public ReportContent content(Report report) {
        return report.state().isFrozen()
                ? snapshots.findLatest(report.id()).orElseGet(() -> live(report))
                : live(report);
    }

    /** What it would say now, whatever its state. */
    public ReportContent live(Report report) {
        return live(duty(report), report.formId(), store.texts(report.id()));
    }

    /** What a report that fulfils the duty would say now, before anybody wrote into it. */
    public ReportContent preview(UUID dutyId) {
        Duty duty = duties.find(dutyId).orElseThrow(AccessPolicy::notFound);
        return live(
                duty,
                regimes.find(duty.regimeId())
                        .orElseThrow(AccessPolicy::notFound)
                        .formId(),
                Map.of());
    }

    private ReportContent live(Duty duty, UUID formId, Map<Integer, String> texts) {
        Regime regime = regimes.find(duty.regimeId()).orElseThrow(AccessPolicy::notFound);
        String about = duty.callId() == null
                ? null
                : duties.callTitles(duty.regimeId()).get(duty.callId());
        return composer.compose(regime, duty, formId, texts, about);
    }

    /** Figures of a frozen report that would be others today, by number of the part: later corrections changed them. */
    public Map<Integer, Figure> findChanged(Report report, ReportContent kept) {
        Map<Integer, Figure> now = figures.again(report.authorityId(), kept);
        return kept.parts().stream()
                .filter(part -> part.figure() != null)
                .filter(part -> !sameAs(Objects.requireNonNull(part.figure()), now.get(part.n())))
                .collect(Collectors.toMap(ReportContent.Part::n, part -> Objects.requireNonNull(now.get(part.n()))));
    }

    private static boolean sameAs(ReportContent.FigurePart kept, @Nullable Figure now) {
        return now == null
                || Figures.same(kept.value(), Figures.value(now))
                        && Figures.same(kept.top(), Figures.plain(now.top()))
                        && Figures.same(kept.bottom(), Figures.plain(now.bottom()));
    }

    /** Parts of a form for which people write. */
    public List<FormItem> items(Report report) {
        return regimes.items(report.formId());
    }
}
