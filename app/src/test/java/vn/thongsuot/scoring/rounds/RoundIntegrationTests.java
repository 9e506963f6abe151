package vn.thongsuot.scoring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.scoring.frozen.FrozenCheck;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetSeen;
import vn.thongsuot.scoring.sets.SetSheets;
import vn.thongsuot.shared.DomainException;

@DisplayName("Một kỳ chấm điểm từ tự chấm đến công bố")
class RoundIntegrationTests extends ProductTest {

    @Autowired
    private UnitRegistry units;

    @Autowired
    private FactJournal facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IndexSets sets;

    @Autowired
    private SetDesk setDesk;

    @Autowired
    private SetSheets sheets;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private CardDesk cardDesk;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CouncilDesk council;

    @Autowired
    private RoundFiles files;

    @Autowired
    private RepairPlans repairs;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private JdbcClient jdbc;

    private ScoringWorld world;
    private ScoringWorld.Province province;
    private Actor office;
    private Actor fieldOwner;
    private Actor chairman;
    private UUID set;

    @BeforeEach
    void makeSet() {
        clock.set("2026-11-20T09:00");
        world = new ScoringWorld(units, facts, transaction);
        province = world.make();
        office = province.officer(province.office());
        fieldOwner = province.officer(province.owner());
        chairman = province.leader(province.id());
        set = makeSet(SetLevel.COMMUNES, "par-commune-2026");
    }

    private UUID makeSet(SetLevel level, String code) {
        UUID id = setDesk.create(office, world.draft(province, level, code));
        setDesk.replace(office, new SetSeen(id, 0), world.criteria(province));
        setDesk.issue(chairman, new SetSeen(id, 1));
        return id;
    }

