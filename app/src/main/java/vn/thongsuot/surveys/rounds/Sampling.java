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
 * Draws a stratified sample of those who were handed a result, or of a list of people (Vietnamese: chọn mẫu phân tầng): strata are
 * unit and group of fields, each gets its share of n. Seed and population alone decide who is drawn.
 */
@Component
class Sampling {

    private final ResultFrame frame;
    private final PeopleLists lists;
    private final UnitDirectory units;
    private final PersonStore persons;
    private final InvitationConsents consents;
    private final RoundStore rounds;
    private final InvitationStore invitations;
    private final SurveySettings settings;
    private final Clock clock;

    Sampling(
            ResultFrame frame,
            PeopleLists lists,
            UnitDirectory units,
            PersonStore persons,
            InvitationConsents consents,
            RoundStore rounds,
            InvitationStore invitations,
            SurveySettings settings,
            Clock clock) {
        this.frame = frame;
        this.lists = lists;
        this.units = units;
        this.persons = persons;
        this.consents = consents;
        this.rounds = rounds;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was drawn: N, n and how many are invited (Vietnamese: kết quả chọn mẫu). */
    record Drawn(int population, int wanted, int invited) {}

    /** @throws DomainException SUR-012 where there is nobody, or too few in each unit */
    Drawn draw(Round round) {
        Population from = population(round);
        List<Strata.Layer> layers = Strata.of(from.parts(), settings.leastShown());
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
            invited += draw(round, from, layers.get(i), wanted.get(i), most, taken);
        }
        return new Drawn(population, wanted.stream().mapToInt(Integer::intValue).sum(), invited);
    }

    private Population population(Round round) {
        if (round.design() == Design.LIST) {
            return lists.population(round);
        }
        ResultFrame.Days days = new ResultFrame.Days(
                Objects.requireNonNull(round.frameFrom()), Objects.requireNonNull(round.frameTo()));
        return new Population() {
            @Override
            public List<ResultFrame.Part> parts() {
                return Sampling.this.parts(round, days);
            }

            @Override
            public List<ResultFrame.Case> draw(Strata.Layer layer, Set<UUID> taken, int most) {
                return frame.draw(
                        round.authorityId(),
                        days,
                        new ResultFrame.Scope(layer.key().unitId(), layer.fieldGroups()),
                        round.seed(),
                        taken,
                        most);
            }
        };
    }

    private int draw(Round round, Population from, Strata.Layer layer, int wanted, int most, Set<UUID> taken) {
        List<ResultFrame.Case> cases = from.draw(layer, taken, Math.min(most, layer.size()));
        rounds.insertStratum(
                round.id(),
                new Stratum(layer.key().unitId(), layer.key().fieldGroup(), layer.size(), wanted, cases.size(), null));
        invite(round, layer.key(), cases);
        return cases.size();
    }

    /** Invites by message who wants messages about the dossier and has an address for them, the others on paper. */
    void invite(Round round, Stratum.Key stratum, List<ResultFrame.Case> cases) {
        Set<UUID> agreed = consents.findAgreed(
                round, cases.stream().map(ResultFrame.Case::dossierId).toList());
        Set<UUID> reachable = persons.findReachable(
                round.authorityId(),
                cases.stream()
                        .filter(one -> agreed.contains(one.dossierId()))
                        .map(ResultFrame.Case::personId)
                        .toList());
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
