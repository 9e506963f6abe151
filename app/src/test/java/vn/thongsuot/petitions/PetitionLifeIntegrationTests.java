package vn.thongsuot.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.shared.DomainException;

@Transactional
@DisplayName("Phản ánh, kiến nghị: tiếp nhận, phân loại, trả lời, công khai, đánh giá, xử lý lại")
class PetitionLifeIntegrationTests extends ProductTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    private PetitionIntake intake;

    @Autowired
    private PetitionDesk desk;

    @Autowired
    private PetitionHandling handling;

    @Autowired
    private PetitionDeciding deciding;

    @Autowired
    private PetitionDetails details;

    @Autowired
    private PetitionTracking tracking;

    @Autowired
    private TrackedPetitions tracked;

    @Autowired
    private PublicAnswers answers;

    @Autowired
    private PetitionLists lists;

    @Autowired
    private PetitionMatches matches;

    @Autowired
    private PetitionReminders reminders;

    @Autowired
    private SettledQuestion question;

    @Autowired
    private PetitionLimits limits;

    @Autowired
    private LimitRules rules;

    @Autowired
    private JdbcClient jdbc;

    private PetitionFixtures petitions;

    @BeforeEach
    void makeFixtures() {
        petitions = new PetitionFixtures(people, intake, desk, handling, deciding, details);
    }

    @Test
    @DisplayName("Từ phiếu của người dân đến câu trả lời công khai được đánh giá; số liệu đi theo từng bước")
    void goesFromFormToRating() {
        UUID id = petitions.received();
        assertThat(fact(id))
                .containsEntry("accepted", "false")
                .containsEntry("received_on", "2026-11-20")
                .containsEntry("due_on", "2026-11-25")
                .containsEntry("source", "province-portal");

        petitions.route(id);
        handling.accept(petitions.quan(), petitions.seen(id));
        assertThat(fact(id)).containsEntry("accepted", "true").containsEntry("due_on", "2026-12-14");
        assertThat(unitOf(id)).isEqualTo(people.unit("quan"));

        clock.set("2026-12-10T10:00");
        petitions.answer(id);
        assertThat(fact(id)).containsEntry("closed_on", "2026-12-10").containsEntry("publish_due_on", "2026-12-14");
        deciding.publish(petitions.ly(), petitions.seen(id));
        TrackedPetition mine = tracked.get(code(id), key(id), VIETNAMESE);
        assertThat(mine.answer()).isEqualTo(PetitionFixtures.ANSWER.content());
        assertThat(mine.publicCode()).isEqualTo(code(id));
        tracking.rate(code(id), key(id), 5, "Cảm ơn");

        assertThat(fact(id))
                .containsEntry("published_on", "2026-12-10")
                .containsEntry("rating", "5")
                .containsEntry("rated_on", "2026-12-10")
                .containsEntry("reopened", "false");
        assertThat(answers.search("giay to ngoai", null, 1).rows())
                .extracting(PublicAnswer::code)
                .contains(code(id));
        refuses("PTN-063", () -> tracking.rate(code(id), key(id), 1, ""));
    }

    @Test
    @DisplayName("Sắp đến hạn là ngày làm việc tới: trước ngày nghỉ 24/11 là 25/11; danh sách khớp số đếm")
    void isSoonOnTheNextWorkingDay() {
        UUID id = petitions.received();
        assertThat(soon()).doesNotContain(id);
        clock.set("2026-11-23T10:00");

        assertThat(soon()).contains(id);
    }

    private List<UUID> soon() {
        PetitionFilter filter = PetitionFilter.of(PetitionFilter.Whose.MINE).with(PetitionFilter.Due.SOON);
        List<PetitionLine> lines = lists.list(petitions.ly(), filter, 1000);
        assertThat(lists.tally(petitions.ly(), filter)).containsEntry(PetitionFilter.Due.SOON, lines.size());
        return lines.stream().map(PetitionLine::id).toList();
    }

    @Test
    @DisplayName("Hạn theo lịch làm việc: từ chối 2, chuyển 5, trả lời 15 ngày; 24/11 nghỉ")
    void countsByTheLegalClock() {
        PetitionDetail.Limits limits = petitions.get(petitions.received()).limits();

        assertThat(limits.refuse()).isEqualTo("2026-11-25T10:00:00Z");
        assertThat(limits.forward()).isEqualTo("2026-11-30T10:00:00Z");
        assertThat(limits.ask()).isEqualTo(limits.forward());
        assertThat(limits.process()).isEqualTo("2026-12-14T10:00:00Z");
        assertThat(limits.explanation().getLast()).contains("20/2008/NĐ-CP");
    }

    @Test
    @DisplayName("Đề nghị bổ sung: đồng hồ dừng, người gửi bổ sung thì chạy tiếp và hạn lùi đúng số ngày chờ")
    void standsWhileTheSenderCompletes() {
        UUID id = petitions.received();
        desk.ask(petitions.ly(), petitions.seen(id), "Nộp hồ sơ ngày nào?");
        assertThat(petitions.get(id).limits().next()).isNull();
        assertThat(tracked.get(code(id), key(id), VIETNAMESE).words()).isEqualTo("Nộp hồ sơ ngày nào?");

        clock.set("2026-11-26T09:42");
        tracking.complete(code(id), key(id), "Ngày 16/11");

        PetitionDetail detail = petitions.get(id);
        assertThat(detail.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(detail.limits().process()).isEqualTo("2026-12-17T10:00:00Z");
        assertThat(detail.limits().refuse()).isEqualTo("2026-11-30T10:00:00Z");
        assertThat(detail.history().getLast().note()).isEqualTo("Ngày 16/11");
        assertThat(detail.history().getLast().accountId()).isNull();
    }

    @Test
    @DisplayName("Tố cáo được hướng dẫn sang luật khác và không còn là phản ánh trong số liệu")
    void redirectsDenunciations() {
        UUID id = petitions.received();
        refuses("PTN-031", () -> desk.redirect(petitions.ly(), petitions.seen(id), "", "Gửi Thanh tra"));

        desk.redirect(petitions.ly(), petitions.seen(id), "denunciation", "Gửi đơn đến Thanh tra tỉnh");

        assertThat(current(id)).isZero();
        assertThat(tracked.get(code(id), key(id), VIETNAMESE).words()).contains("Thanh tra tỉnh");
        refuses("PTN-001", () -> petitions.route(id));
    }

    @Test
    @DisplayName("Từ chối phải có lý do; chuyển cơ quan ngoài phải có tên; số liệu giữ hạn của việc đó")
    void refusesAndForwardsWithWords() {
        UUID refused = petitions.received();
        refuses("PTN-004", () -> desk.refuse(petitions.ly(), petitions.seen(refused), "  "));
        desk.refuse(petitions.ly(), petitions.seen(refused), "Không nêu việc cụ thể");
        assertThat(fact(refused)).containsEntry("due_on", "2026-11-25").containsEntry("closed_on", "2026-11-20");

        UUID forwarded = petitions.received();
        refuses("PTN-032", () -> desk.forward(petitions.ly(), petitions.seen(forwarded), "", "Chuyển"));
        desk.forward(petitions.ly(), petitions.seen(forwarded), "Công ty Điện lực", "Chuyển kèm địa chỉ");
        assertThat(fact(forwarded)).containsEntry("due_on", "2026-11-30").containsEntry("publishable", "false");
    }

    @Test
    @DisplayName(
            "Nhiều người cùng việc: một câu trả lời cho tất cả, mỗi người một dòng số liệu; gửi trùng chỉ tính một")
    void answersManyAtOnce() {
        UUID main = petitions.processing();
        UUID other = petitions.received(petitions.fresh(PetitionAbout.PROCEDURE, "0987654321", PetitionFixtures.WORDS));
        UUID again = petitions.received();
        assertThat(matches.find(petitions.ly(), again))
                .extracting(PetitionMatches.Match::code)
                .contains(code(main), code(other));
        desk.join(petitions.ly(), petitions.seen(other), code(main), true);
        desk.join(petitions.ly(), petitions.seen(again), code(main), false);
        assertThat(current(again)).isZero();
        assertThat(fact(other)).containsEntry("accepted", "true").containsEntry("due_on", "2026-12-14");
        refuses("PTN-033", () -> {
            UUID third = petitions.received();
            desk.join(petitions.ly(), petitions.seen(third), code(other), true);
        });

        petitions.answer(main);
        deciding.publish(petitions.ly(), petitions.seen(main));

        assertThat(petitions.get(other).status()).isEqualTo(PetitionStatus.PUBLISHED);
        assertThat(tracked.get(code(other), key(other), VIETNAMESE).answer())
                .isEqualTo(PetitionFixtures.ANSWER.content());
        assertThat(fact(other)).containsEntry("accepted", "true").containsEntry("closed_on", "2026-11-20");
        assertThat(current(again)).isZero();
        assertThat(answers.find(code(main)).orElseThrow().senders()).isEqualTo(2);
        assertThat(answers.find(code(other))).isEmpty();
    }

    @Test
    @DisplayName("Phản ánh chính bị từ chối: những phản ánh đã gộp trở lại sổ")
    void separatesWhatWaitsForNothing() {
        UUID main = petitions.received();
        UUID other = petitions.received();
        desk.join(petitions.ly(), petitions.seen(other), code(main), true);
        assertThat(fact(other)).containsEntry("accepted", "false");
        desk.refuse(petitions.ly(), petitions.seen(main), "Không nêu việc cụ thể");

        assertThat(petitions.get(other).status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(petitions.get(other).joinedTo()).isNull();
    }

    @Test
    @DisplayName("Không hài lòng: đề nghị xử lý lại trong 30 ngày, số liệu ghi phải xử lý lại; quá hạn thì không")
    void opensAgain() {
        UUID id = petitions.answered();
        tracking.rate(code(id), key(id), 1, "");
        refuses("PTN-004", () -> tracking.reopen(code(id), key(id), ""));
        clock.set("2026-12-20T08:00");
        tracking.reopen(code(id), key(id), "Vẫn bị đòi giấy");

        assertThat(fact(id))
                .containsEntry("reopened", "true")
                .containsEntry("due_on", "2026-12-14")
                .doesNotContainKey("closed_on");
        assertThat(petitions.get(id).status()).isEqualTo(PetitionStatus.ROUTED);
        assertThat(petitions.get(id).limits().process()).isAfter("2027-01-07T00:00:00Z");

        UUID late = petitions.answered();
        clock.set("2027-01-20T08:00");
        refuses("PTN-064", () -> tracking.reopen(code(late), key(late), "Vẫn chưa xong"));
    }

    @Test
    @DisplayName("Phần công khai có tên, số điện thoại của người gửi: không trình được; người soạn không tự duyệt")
    void keepsPersonsOut() {
        UUID id = petitions.processing();
        refuses("PTN-042", () -> submit(id, PetitionFixtures.SENDER + " được yêu cầu nộp giấy tờ."));
        refuses("PTN-042", () -> submit(id, "Số 0912 345 678 phản ánh về giấy tờ."));
        refuses("PTN-042", () -> submit(id, "Nhà ở 12 đường Thử, phường Tân Giang bị đòi giấy."));
        refuses("PTN-041", () -> submit(id, " "));
        refuses(
                "PTN-043",
                () -> handling.submit(
                        petitions.quan(), petitions.seen(id), new AnswerDraft("Trả lời", false, "", "", "", "")));

        UUID own = petitions.received();
        desk.route(petitions.ly(), petitions.seen(own), PetitionAbout.OTHER, people.unit("phuc"));
        handling.accept(petitions.phuc(), petitions.seen(own));
        handling.submit(petitions.phuc(), petitions.seen(own), PetitionFixtures.ANSWER);
        refuses("PTN-044", () -> deciding.approve(petitions.phuc(), petitions.seen(own)));
        deciding.approve(people.actor("chutich"), petitions.seen(own));
        assertThat(petitions.get(own).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @Test
    @DisplayName("Xin ý kiến, trả lại nơi tiếp nhận, trả lại để sửa; lần ghi trên bản cũ bị từ chối")
    void handsBackAndForth() {
        UUID id = petitions.processing();
        SeenPetition stale = petitions.seen(id);
        UUID office = people.unit("thao");
        handling.askOpinion(petitions.quan(), petitions.seen(id), office, "Có mẫu đơn riêng không?");
        refuses("PTN-002", () -> handling.submit(petitions.quan(), stale, PetitionFixtures.ANSWER));
        refuses("PTN-035", () -> handling.askOpinion(petitions.quan(), petitions.seen(id), office, "Nữa?"));
        assertThat(codes(people.actor("thao"))).contains(code(id));
        handling.giveOpinion(people.actor("thao"), petitions.seen(id), "Dùng chung mẫu 01");
        assertThat(petitions.get(id).opinions().getFirst().content()).isEqualTo("Dùng chung mẫu 01");
        refuses("PTN-003", () -> handling.giveOpinion(people.actor("thao"), petitions.seen(id), "Thêm"));

        handling.submit(petitions.quan(), petitions.seen(id), PetitionFixtures.ANSWER);
        deciding.sendBack(petitions.phuc(), petitions.seen(id), "Nêu rõ căn cứ");
        assertThat(petitions.get(id).status()).isEqualTo(PetitionStatus.PROCESSING);

        UUID wrong = petitions.received();
        petitions.route(wrong);
        handling.giveBack(petitions.quan(), petitions.seen(wrong), "Không thuộc phòng");
        assertThat(petitions.get(wrong).status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(unitOf(wrong)).isEqualTo(people.unit("phuc"));
    }

    @Test
    @DisplayName("Danh sách chờ tôi theo vai; hành vi cán bộ chỉ người có việc và lãnh đạo thấy; người lạ không thấy")
    void showsEachTheirOwn() {
        UUID id = petitions.received();
        UUID conduct = petitions.received(
                petitions.fresh(PetitionAbout.CONDUCT, PetitionFixtures.PHONE, PetitionFixtures.WORDS));
        assertThat(codes(petitions.ly())).contains(code(id), code(conduct));
        assertThat(codes(petitions.quan())).doesNotContain(code(id));
        petitions.route(id);
        assertThat(codes(petitions.quan())).contains(code(id));
        assertThat(codes(petitions.ly())).doesNotContain(code(id));

        Actor records = people.actor("van");
        assertThat(details.get(records, id, VIETNAMESE).code()).isEqualTo(code(id));
        refuses("ACC-001", () -> details.get(records, conduct, VIETNAMESE));
        refuses("ACC-001", () -> details.get(people.actor("xa02.ld"), id, VIETNAMESE));
        assertThat(details.get(people.actor("thanhtra"), conduct, VIETNAMESE).code())
                .isEqualTo(code(conduct));
        refuses("ACC-001", () -> details.readSender(petitions.ly(), id));
        assertThat(details.readSender(petitions.phuc(), id).fullName()).isEqualTo(PetitionFixtures.SENDER);
    }

    @Test
    @DisplayName("Sắp đến hạn thì nhắc người thụ lý, quá hạn thì báo cả lãnh đạo, mỗi người một lần")
    void remindsWhoHasTheNextMove() {
        UUID id = petitions.processing();
        clock.set("2026-12-10T08:00");
        reminders.tell();
        reminders.tell();
        assertThat(told(id, "petition-due")).containsExactly(petitions.quan().accountId());

        clock.set("2026-12-15T08:00");
        reminders.tell();
        reminders.tell();
        assertThat(told(id, "petition-late"))
                .contains(petitions.quan().accountId(), petitions.phuc().accountId())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Thiếu tên, điện thoại, địa chỉ hoặc không phải tiếng Việt: không tiếp nhận")
    void checksWhatComesIn() {
        NewPetition bad = new NewPetition(
                people.unit("phuc"),
                PetitionSource.PHONE,
                PetitionAbout.OTHER,
                "Please repair the road in front of my house as soon as possible.",
                "",
                new NewPetition.Sender("citizen", "Thử", "", "12", "x", false),
                "",
                List.of());

        assertThat(PetitionChecks.check(bad).keySet()).containsExactly("content", "name", "phone", "address", "email");
        refuses("PTN-010", () -> intake.receive(bad));
        assertThat(PetitionChecks.check(petitions.fresh())).isEmpty();
    }

    @Test
    @DisplayName(
            "Gửi thay: cán bộ thấy tư cách, tên chỉ ở trang người gửi; lời công khai không được nêu tên người được gửi"
                    + " thay")
    void showsForWhomItWasSent() {
        UUID id = petitions.received(petitions.fresh().onBehalfOf(new Behalf("Trương Văn Già", "family", "Mẹ tôi ốm")));
        assertThat(petitions.get(id).behalf()).isEqualTo("family");
        assertThat(details.findBehalf(petitions.phuc(), id)).hasValueSatisfying(behalf -> {
            assertThat(behalf.person().fullName()).isEqualTo("Trương Văn Già");
            assertThat(behalf.paper()).isEqualTo("Mẹ tôi ốm");
        });
        refuses("ACC-001", () -> details.findBehalf(petitions.ly(), id));
        assertThat(details.findBehalf(petitions.phuc(), petitions.received())).isEmpty();

        petitions.route(id);
        handling.accept(petitions.quan(), petitions.seen(id));
        AnswerDraft naming = new AnswerDraft(
                "Đã xong.", true, "", "Giấy tờ ngoài danh mục", "Ông Trương Văn Già phản ánh về giấy tờ.", "Đã xong.");
        refuses("PTN-042", () -> handling.submit(petitions.quan(), petitions.seen(id), naming));
        petitions.answer(id);
        assertThat(petitions.get(id).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @Test
    @DisplayName(
            "Người gửi đồng ý thì được nhắn ở các bước cần biết, chỉ có mã và ngày; không đồng ý thì không ai nhắn")
    void tellsTheSenderWhoAgreed() {
        UUID id = petitions.received();
        desk.ask(petitions.ly(), petitions.seen(id), "Nộp hồ sơ ngày nào?");
        tracking.complete(code(id), key(id), "Ngày 16/11");
        petitions.route(id);
        handling.accept(petitions.quan(), petitions.seen(id));
        petitions.answer(id);

        assertThat(messages(id))
                .hasSize(3)
                .allMatch(message -> message.contains(code(id)) && !message.contains("hồ sơ"))
                .anyMatch(message -> message.startsWith("petition.received"))
                .anyMatch(message -> message.startsWith("petition.asked"))
                .anyMatch(message -> message.startsWith("petition.answered"));

        NewPetition agreed = petitions.fresh();
        NewPetition.Sender sender = agreed.sender();
        UUID quiet = petitions.received(new NewPetition(
                agreed.intakeUnitId(),
                agreed.source(),
                agreed.about(),
                agreed.content(),
                agreed.place(),
                new NewPetition.Sender(
                        sender.kind(), sender.name(), sender.address(), "0912 999 111", sender.email(), false),
                "",
                List.of()));
        assertThat(messages(quiet)).isEmpty();
    }

    @Test
    @DisplayName(
            "Bốn tuần sau trả lời: hỏi một lần ai đã đồng ý nhận tin, người gửi cho biết một lần; chưa xong thì báo"
                    + " lãnh đạo")
    void asksWhetherItIsSettled() {
        UUID id = petitions.answered();
        clock.set("2026-12-17T23:00");
        question.ask();
        assertThat(asked(id)).isZero();
        refuses("PTN-065", () -> question.answer(code(id), key(id), true));
        assertThat(tracked.get(code(id), key(id), VIETNAMESE).asksSettled()).isFalse();

        clock.set("2026-12-18T09:00");
        question.ask();
        clock.set("2026-12-19T09:00");
        question.ask();
        assertThat(asked(id)).isOne();
        assertThat(tracked.get(code(id), key(id), VIETNAMESE).asksSettled()).isTrue();
        question.answer(code(id), key(id), false);

        assertThat(tracked.get(code(id), key(id), VIETNAMESE)).satisfies(mine -> {
            assertThat(mine.settled()).isFalse();
            assertThat(mine.asksSettled()).isFalse();
            assertThat(mine.reopenUntil()).isEqualTo("2026-12-20");
        });
        assertThat(told(id, "petition-unsettled"))
                .contains(petitions.phuc().accountId())
                .doesNotHaveDuplicates();
        assertThat(fact(id)).containsEntry("settled", "no").containsEntry("settled_on", "2026-12-19");
        refuses("PTN-066", () -> question.answer(code(id), key(id), true));
    }

    private long asked(UUID id) {
        return messages(id).stream()
                .filter(message -> message.startsWith("petition.settled"))
                .count();
    }

    @Test
    @DisplayName(
            "Cơ quan đặt thời hạn riêng từ một ngày; phản ánh tiếp nhận trước đó giữ thời hạn cũ, không chen vào quá"
                    + " khứ")
    void setsLimitsOfItsOwn() {
        UUID authority = people.actor("phuc").authorityId();
        Actor keeper = new Actor(
                UUID.randomUUID(), authority, "", List.of(new Grant(UUID.randomUUID(), authority, Role.ADMINISTRATOR)));
        LocalDate from = LocalDate.of(2031, 1, 1);

        limits.add(keeper, own(from, 10, "Quyết định thử"));
        limits.add(keeper, own(from.plusYears(1), 7, "Quyết định thử"));

        assertThat(rules.of(authority, LocalDate.of(2026, 11, 20)).process()).isEqualTo(new Limit.WorkingDays(15));
        assertThat(rules.of(authority, from).process()).isEqualTo(new Limit.WorkingDays(10));
        assertThat(rules.of(authority, from.plusYears(1).minusDays(1)).process())
                .isEqualTo(new Limit.WorkingDays(10));
        assertThat(rules.of(authority, from.plusYears(1)).process()).isEqualTo(new Limit.WorkingDays(7));
        refuses("PTN-070", () -> limits.add(keeper, own(from, 9, "Quyết định thử")));
        refuses("PTN-070", () -> limits.add(keeper, own(LocalDate.of(2026, 11, 19), 9, "Quyết định thử")));
        refuses("PTN-071", () -> limits.add(keeper, own(from.plusYears(2), 9, " ")));
        refuses("ACC-001", () -> limits.add(petitions.ly(), own(from.plusYears(2), 9, "Quyết định thử")));
    }

    private static LimitRule own(LocalDate from, int process, String basis) {
        return new LimitRule(
                UUID.randomUUID(),
                true,
                from,
                null,
                new Limit.WorkingDays(2),
                new Limit.WorkingDays(5),
                new Limit.WorkingDays(5),
                new Limit.WorkingDays(process),
                new Limit.WorkingDays(2),
                true,
                30,
                basis);
    }

    private List<String> messages(UUID id) {
        return jdbc.sql("select o.template || ' ' || o.params::text from notifications.outbox o"
                        + " join petitions.petition p on p.sender_id = o.person_id where p.id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<UUID> told(UUID id, String template) {
        return jdbc.sql("select account_id from notifications.outbox where template = ? and path = ?")
                .params(template, "/desk/petitions/" + id)
                .query(UUID.class)
                .list();
    }

    private void submit(UUID id, String question) {
        handling.submit(
                petitions.quan(),
                petitions.seen(id),
                new AnswerDraft("Đã xử lý", true, "", "Giấy tờ ngoài danh mục", question, "Không phải nộp."));
    }

    private List<String> codes(Actor actor) {
        return lists.list(actor, PetitionFilter.of(PetitionFilter.Whose.MINE)).stream()
                .map(PetitionLine::code)
                .toList();
    }

    private String code(UUID id) {
        return petitions.get(id).code();
    }

    private String key(UUID id) {
        String path = tracking.open(code(id), digits(id));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String digits(UUID id) {
        String phone = details.readSender(petitions.phuc(), id).phone();
        return phone == null ? "" : phone.substring(phone.length() - 4);
    }

    private Map<String, String> fact(UUID id) {
        String values = jdbc.sql("select values::text from facts.row_version"
                        + " where fact = 'petition' and row_id = ? and recorded_to is null")
                .param(id)
                .query(String.class)
                .single();
        JsonNode node = JsonMapper.shared().readTree(values);
        return node.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asString()));
    }

    private UUID unitOf(UUID id) {
        return jdbc.sql("select unit_id from facts.row_version"
                        + " where fact = 'petition' and row_id = ? and recorded_to is null")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private int current(UUID id) {
        return jdbc.sql("select count(*) from facts.row_version"
                        + " where fact = 'petition' and row_id = ? and recorded_to is null")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static void refuses(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
