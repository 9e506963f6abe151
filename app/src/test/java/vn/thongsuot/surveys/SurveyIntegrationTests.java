package vn.thongsuot.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.answers.AnswerDesk;
import vn.thongsuot.surveys.answers.AnswerDoors;
import vn.thongsuot.surveys.answers.Coming;
import vn.thongsuot.surveys.answers.FactRestatement;
import vn.thongsuot.surveys.answers.Sent;
import vn.thongsuot.surveys.answers.Sheet;
import vn.thongsuot.surveys.answers.SheetDesk;
import vn.thongsuot.surveys.answers.SheetState;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.results.Index;
import vn.thongsuot.surveys.results.ResultDesk;
import vn.thongsuot.surveys.results.Results;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.DailyInvitations;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.PeopleLists;
import vn.thongsuot.surveys.rounds.PeopleSheet;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundDesk;
import vn.thongsuot.surveys.rounds.RoundReminders;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.RoundState;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

@DisplayName("Khảo sát: từ mẫu, phiếu trả lời đến kết quả và chỉ số")
class SurveyIntegrationTests extends ProductTest {

    private static final String RATE = "satisfaction.procedures-rate";

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private PeopleSheet people;

    @Autowired
    private PeopleLists lists;

    @Autowired
    private Rounds rounds;

    @Autowired
    private AnswerDoors doors;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private FactRestatement restatement;

    @Autowired
    private DailyInvitations daily;

    @Autowired
    private RoundReminders reminders;

    @Autowired
    private ResultDesk results;

    @Autowired
    private Indicators indicators;

    @Autowired
    private IndicatorRows rows;

    @Autowired
    private UnitGroups groups;

    private SurveyWorld world;
    private SurveyWorld.Province province;
    private Actor officer;
    private UUID version;

    @BeforeEach
    void makeProvince() {
        world = new SurveyWorld(units, calendars, questionnaires, jdbc, transaction);
        province = world.make();
        officer = province.officer();
        version = world.questionnaire(officer, province.id(), Survey.PROCEDURE);
    }

