package vn.thongsuot.scoring;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.emulation.InitiativeDesk;
import vn.thongsuot.scoring.emulation.InitiativeDraft;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundDesk;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetDraft;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetSeen;
import vn.thongsuot.shared.LocalizedText;

/** Sets and rounds are the whole authority's to read; a unit's score is its own, its appraisers' and those above it. */
record ScoringEndpoints(SetDesk sets, RoundDesk desk, Rounds rounds, InitiativeDesk initiatives)
        implements EndpointTable {

    private static final Set<Role> OFFICERS = Set.of(Role.REFORM_OFFICER);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Actor officer = world.people().actor("cchc");
        UUID set = makeSet(world, officer);
        UUID round = desk.open(
                officer,
                set,
                2026,
                new Round.Days(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 15)));
        UUID card = rounds.cards(officer, rounds.get(officer, round)).stream()
                .filter(one -> one.unitId().equals(world.committee()))
                .findFirst()
                .orElseThrow()
                .id();
        List<Endpoint> all = new ArrayList<>(sets("/desk/index-sets/" + set));
        all.addAll(rounds("/desk/index-rounds/" + round));
        all.addAll(cards("/desk/scorecards/" + card));
        all.addAll(others());
        all.addAll(initiatives("/desk/initiatives/" + makeInitiative(world, officer)));
        all.addAll(machines(round, set));
        return all;
    }

    private UUID makeSet(MatrixWorld world, Actor officer) {
        UUID set = sets.create(
                officer,
                new SetDraft(
                        world.province(),
                        world.province(),
                        "thu-quyen",
                        SetLevel.COMMUNES,
                        LocalizedText.of("Bộ tiêu chí thử quyền"),
                        2026,
                        2,
                        false,
                        List.of(),
                        null,
                        true));
        sets.replace(
                officer,
                new SetSeen(set, 0),
                List.of(new SetCriterion(
                        "1",
                        null,
                        LocalizedText.of("Một"),
                        Effect.BASE,
                        BigDecimal.TEN,
                        RuleReader.read("chọn: 10 = Có; 0 = Không"),
                        null,
                        null,
                        null)));
        sets.issue(world.people().actor("chutich"), new SetSeen(set, 1));
        return set;
    }

    private static List<Endpoint> sets(String base) {
        return List.of(
                get("/desk/index-sets", withRole(BOARD)),
                get("/desk/index-sets/new", withRole(OFFICERS)),
                post("/desk/index-sets", "/desk/index-sets?name=" + key(), withRole(OFFICERS)),
                get("/desk/index-sets/{id}", base, official(Expectation::sameProvince)),
                get("/desk/index-sets/{id}/head", base + "/head", officersHere()),
                post("/desk/index-sets/{id}/head", base + "/head?version=2&name=" + key(), officersHere()),
                post(
                        "/desk/index-sets/{id}/{act:issue|retire}",
                        base + "/retire?version=2" + key(),
                        official(asker -> !asker.is(Set.of(Role.LEADER)) || isStranger(asker)
                                ? Answer.NOT_FOUND
                                : asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN)),
                get("/desk/index-sets/{id}/criterion", base + "/criterion", officersHere()),
                post("/desk/index-sets/{id}/criterion", base + "/criterion?version=2&code=" + key(), officersHere()),
                get("/desk/index-sets/{id}/export.xlsx", base + "/export.xlsx", official(Expectation::sameProvince)),
                file("/desk/index-sets/{id}/import", base + "/import?version=2", officersHere()));
    }

    private static List<Endpoint> rounds(String base) {
        Expectation running = official(
                asker -> asker.is(OFFICERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation runs = official(asker -> isStranger(asker)
                ? Answer.NOT_FOUND
                : asker.is(OFFICERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation decides = official(asker -> isStranger(asker)
                ? Answer.NOT_FOUND
                : asker.is(Set.of(Role.LEADER)) && asker.relation() == Relation.ANCESTOR
                        ? Answer.OPEN
                        : Answer.FORBIDDEN);
        String acts = "/desk/index-rounds/{id}/{act:days|take|close|reopen|publish|decide}";
        return List.of(
                get("/desk/index-rounds", withRole(BOARD)),
                get("/desk/index-rounds/new", withRole(OFFICERS)),
                post("/desk/index-rounds", "/desk/index-rounds?set=" + key(), withRole(OFFICERS)),
                get("/desk/index-rounds/{id}", base, official(Expectation::sameProvince)),
                get("/desk/index-rounds/{id}/days", base + "/days", running),
                post(acts, base + "/take?version=0" + key(), runs),
                post(acts, base + "/decide?version=0" + key(), decides),
                file("/desk/index-rounds/{id}/survey", base + "/survey", officersHere()),
                get("/desk/index-rounds/{id}/points.xlsx", base + "/points.xlsx", official(Expectation::sameProvince)),
                get("/desk/index-rounds/{id}/ranking.xlsx", base + "/ranking.xlsx", official(nothing())),
                get("/desk/index-rounds/{id}/round.json", base + "/round.json", official(nothing())),
                get("/desk/index-rounds/{id}/survey.xlsx", base + "/survey.xlsx", running),
                get("/desk/index-rounds/{id}/appraisal", base + "/appraisal", officersHere()),
                post("/desk/index-rounds/{id}/appraisal", base + "/appraisal?code=1" + key(), officersHere()));
    }

    private static List<Endpoint> cards(String base) {
        Expectation sees = atCommittee(BOARD);
        Expectation scores = official(asker -> sees.of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(OFFICERS) && asker.relation() != Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation attaches = official(asker -> !asker.is(OFFICERS) || !asker.coversCommittee()
                ? Answer.NOT_FOUND
                : asker.relation() == Relation.ANCESTOR ? Answer.FORBIDDEN : Answer.OPEN);
        String none = UUID.randomUUID().toString();
        return List.of(
                get("/desk/scorecards/{id}", base, sees),
                get("/desk/scorecards/{id}", "/desk/scorecards/" + none, official(nothing())),
                post("/desk/scorecards/{id}/{act}", base + "/score?version=0" + key(), scores),
                get("/desk/scorecards/{id}/criteria/{code}", base + "/criteria/1", sees),
                post(
                        "/desk/scorecards/{id}/criteria/{code}/{act}",
                        base + "/criteria/1/appraise?version=0" + key(),
                        atCommittee(OFFICERS)),
                file("/desk/scorecards/{id}/files", base + "/files?version=0&code=1", attaches),
                post(
                        "/desk/scorecards/{id}/files/{document}/remove",
                        base + "/files/" + none + "/remove?version=0" + key(),
                        attaches),
                get("/desk/scorecards/{id}/files/{document}", base + "/files/" + none, official(nothing())));
    }

    private static List<Endpoint> others() {
        String none = UUID.randomUUID().toString();
        return List.of(
                get("/desk/index-766", withRole(BOARD)),
                get("/api/v1/index-766", machine(asker -> Answer.OPEN)),
                get("/desk/index-766.xlsx", withRole(BOARD)),
                get("/desk/published-figures", withRole(BOARD)),
                post("/desk/published-figures", "/desk/published-figures?code=" + key(), withRole(OFFICERS)),
                post(
                        "/desk/published-figures/{id}/withdraw",
                        "/desk/published-figures/" + none + "/withdraw?reason=x" + key(),
                        official(nothing())),
                get(
                        "/desk/published-figures/{id}/copy",
                        "/desk/published-figures/" + none + "/copy",
                        official(nothing())),
                get("/reform-index", open()),
                get("/reform-index/{id}", "/reform-index/" + none, nothing()),
                get("/reform-index/{id}/round.json", "/reform-index/" + none + "/round.json", nothing()));
    }

    private UUID makeInitiative(MatrixWorld world, Actor officer) {
        return initiatives.create(
                officer,
                new InitiativeDraft(
                        world.committee(), false, "Thử quyền", "Nội dung", "Hiệu quả", null, null, "Đơn vị"),
                null);
    }

    private static List<Endpoint> initiatives(String base) {
        String machines = base.replace("/desk/", "/api/v1/");
        Expectation sees = atCommittee(BOARD);
        Expectation writes = official(asker ->
                sees.of(asker) != Answer.OPEN ? Answer.NOT_FOUND : asker.is(OFFICERS) ? Answer.OPEN : Answer.FORBIDDEN);
        return List.of(
                get("/initiatives", open()),
                get("/desk/initiatives", withRole(BOARD)),
                get("/desk/initiatives/export.xlsx", withRole(BOARD)),
                get("/api/v1/initiatives", machine(asker -> Answer.OPEN)),
                get("/api/v1/initiatives/{id}", machines, machine(Expectation.covering(BOARD))),
                get("/desk/initiatives/new", withRole(OFFICERS)),
                post("/desk/initiatives", "/desk/initiatives?title=" + key(), withRole(OFFICERS)),
                get("/desk/initiatives/{id}", base, sees),
                get("/desk/initiatives/{id}/edit", base + "/edit", atCommittee(OFFICERS)),
                post("/desk/initiatives/{id}/edit", base + "/edit?version=0&title=" + key(), atCommittee(OFFICERS)),
                post(
                        "/desk/initiatives/{id}/{act:propose|withdraw|return|recognise|decline|adopt}",
                        base + "/withdraw?version=0" + key(),
                        writes),
                get("/desk/initiatives/{id}/file", base + "/file", official(nothing())),
                get("/desk/emulation", withRole(BOARD)),
                get("/desk/emulation.xlsx", withRole(BOARD)));
    }

    private static List<Endpoint> machines(UUID round, UUID set) {
        String base = "/api/v1/index-rounds/" + round;
        Expectation all = machine(asker -> Answer.OPEN);
        return List.of(
                get("/api/v1/index-rounds", all),
                get("/api/v1/index-rounds/{id}", base, machine(Expectation::sameProvince)),
                get("/api/v1/index-rounds/{id}/scores", base + "/scores", machine(Expectation::sameProvince)),
                get("/api/v1/index-sets", all),
                get("/api/v1/index-sets/{id}", "/api/v1/index-sets/" + set, machine(Expectation::sameProvince)),
                get(
                        "/api/v1/index-sets/{id}/criteria",
                        "/api/v1/index-sets/" + set + "/criteria",
                        machine(Expectation::sameProvince)),
                get("/api/v1/published-figures", all));
    }

    private static Expectation officersHere() {
        return official(asker -> asker.is(OFFICERS) && !isStranger(asker) ? Answer.OPEN : Answer.NOT_FOUND);
    }

    private static boolean isStranger(Asker asker) {
        return asker.relation() == Relation.OTHER_PROVINCE;
    }
}