    private UUID open(UUID setId) {
        return desk.open(
                office,
                setId,
                2026,
                new Round.Days(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 31)));
    }

    @Test
    @DisplayName(
            "Tự chấm, thẩm định, kiến nghị, điều tra, hội đồng, chốt, công bố; tệp đóng băng tính lại khớp, số liệu và sự kiện ghi đúng")
    void runsFromSelfScoreToPublication() {
        world.rows(province, province.communes().get(0), 3, 1);
        world.rows(province, province.communes().get(1), 1, 1);
        world.rows(province, province.communes().get(2), 1, 0);
        UUID round = open(set);
        province.communes().forEach(unit -> submit(round, unit, 1));
        assertThat(self(round, 0)).isEqualByComparingTo("5");

        appraise(round, 0, "1.1", office, "3", "");
        appraise(round, 0, "1.2", fieldOwner, "1", "Văn bản ban hành chậm");
        refuses("SCO-032", () -> appraisals.announce(office, seen(round, 1)));
        for (int i : new int[] {1, 2}) {
            appraise(round, i, "1.1", office, i == 1 ? "2" : "4", "");
            appraise(round, i, "1.2", fieldOwner, "2", "");
        }
        for (int i = 0; i < 3; i++) {
            appraisals.announce(office, seen(round, i));
        }

        Actor head = province.leader(province.communes().getFirst());
        cardDesk.object(head, seen(round, 0), Map.of("1.2", "Đã gửi trong hạn"));
        refuses("SCO-034", () -> appraisals.conclude(office, seen(round, 0)));
        appraisals.answer(fieldOwner, card(round, 0).id(), "1.2", entry(round, 0, "1.2"), BigDecimal.TWO, "Chấp nhận");
        appraisals.conclude(office, seen(round, 0));
        cardDesk.agree(province.leader(province.communes().get(1)), seen(round, 1));
        cardDesk.agree(province.leader(province.communes().get(2)), seen(round, 2));
        refuses("SCO-038", () -> council.decide(chairman, seen(round, 0)));
        council.survey(office, round, surveys(round, "2.5", "2", "3"));
        for (int i = 0; i < 3; i++) {
            Actor secretary = province.officer(province.id());
            council.judge(secretary, seen(round, i), "2.2", BigDecimal.ONE, "Biên bản");
            council.judge(secretary, seen(round, i), "3", i == 0 ? BigDecimal.ONE : BigDecimal.ZERO, "Biên bản");
        }
        refuses("SCO-046", () -> desk.close(office, roundSeen(round), "9/QĐ", LocalDate.of(2026, 12, 20)));
        assertThat(council.decideAll(chairman, round)).isEqualTo(3);
        desk.close(office, roundSeen(round), "9/QĐ-UBND", LocalDate.of(2026, 12, 20));
        desk.publish(chairman, roundSeen(round));

        List<RoundResult> results = files.results(round);
        assertThat(results).extracting(RoundResult::place).containsExactly(1, 2, 3);
        assertThat(results)
                .extracting(RoundResult::unitId)
                .containsExactly(
                        province.communes().get(2),
                        province.communes().get(0),
                        province.communes().get(1));
        assertThat(results.get(1).points()).isEqualByComparingTo("9.5");
        assertThat(results).extracting(RoundResult::rankClass).containsExactly("Tốt", "Tốt", "Yếu");
        FrozenCheck.Outcome outcome =
                FrozenCheck.check(files.find(round).orElseThrow().content().getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.points()).isEqualTo(15);
        assertThat(index("par-index.score", 0)).isEqualByComparingTo("95");
        assertThat(index("par-index.self-score", 0)).isEqualByComparingTo("83.3333333333");
        assertThat(jdbc.sql(
                                "select data::jsonb ->> 'hash' from audit.entry where stream_kind = 'index-round' and stream_id = ?"
                                        + " and action = 'round.closed'")
                        .param(round)
                        .query(String.class)
                        .single())
                .isEqualTo(outcome.hash());
        refuses("SCO-023", () -> council.reconsider(chairman, seen(round, 0), "muộn"));
    }

    @Test
    @DisplayName(
            "Không ai thẩm định đơn vị mình; cơ quan thẩm định bị chấm thì cấp ban hành thẩm định thay; cấp trên không tự chấm hộ")
    void keepsAppraisersFromTheirOwnUnit() {
        world.rows(province, province.communes().getFirst(), 1, 0);
        UUID round = open(set);
        submit(round, province.communes().getFirst(), 1);
        UUID card = card(round, 0).id();
        Actor twoPosts = province.both(province.owner(), province.communes().getFirst());
        refuses("SCO-020", () -> appraisals.appraise(twoPosts, card, said("1.2", entry(round, 0, "1.2"), "2", "")));
        refuses("ACC-002", () -> appraisals.appraise(office, card, said("1.2", entry(round, 0, "1.2"), "2", "")));
        refuses("ACC-002", () -> cardDesk.score(province.officer(province.id()), seen(round, 1), List.of()));
        refuses(
                "ACC-001",
                () -> rounds.card(province.officer(province.communes().get(1)), card));

        UUID agencies = open(makeSet(SetLevel.AGENCIES, "par-agency-2026"));
        Scorecard own = rounds.cards(chairman, rounds.get(chairman, agencies)).stream()
                .filter(one -> one.unitId().equals(province.owner()))
                .findFirst()
                .orElseThrow();
        assertThat(rounds.appraisers(own)).containsEntry("1.2", province.id()).containsEntry("1.1", province.office());
    }

    @Test
    @DisplayName("Điểm đề xuất chạy theo số liệu cho đến khi chốt; sau đó giữ nguyên")
    void proposesFromLiveFiguresUntilTheyAreTaken() {
        UUID unit = province.communes().getFirst();
        UUID round = open(set);
        assertThat(proposed(round)).isNull();
        world.rows(province, unit, 1, 1);
        assertThat(proposed(round)).isEqualByComparingTo("2");

        desk.take(office, roundSeen(round));
        world.rows(province, unit, 2, 0);

        assertThat(proposed(round)).isEqualByComparingTo("2");
        refuses("SCO-045", () -> desk.take(office, roundSeen(round)));
    }

    private @Nullable BigDecimal proposed(UUID round) {
        ScoredRound scored = rounds.scored(rounds.get(office, round));
        return scored.points(card(round, 0).id(), "1.1").proposed();
    }

    @Test
    @DisplayName(
            "Phiếu thiếu điểm hoặc thiếu minh chứng không gửi được; chấm khác đề xuất phải giải trình; ai xem bản cũ bị từ chối")
    void refusesAnIncompleteSelfScore() {
        UUID unit = province.communes().getFirst();
        world.rows(province, unit, 1, 1);
        UUID round = open(set);
        Actor officer = province.officer(unit);
        Actor head = province.leader(unit);

        refuses("SCO-028", () -> cardDesk.submit(head, seen(round, 0)));
        refuses(
                "SCO-026",
                () -> cardDesk.score(officer, seen(round, 0), List.of(new SelfScore("1.2", true, null, 4, ""))));
        refuses(
                "SCO-025",
                () -> cardDesk.score(
                        officer, seen(round, 0), List.of(new SelfScore("2.1", true, BigDecimal.ONE, null, ""))));
        CardSeen old = seen(round, 0);
        cardDesk.score(
                officer,
                seen(round, 0),
                List.of(
                        new SelfScore("1.1", true, new BigDecimal("4"), null, ""),
                        new SelfScore("1.2", true, null, 1, "Kế hoạch số 5")));
        refuses("SCO-021", () -> cardDesk.score(officer, old, List.of()));
        refuses("SCO-029", () -> cardDesk.submit(head, seen(round, 0)));
        cardDesk.score(officer, seen(round, 0), List.of(new SelfScore("1.1", true, null, null, "")));
        cardDesk.submit(head, seen(round, 0));
        refuses("SCO-022", () -> cardDesk.score(officer, seen(round, 0), List.of()));
    }

    @Test
    @DisplayName("Tiêu chí thấp điểm thành nhiệm vụ dự thảo của đơn vị")
    void draftsTasksForLowCriteria() {
        UUID unit = province.communes().getFirst();
        world.rows(province, unit, 1, 3);
        UUID round = open(set);
        submit(round, unit, 1);
        appraise(round, 0, "1.1", office, "1", "");
        appraise(round, 0, "1.2", fieldOwner, "2", "");
        appraisals.announce(office, seen(round, 0));
        Actor officer = province.officer(unit);
        Scorecard card = card(round, 0);

        assertThat(repairs.list(rounds.scored(rounds.get(office, round)), card))
                .singleElement()
                .matches(low ->
                        low.criterion().code().equals("1.1") && low.lost().compareTo(new BigDecimal("3")) == 0);
        UUID task = repairs.draft(officer, card.id(), Set.of("1.1"), LocalDate.of(2027, 3, 31))
                .getFirst();

        assertThat(tasks.get(officer, task).content().title()).contains("1.1", "1/4");
        assertThat(repairs.list(rounds.scored(rounds.get(office, round)), card)
                        .getFirst()
                        .tasks())
                .containsExactly(task);
        refuses("SCO-048", () -> repairs.draft(officer, card.id(), Set.of("1.2"), null));
    }

    @Test
    @DisplayName("Bộ tiêu chí xuất ra Excel rồi nhập lại vẫn y nguyên; sai một ô thì không đổi gì")
    void takesBackWhatWentOut() {
        byte[] out = sheets.write(sets.get(set));
        UUID draft = setDesk.create(office, world.draft(province, SetLevel.COMMUNES, "par-commune-2027"));

        assertThat(sheets.take(office, new SetSeen(draft, 0), out)).isEmpty();

        assertThat(sets.criteria(draft)).isEqualTo(sets.criteria(set));
        refuses("SCO-016", () -> sheets.take(office, new SetSeen(set, 2), out));
        refuses("SHT-001", () -> sheets.take(office, new SetSeen(draft, 1), new byte[] {1}));
    }

    private void submit(UUID round, UUID unit, int choice) {
        int i = province.communes().indexOf(unit);
        cardDesk.score(
                province.officer(unit),
                seen(round, i),
                List.of(new SelfScore("1.2", true, null, choice, "Có văn bản")));
        cardDesk.submit(province.leader(unit), seen(round, i));
    }

    private void appraise(UUID round, int i, String code, Actor actor, String points, String note) {
        appraisals.appraise(actor, card(round, i).id(), said(code, entry(round, i, code), points, note));
    }

    private static List<AppraisedScore> said(String code, int version, String points, String note) {
        return List.of(new AppraisedScore(code, version, true, new BigDecimal(points), note));
    }

    private List<CouncilDesk.SurveyScore> surveys(UUID round, String... points) {
        return java.util.stream.IntStream.range(0, points.length)
                .mapToObj(i -> new CouncilDesk.SurveyScore(
                        card(round, i).id(), "2.1", new BigDecimal(points[i]), "Báo cáo điều tra"))
                .toList();
    }

    private BigDecimal index(String id, int i) {
        return indicators
                .evaluate(
                        province.id(),
                        new Question(
                                id,
                                null,
                                null,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                null,
                                true,
                                Map.of("set", "par-commune-2026")),
                        groups.restated(province.communes().get(i), LocalDate.of(2026, 11, 20)))
                .value()
                .orElseThrow();
    }

    private BigDecimal self(UUID round, int i) {
        return rounds.scored(rounds.get(office, round))
                .score(card(round, i).id())
                .self();
    }

    private int entry(UUID round, int i, String code) {
        return rounds.scored(rounds.get(office, round))
                .entry(card(round, i).id(), code)
                .version();
    }

    private Scorecard card(UUID round, int i) {
        return rounds.cards(chairman, rounds.get(chairman, round)).stream()
                .filter(card -> card.unitId().equals(province.communes().get(i)))
                .findFirst()
                .orElseThrow();
    }

    private CardSeen seen(UUID round, int i) {
        return new CardSeen(card(round, i).id(), card(round, i).version());
    }

    private RoundSeen roundSeen(UUID round) {
        return new RoundSeen(round, rounds.get(office, round).version());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