    @Test
    @DisplayName("Chọn mẫu phân tầng từ hồ sơ trả kết quả trong kỳ; cùng số gieo chọn đúng những hồ sơ đó")
    void drawsTheSameSampleAgain() {
        dossiers(30, 20);
        world.dossiers(province, province.north(), "land", 5, LocalDate.of(2026, 9, 30), true);
        UUID id = desk.create(officer, world.round(province.id(), version, Design.SAMPLE));

        desk.draw(officer, seen(id));

        assertThat(rounds.strata(id))
                .extracting(Stratum::population, Stratum::wanted, Stratum::invited)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(30, 27, 27),
                        org.assertj.core.groups.Tuple.tuple(20, 18, 18));
        Set<String> first = drawn(id);
        desk.undraw(officer, seen(id));
        assertThat(drawn(id)).isEmpty();
        desk.draw(officer, seen(id));
        assertThat(drawn(id)).hasSize(45).isEqualTo(first);
    }

    @Test
    @DisplayName(
            "Danh sách nhập từ Excel là tổng thể: sai chỉ đúng ô, không đồng ý thì không giữ; hết hạn thì xóa họ tên")
    void drawsFromAListOfPeople() {
        UUID id = desk.create(officer, world.round(province.id(), version, Design.LIST));
        refuses("SUR-012", () -> desk.draw(officer, seen(id)));
        PeopleSheet.Outcome wrong = people.read(
                list(List.of("Người Một", "12", "", "H94.11", "x"), List.of("", "0912345678", "", "Xã lạ", "x")),
                province.id());
        assertThat(wrong.errors()).extracting(PeopleSheet.Wrong::cell).containsExactlyInAnyOrder("B2", "A3", "D3");

        PeopleSheet.Outcome read = people.read(list(listed()), province.id());
        assertThat(read.errors()).isEmpty();
        lists.take(officer, seen(id), read.people(), read.withoutConsent(), read.twice());

        assertThat(lists.find(id)).contains(new PeopleLists.Tally(10, 1, 1, false));
        desk.draw(officer, seen(id));
        assertThat(rounds.strata(id)).extracting(Stratum::population).containsExactly(7);
        Set<String> first = drawn(id);
        desk.undraw(officer, seen(id));
        desk.draw(officer, seen(id));
        assertThat(drawn(id)).hasSize(7).isEqualTo(first);
        assertThat(names(id)).contains("Người Thử 0").doesNotContain("Người Không");
        assertThat(channels(id))
                .as("who stands on the list agreed")
                .containsOnly("message")
                .hasSize(7);

        clock.set("2026-12-30T08:00");
        lists.forget();
        assertThat(names(id)).contains("Người Thử 0");
        clock.set("2027-01-05T08:00");
        lists.forget();
        assertThat(names(id)).isEmpty();
        assertThat(lists.find(id)).contains(new PeopleLists.Tally(10, 1, 1, true));
        assertThat(drawn(id)).hasSize(7);
    }

    /** Seven of one unit, three of another, one without consent, one twice. */
    private static List<List<String>> listed() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(List.of(
                    "Người Thử " + i, "09871000" + (10 + i), "", i < 7 ? "H94.11" : "ủy ban nhân dân xã nam", "x"));
        }
        rows.add(List.of("Người Không", "0987100099", "", "H94.11", "không"));
        rows.add(List.of("Người Lặp", "0987 100 010", "", "H94.11", "có"));
        return rows;
    }

    @SafeVarargs
    private byte[] list(List<String>... rows) {
        return list(List.of(rows));
    }

    private byte[] list(List<List<String>> rows) {
        return Sheets.write(
                "Danh sách",
                List.of("Họ và tên", "Số điện thoại", "Thư điện tử", "Đơn vị cung cấp dịch vụ", "Đồng ý liên hệ"),
                rows);
    }

    private List<String> names(UUID round) {
        return world.texts(
                "select p.full_name from identity.person p join surveys.invitation i on i.person_id = p.id where i.round_id = ?"
                        + " and p.full_name <> ''"
                        + " union select p.full_name from identity.person p where p.authority_id = ? and p.full_name like 'Người Thử%'",
                round, province.id());
    }

    @Test
    @DisplayName("Không có hồ sơ thì không chọn mẫu được; chưa chọn mẫu thì chưa thu phiếu được")
    void refusesAnEmptyPopulation() {
        UUID id = desk.create(officer, world.round(province.id(), version, Design.SAMPLE));

        refuses("SUR-012", () -> desk.draw(officer, seen(id)));
        refuses("SUR-011", () -> desk.open(officer, seen(id)));
        refuses("SUR-010", () -> desk.draw(officer, new RoundSeen(id, 9)));
        refuses("ACC-002", () -> desk.draw(province.as(province.north(), Role.REFORM_OFFICER, "b"), seen(id)));
        refuses(
                "ACC-001",
                () -> rounds.get(
                        new SurveyWorld(units, calendars, questionnaires, jdbc, transaction)
                                .make()
                                .officer(),
                        id));
    }

    @Test
    @DisplayName("Mỗi thư mời trả lời một lần; gửi lại đúng phiếu đó không tạo phiếu thứ hai")
    void takesOneAnswerPerInvitation() {
        dossiers(6, 5);
        UUID id = opened();
        Coming coming = coming(id);
        Sent sent = sent(4, 5);

        answers.accept(coming, sent);
        answers.accept(coming, sent);

        refuses("SUR-023", () -> answers.accept(coming, sent(1, 1)));
        assertThat(results.of(round(id)).response().answered()).isEqualTo(1);
        assertThat(rounds.listWaiting(id, Channel.MESSAGE)).hasSize(10);
    }

    @Test
    @DisplayName(
            "Liên kết trong tin nhắn mở đúng phiếu; cơ sở dữ liệu chỉ giữ mã băm; phiếu trả lời không dẫn về thư mời")
    void keepsAnswerAndInvitationApart() {
        dossiers(5, 0);
        UUID id = opened();
        List<String> paths = world.texts(
                "select path from notifications.outbox where authority_id = ? and channel = 'sms'", province.id());
        assertThat(paths).hasSize(5).allMatch(path -> path.matches("/s/[A-Za-z0-9_-]{22}"));
        String key = paths.getFirst().substring("/s/".length());
        Coming coming = doors.byInvitation(key);

        answers.accept(coming, sent(5, 5));

        assertThat(doors.byInvitation(key).done()).isTrue();
        refuses("SUR-020", () -> doors.byInvitation("x".repeat(22)));
        assertThat(world.texts("select t::text from surveys.invitation t where round_id = ?", id))
                .noneMatch(row -> row.contains(key));
        String invitation = String.valueOf(coming.invitationId());
        String dossier = world.texts(
                        "select dossier_id::text from surveys.invitation where id = ?", coming.invitationId())
                .getFirst();
        List<String> written = world.texts("select t::text from surveys.answer t where round_id = ?", id);
        written.addAll(world.texts("select data from audit.entry where stream_kind = 'survey-answer'"));
        written.addAll(world.texts(
                "select t::text from facts.row_version t where fact = 'survey-answer' and authority_id = ?",
                province.id()));
        assertThat(written)
                .isNotEmpty()
                .noneMatch(row -> row.contains(invitation) || row.contains(dossier) || row.contains(key));
        assertThat(
                        world.texts(
                                "select column_name from information_schema.columns where table_schema = 'surveys' and table_name = 'invitation' and data_type like 'timestamp%'"))
                .isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.sql("update surveys.answer set filled = '{}' where round_id = ?")
                        .param(id)
                        .update());
    }

    @Test
    @DisplayName("Lọc ra một phần mà phần còn lại quá ít phiếu thì phần lọc cũng không được nêu")
    void veilsWhatWouldTellTheRest() {
        dossiers(90, 10);
        UUID id = opened();
        answerAll(id, province.north(), 5, 20);
        answerAll(id, province.south(), 2, 3);

        assertThat(figure(null).value()).isPresent();
        assertThat(figure("score >= 4").value()).isEmpty();

        answerAll(id, province.south(), 2, 2);
        assertThat(figure("score >= 4").value()).isPresent();
    }

    private Figure figure(@Nullable String filter) {
        return indicators.evaluate(province.id(), question(filter), group(province.id()));
    }

    @Test
    @DisplayName("Kết thúc thu phiếu thì trọng số cố định, dữ liệu thống kê và chỉ số tính theo trọng số")
    void feedsTheIndicatorWithWeights() {
        dossiers(90, 10);
        UUID id = opened();
        answerAll(id, province.north(), 5, 20);
        answerAll(id, province.south(), 2, 5);
        assertThat(rate(province.id())).isCloseTo(80, within(0.001));

        desk.close(officer, seen(id));
        restateAll();

        // Bắc 90% tổng thể, hài lòng hết; Nam 10%, không ai hài lòng
        assertThat(rate(province.id())).isCloseTo(90, within(0.001));
        assertThat(rate(province.south())).isZero();
        rowsBehindAreNobodys();
        Results said = results.of(round(id));
        assertThat(said.index().topTwo().value()).isCloseTo(0.9, within(1e-9));
        assertThat(said.index().mean().value()).isCloseTo(0.9 * 1 + 0.1 * 0.4, within(1e-9));
        assertThat(said.response().isEnough()).isFalse();
        assertThat(indicators
                        .evaluate(
                                province.id(),
                                question("field_group in {land, construction, investment}"),
                                group(province.id()))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("90");
        refuses("SUR-021", () -> doors.byInvitation(key(id)));
        Actor leader = province.leader();
        refuses("ACC-002", () -> desk.publish(officer, seen(id)));
        desk.publish(leader, seen(id));
        assertThat(rounds.findPublished(round(id).code())).isPresent();
        refuses("SUR-015", () -> desk.withdraw(leader, seen(id), " "));
        desk.withdraw(leader, seen(id), "Sai kỳ");
        assertThat(round(id).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    @DisplayName("Dấu hiệu bất thường được nêu, phiếu không bị bỏ; đơn vị ít phiếu không hiển thị")
    void showsWhatLooksOdd() {
        dossiers(12, 5);
        UUID id = opened();
        answerAll(id, province.north(), 4, 6);
        for (int i = 0; i < 3; i++) {
            answers.accept(
                    coming(id, province.north()), new Sent(UUID.randomUUID(), SurveyWorld.filled(5, 1), 60, "mot-may"));
        }
        answers.accept(
                coming(id, province.south()), new Sent(UUID.randomUUID(), SurveyWorld.filled(4, 3), 1, "may-khac"));

        Results said = results.of(round(id));

        assertThat(said.response().answered()).isEqualTo(10);
        assertThat(said.allMarks().device()).isEqualTo(3);
        assertThat(said.allMarks().fast()).isEqualTo(1);
        assertThat(said.allMarks().any()).isEqualTo(4);
        assertThat(said.unmarked().topTwo().value()).isEqualTo(1);
        assertThat(said.index().topTwo().value()).isLessThan(1);
        assertThat(said.units())
                .filteredOn(unit -> unit.unitId().equals(province.south()))
                .singleElement()
                .matches(unit -> !unit.shown() && unit.index().topTwo() == null);
    }

    @Test
    @DisplayName("Phiếu giấy: hai người nhập độc lập; khác nhau thì đối chiếu; ghi nhận xong thì quên nội dung đã nhập")
    void keysSheetsTwice() {
        world.dossiers(province, province.north(), "land", 5, LocalDate.of(2026, 10, 5), false);
        UUID id = opened();
        Actor first = province.as(province.north(), Role.INTAKE_CLERK, "a");
        Actor second = province.as(province.north(), Role.INTAKE_CLERK, "b");
        Actor neighbour = province.as(province.south(), Role.INTAKE_CLERK, "c");
        List<Sheet> issued = sheets.list(first, round(id));
        assertThat(issued).hasSize(5);
        assertThat(sheets.list(neighbour, round(id))).isEmpty();
        UUID alike = issued.get(0).id();
        UUID unlike = issued.get(1).id();

        sheets.key(first, alike, 0, SurveyWorld.filled(4, 4));
        refuses("SUR-032", () -> sheets.key(first, alike, 1, SurveyWorld.filled(4, 4)));
        refuses("SUR-030", () -> sheets.key(second, alike, 0, SurveyWorld.filled(4, 4)));
        sheets.key(second, alike, 1, SurveyWorld.filled(4, 4));
        sheets.key(first, unlike, 0, SurveyWorld.filled(4, 5));
        sheets.key(second, unlike, 1, SurveyWorld.filled(4, 1));
        assertThat(sheets.get(first, unlike).state()).isEqualTo(SheetState.DIFFERS);
        refuses("ACC-001", () -> sheets.get(neighbour, unlike));
        sheets.resolve(second, unlike, 2, List.of("q5"));

        assertThat(sheets.get(first, unlike))
                .matches(sheet ->
                        sheet.state() == SheetState.ACCEPTED && sheet.first() == null && sheet.second() == null);
        refuses("SUR-031", () -> sheets.key(first, alike, 2, SurveyWorld.filled(1, 1)));
        assertThat(world.texts("select filled ->> 'q5' from surveys.answer where round_id = ?", id))
                .containsExactlyInAnyOrder("[\"4\"]", "[\"1\"]");
    }

    @Test
    @DisplayName("Đánh giá sau khi trả kết quả: mỗi hồ sơ mời một lần, chạy lại không mời thêm")
    void invitesAfterEachResult() {
        UUID rating = world.questionnaire(officer, province.id(), Survey.DOSSIER_RATING);
        UUID id = desk.create(officer, world.round(province.id(), rating, Design.RESULTS));
        desk.open(officer, seen(id));
        world.dossiers(province, province.north(), "land", 3, LocalDate.of(2026, 11, 18), true);
        world.dossiers(province, province.north(), "land", 2, LocalDate.of(2026, 11, 20), true);

        daily.invite();
        daily.invite();
        assertThat(rounds.listWaiting(id, Channel.MESSAGE)).hasSize(3);
        clock.set("2026-11-21T08:00");
        daily.invite();

        assertThat(rounds.listWaiting(id, Channel.MESSAGE)).hasSize(5);
        answers.accept(coming(id), sent(5, 5));
        Question pleased = Question.of(
                "satisfaction.dossier-rating-rate", null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(indicators
                        .evaluate(province.id(), pleased, group(province.id()))
                        .value())
                .as("one answer is not told")
                .isEmpty();
        var one = rows.parts(province.id(), pleased, IndicatorRows.Side.DENOMINATOR)
                .getFirst();
        assertThat(rows.count(province.id(), group(province.id()), one).rows()).isEqualTo(1);
        assertThat(rows.list(province.id(), group(province.id()), one, 0, 50)).isEmpty();
        assertThat(indicators
                        .matrixOfAll(province.id(), List.of(pleased), List.of(group(province.id())))
                        .getFirst()
                        .getFirst()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(results.of(round(id)).index()).isEqualTo(Index.NONE);
        assertThat(results.of(round(id)).questions()).isEmpty();
    }

    @Test
    @DisplayName(
            "Hết ngày thu phiếu mà chưa kết thúc thì người lập đợt được nhắc một lần; liên kết không nhận phiếu nữa")
    void remindsOfClosing() {
        dossiers(5, 0);
        UUID id = opened();
        reminders.remind();
        clock.set("2026-12-01T08:00");

        reminders.remind();
        reminders.remind();

        assertThat(world.texts("select path from notifications.outbox where template = 'survey.closing'"))
                .containsOnlyOnce("/desk/surveys/" + id);
        refuses("SUR-021", () -> doors.byInvitation(key(id)));
    }

    private void dossiers(int north, int south) {
        world.dossiers(province, province.north(), "land", north, LocalDate.of(2026, 10, 5), true);
        world.dossiers(province, province.south(), "construction", south, LocalDate.of(2026, 10, 31), true);
    }

    private UUID opened() {
        UUID id = desk.create(officer, world.round(province.id(), version, Design.SAMPLE));
        desk.draw(officer, seen(id));
        desk.open(officer, seen(id));
        return id;
    }

    private void answerAll(UUID id, UUID unit, int overall, int most) {
        for (int i = 0; i < most; i++) {
            answers.accept(
                    coming(id, unit),
                    new Sent(
                            UUID.randomUUID(),
                            SurveyWorld.filled(overall, overall),
                            60,
                            UUID.randomUUID().toString()));
        }
    }

    private Coming coming(UUID id) {
        return rounds.listWaiting(id, Channel.MESSAGE).stream()
                .findFirst()
                .map(invited -> new Coming(
                        round(id),
                        questionnaires.getVersion(round(id).versionId()),
                        new Stratum.Key(invited.unitId(), invited.fieldGroup()),
                        null,
                        invited.channel(),
                        invited.id(),
                        null,
                        false))
                .orElseThrow();
    }

    private Coming coming(UUID id, UUID unit) {
        return rounds.listWaiting(id, Channel.MESSAGE).stream()
                .filter(invited -> invited.unitId().equals(unit))
                .findFirst()
                .map(invited -> new Coming(
                        round(id),
                        questionnaires.getVersion(round(id).versionId()),
                        new Stratum.Key(unit, invited.fieldGroup()),
                        null,
                        invited.channel(),
                        invited.id(),
                        null,
                        false))
                .orElseThrow();
    }

    private static Sent sent(int staff, int overall) {
        return new Sent(UUID.randomUUID(), SurveyWorld.filled(staff, overall), 60, "may");
    }

    private void restateAll() {
        boolean more = true;
        while (more) {
            more = restatement.restateSome();
        }
    }

    private String key(UUID id) {
        return world.texts(
                        "select path from notifications.outbox where authority_id = ? and channel = 'sms'",
                        province.id())
                .getFirst()
                .substring("/s/".length());
    }

    /** Twenty-five answers may be opened; not the day or group of any. */
    private void rowsBehindAreNobodys() {
        UUID authority = province.id();
        var all = rows.parts(authority, question(null), IndicatorRows.Side.DENOMINATOR)
                .getFirst();
        assertThat(rows.count(authority, group(authority), all).rows()).isEqualTo(25);
        assertThat(rows.list(authority, group(authority), all, 0, 50))
                .hasSize(25)
                .allMatch(row -> row.values().containsKey("score")
                        && !row.values().containsKey("answered_on")
                        && !row.values().containsKey("field_group"));
    }

    private Set<String> drawn(UUID id) {
        return Set.copyOf(world.texts("select dossier_id::text from surveys.invitation where round_id = ?", id));
    }

    private List<String> channels(UUID id) {
        return world.texts("select channel from surveys.invitation where round_id = ?", id);
    }

    private double rate(UUID unit) {
        Figure figure = indicators.evaluate(province.id(), question(null), group(unit));
        return figure.value().orElseThrow().doubleValue();
    }

    private static Question question(@Nullable String filter) {
        return Question.of(RATE, filter, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private UnitGroup group(UUID unit) {
        return groups.restated(unit, LocalDate.of(2026, 11, 20));
    }

    private Round round(UUID id) {
        return rounds.find(id).orElseThrow();
    }

    private RoundSeen seen(UUID id) {
        return new RoundSeen(id, round(id).version());
    }

    private static void refuses(String code, Runnable command) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
