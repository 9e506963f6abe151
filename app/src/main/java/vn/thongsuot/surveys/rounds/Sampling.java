package vn.thongsuot.surveys.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.SurveySettings;

/**
 * Draws a stratified sample of those who were handed a result (Vietnamese: chọn mẫu phân tầng): strata are deciding unit and group
 * of fields, each gets its share of n. Seed and dossiers alone decide who is drawn.
 */
@Component
class Sampling {

    private final ResultFrame frame;
    private final UnitDirectory units;
    private final PersonStore persons;
    private final RoundStore rounds;
    private final InvitationStore invitations;
    private final SurveySettings settings;
    private final Clock clock;

    Sampling(
            ResultFrame frame,
            UnitDirectory units,
            PersonStore persons,
            RoundStore rounds,
            InvitationStore invitations,
            SurveySettings settings,
            Clock clock) {
        this.frame = frame;
        this.units = units;
        this.persons = persons;
        this.rounds = rounds;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was drawn: N, n and how many are invited (Vietnamese: kết quả chọn mẫu). */
    record Drawn(int population, int wanted, int invited) {}

    /** @throws DomainException SUR-012 where nobody was handed a result in the period */
    Drawn draw(Round round) {
        ResultFrame.Days days = new ResultFrame.Days(
                Objects.requireNonNull(round.frameFrom()), Objects.requireNonNull(round.frameTo()));
        List<Strata.Layer> layers = Strata.of(parts(round, days), settings.leastShown());
        List<Integer> sizes = layers.stream().map(Strata.Layer::size).toList();
        int population = sizes.stream().mapToInt(Integer::intValue).sum();
        if (population == 0) {
            throw new DomainException("SUR-012", DomainException.Kind.CONFLICT, "population is empty");
        }
        int n = SampleSize.of(population, round.marginPermille());
        List<Integer> wanted = SampleSize.allocate(sizes, n);
        Set<UUID> taken = new HashSet<>();
        int invited = 0;
        for (int i = 0; i < layers.size(); i++) {
            int most = withReserve(wanted.get(i), round.reservePercent());
            invited += draw(round, days, layers.get(i), wanted.get(i), most, taken);
        }
        return new Drawn(population, wanted.stream().mapToInt(Integer::intValue).sum(), invited);
    }

    private int draw(Round round, ResultFrame.Days days, Strata.Layer layer, int wanted, int most, Set<UUID> taken) {
        List<ResultFrame.Case> cases = frame.draw(
                round.authorityId(),
                days,
                new ResultFrame.Scope(layer.key().unitId(), layer.fieldGroups()),
                round.seed(),
                taken,
                Math.min(most, layer.size()));
        rounds.insertStratum(
                round.id(),
                new Stratum(layer.key().unitId(), layer.key().fieldGroup(), layer.size(), wanted, cases.size(), null));
        invite(round, layer.key(), cases);
        return cases.size();
    }

    /** Invites by message where there is an address for one, else on paper. */
    void invite(Round round, Stratum.Key stratum, List<ResultFrame.Case> cases) {
        Set<UUID> reachable = persons.findReachable(
                round.authorityId(),
                cases.stream().map(ResultFrame.Case::personId).toList());
        invitations.insert(round.id(), stratum, cases, reachable);
    }

    /** The population under the round's unit. */
    List<ResultFrame.Part> parts(Round round, ResultFrame.Days days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Set<UUID> below = units.listSubtree(round.unitId(), today).stream()
                .map(UnitView::id)
                .collect(Collectors.toSet());
        return frame.parts(round.authorityId(), days).stream()
                .filter(part -> below.contains(part.unitId()))
                .toList();
    }

    private static int withReserve(int wanted, int percent) {
        return Math.ceilDiv(wanted * (100 + percent), 100);
    }
}
