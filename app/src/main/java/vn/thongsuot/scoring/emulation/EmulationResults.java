package vn.thongsuot.scoring.emulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.scoring.rounds.RoundFiles;
import vn.thongsuot.scoring.rounds.RoundResult;
import vn.thongsuot.scoring.rounds.RoundState;
import vn.thongsuot.scoring.rounds.Rounds;

/**
 * Results of a year by unit and head, as input to emulation and to the rating of officials (Vietnamese: kết quả cải cách hành
 * chính theo đơn vị và người đứng đầu). It rates nobody: whoever rates reads the figures behind it.
 */
@Service
@Transactional(readOnly = true)
public class EmulationResults {

    /** Figures that stand beside the index, in the order of the columns. */
    public static final List<String> FIGURES =
            List.of("tasks.on-time-rate", "dossiers.on-time-rate", "reports.on-time-rate");

    private final UnitDirectory units;
    private final Accounts accounts;
    private final Indicators indicators;
    private final UnitGroups groups;
    private final Rounds rounds;
    private final RoundFiles files;
    private final InitiativeStore initiatives;
    private final AccessPolicy policy;
    private final Clock clock;

    EmulationResults(
            UnitDirectory units,
            Accounts accounts,
            Indicators indicators,
            UnitGroups groups,
            Rounds rounds,
            RoundFiles files,
            InitiativeStore initiatives,
            AccessPolicy policy,
            Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.indicators = indicators;
        this.groups = groups;
        this.rounds = rounds;
        this.files = files;
        this.initiatives = initiatives;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A unit's year.
     *
     * @param heads who leads it today, with position
     * @param index result of the year's published round; empty where there is none
     * @param figures in the order of {@link #FIGURES}
     * @param recognised initiatives and models of the unit that were recognised in the year
     * @param adopted models of others that it took up in the year
     */
    public record Line(
            UnitView unit,
            List<Staff> heads,
            Optional<RoundResult> index,
            List<Optional<Fraction>> figures,
            int recognised,
            int adopted) {}

    /** Newest year with a published round; empty where none is published. */
    public OptionalInt newestYear(Actor actor) {
        return rounds.list(actor.authorityId()).stream()
                .filter(round -> round.state() == RoundState.PUBLISHED)
                .mapToInt(round -> round.year())
                .max();
    }

    /** Agencies and committees that the actor may see, in the order of their codes. */
    public List<Line> list(Actor actor, int year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UnitView> shown = units.listChildren(actor.authorityId(), today).stream()
                .filter(UnitView::isAgency)
                .filter(unit -> policy.mayIn(actor, Permission.BOARD_READ, unit.id()))
                .sorted(Comparator.comparing(UnitView::code))
                .toList();
        List<UUID> ids = shown.stream().map(UnitView::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<List<Figure>> figures = figures(actor, year, ids, today);
        Map<UUID, List<Staff>> heads = accounts.listStaff(ids).stream()
                .filter(staff -> staff.role() == Role.LEADER)
                .collect(Collectors.groupingBy(Staff::unitId));
        Map<UUID, RoundResult> index = index(actor, year);
        Map<UUID, Integer> recognised = recognised(actor, year);
        Map<UUID, Integer> adopted = adopted(actor, year);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            UUID id = ids.get(i);
            int n = i;
            lines.add(new Line(
                    shown.get(i),
                    heads.getOrDefault(id, List.of()),
                    Optional.ofNullable(index.get(id)),
                    figures.stream().map(row -> row.get(n).exact()).toList(),
                    recognised.getOrDefault(id, 0),
                    adopted.getOrDefault(id, 0)));
        }
        return lines;
    }

    private List<List<Figure>> figures(Actor actor, int year, List<UUID> ids, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Question> questions =
                FIGURES.stream().map(id -> Question.of(id, null, first, last)).toList();
        return indicators.matrix(actor.authorityId(), questions, groups.restated(ids, today));
    }

    private Map<UUID, RoundResult> index(Actor actor, int year) {
        Map<UUID, RoundResult> index = new HashMap<>();
        rounds.list(actor.authorityId()).stream()
                .filter(round -> round.year() == year && round.state() == RoundState.PUBLISHED)
                .flatMap(round -> files.results(round.id()).stream())
                .forEach(result -> index.putIfAbsent(result.unitId(), result));
        return index;
    }

    private Map<UUID, Integer> recognised(Actor actor, int year) {
        Map<UUID, Integer> counts = new HashMap<>();
        initiatives.list(vn.thongsuot.db.scoring.Tables.INITIATIVE.AUTHORITY_ID.eq(actor.authorityId())).stream()
                .filter(one -> one.state() == InitiativeState.RECOGNISED
                        && one.decidedOn() != null
                        && one.decidedOn().getYear() == year)
                .forEach(one -> counts.merge(one.unitId(), 1, Integer::sum));
        return counts;
    }

    private Map<UUID, Integer> adopted(Actor actor, int year) {
        Map<UUID, Integer> counts = new HashMap<>();
        initiatives.adoptions(actor.authorityId()).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.on().getYear() == year)
                .forEach(one -> counts.merge(one.unitId(), 1, Integer::sum));
        return counts;
    }
}
