package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.MessageConsents;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.petitions.PetitionDeciding;
import vn.thongsuot.petitions.PetitionDesk;
import vn.thongsuot.petitions.PetitionDetails;
import vn.thongsuot.petitions.PetitionFixtures;
import vn.thongsuot.petitions.PetitionHandling;
import vn.thongsuot.petitions.PetitionIntake;
import vn.thongsuot.petitions.PetitionTracking;
import vn.thongsuot.petitions.SettledQuestion;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.surveys.FieldGroups;
import vn.thongsuot.surveys.Survey;
import vn.thongsuot.surveys.SurveyWorld;
import vn.thongsuot.surveys.answers.AnswerDesk;
import vn.thongsuot.surveys.answers.Coming;
import vn.thongsuot.surveys.answers.Sent;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.DailyInvitations;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundDesk;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

@DisplayName("Thói quen của người quản lý (D3), mỗi thói quen một phép thử mang số của nó")
class ManagerHabitsBrowserTests extends BrowserTest {

    /** Its route is changed here, so no other test receives applications for it. */
    private static final String CLOSING = "1.001266";

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private MessageConsents consents;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RoundDesk roundDesk;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DailyInvitations invitations;

    @Autowired
    private PetitionIntake petitionIntake;

    @Autowired
    private PetitionDesk petitionDesk;

    @Autowired
    private PetitionHandling petitionHandling;

    @Autowired
    private PetitionDeciding petitionDeciding;

    @Autowired
    private PetitionDetails petitionDetails;

    @Autowired
    private PetitionTracking petitionTracking;

    @Autowired
    private SettledQuestion settledQuestion;

    @Autowired
    private AnswerDesk answers;

    @Test
    @DisplayName("D3.8: giao lại từng dòng hồ sơ cho người khác, có lý do; người giữ trước và người nhận đều được báo")
    void d3_08_handsOverByRow() {
        OfficerWorld world = officers();
        Actor before = world.colleague("nguoigiu8", "Đinh Văn Đang Giữ");
        Actor taker = world.colleague("nguoinhan8", "Hà Thị Nhận Giao");
        Page leader = login("phuc");

        DossierCode code = handOver(world, leader, before, taker);

        String by = people.actor("phuc").displayName();
        told("nguoinhan8", by + " đã giao cho bạn 1 hồ sơ");
        told("nguoigiu8", by + " đã bàn giao 1 hồ sơ bạn đang giữ");
        leader.navigate(url("/desk/dossiers/" + code));
        assertThat(leader.locator("main").innerText()).contains("Cân đối khối lượng công việc");
    }

    @Test
    @DisplayName(
            "D3.8: trưởng phòng giao lại hồ sơ đang ở công chức của phòng, dù phòng không tiếp nhận, không quyết định")
    void d3_08_headHandsOverByRow() {
        OfficerWorld world = officers();
        handOver(
                world,
                login("bao"),
                world.colleague("nguoigiup8", "Kha Văn Phòng Mình"),
                world.colleague("nguoinhap8", "La Thị Cùng Phòng"));
    }

    /** A dossier in somebody's hands is handed over on the page of who assigns work. */
    private DossierCode handOver(OfficerWorld world, Page page, Actor from, Actor to) {
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        processing.claim(from, world.seen(code));

        page.navigate(url("/desk/work?whose=subtree&kind=dossier&holder=" + from.accountId()));
        turnTo(page, "a[href='/desk/dossiers/" + code + "']");
        page.check("tr:has-text('" + code + "') input[name=row]");
        page.selectOption("#bulk-act", "hand-over");
        follow(page.locator("#bulk button"));
        page.selectOption("#to", to.accountId().toString());
        page.fill("#reason", "Cân đối khối lượng công việc");
        inspect(page, "bulk-ask-handover");
        follow(page.locator("#do"));

        assertThat(page.locator("#bulk-report [role=status]").innerText()).contains("Đã làm 1");
        assertThat(world.holder(code)).isEqualTo(to.accountId());
        return code;
    }

    @Test
    @DisplayName("D3.8: người nghỉ phép: cử người làm thay hoặc bàn giao tất cả một lần, cả hai người đều được báo")
    void d3_08_handsOverTheWorkOfWhoIsAway() {
        OfficerWorld world = officers();
        Actor away = world.colleague("nguoinghi8", "Lục Văn Đi Vắng");
        Actor taker = world.colleague("nguoithay8", "Mạc Thị Làm Thay");
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        processing.claim(away, world.seen(code));

        Page head = login("bao");
        head.navigate(url("/desk/leaves?account=" + away.accountId() + "#new"));
        head.fill("#first", "23/11/2026");
        head.fill("#last", "27/11/2026");
        head.selectOption("#substitute", new SelectOption().setLabel(taker.displayName()));
        follow(head.locator("form[action='/desk/leaves'] button"));
        told("nguoinghi8", taker.displayName() + " làm thay bạn");
        told("nguoithay8", "bạn làm thay " + away.displayName());

        head.navigate(url("/desk/handovers?from=" + away.accountId()));
        assertThat(head.locator("section:has(#held)").innerText()).contains(code.value());
        head.selectOption("#to", taker.accountId().toString());
        head.fill("#reason", "Nghỉ phép năm");
        follow(head.locator("form[action='/desk/handovers'] button"));

        assertThat(head.locator("#held").count()).isZero();
        assertThat(world.holder(code)).isEqualTo(taker.accountId());
        String by = people.actor("bao").displayName();
        told("nguoinghi8", by + " đã bàn giao 1 hồ sơ bạn đang giữ");
        told("nguoithay8", by + " đã giao cho bạn 1 hồ sơ");
    }

    @Test
    @DisplayName(
            "D3.12: công bố thủ tục: ngày hiệu lực, khác gì bản đang dùng, hồ sơ đang giải quyết, xem trước như người dân")
    void d3_12_showsWhatAPublicationChanges() {
        officers().atTheDesk(OfficerWorld.PLAIN);
        Page officer = login("cchc");
        officer.navigate(url("/desk/announcements"));
        if (!officer.isVisible("#title")) {
            officer.locator("summary:has-text('Soạn quyết định')").click();
        }
        officer.fill("#title", "Sửa đổi thủ tục thử D3.12");
        officer.fill("#basis", "Luật thử");
        officer.fill("#effective", "15/12/2026");
        follow(button(officer, "Soạn quyết định công bố"));
        String address = officer.url();
        officer.navigate(address + "/content?code=" + OfficerWorld.PLAIN);
        String before = officer.inputValue("#result");
        officer.fill("#result", before + " bản điện tử");
        follow(button(officer, "Lưu vào dự thảo"));
        officer.navigate(address);

        assertThat(officer.locator("main").innerText()).contains("hiệu lực từ 15/12/2026", "Sửa đổi, bổ sung");
        officer.locator("section:has(#items) details:has(ins) summary").click();
        assertThat(officer.locator("section:has(#items) details dt").allInnerTexts())
                .as("what was not touched is no difference")
                .containsExactly("Kết quả");
        assertThat(officer.locator("section:has(#items) ins").allInnerTexts())
                .anyMatch(added -> added.contains("bản điện tử"));
        Locator running = officer.locator("section:has(#running)");
        assertThat(running.innerText())
                .contains("Hồ sơ tiếp nhận từ ngày 15/12/2026 theo nội dung mới", "Bản nháp chưa tiếp nhận")
                .containsPattern("[1-9][0-9.]* hồ sơ đang giải quyết");
        inspect(officer, "announcement-amended");
        officer.locator("a[href*='/preview?code=" + OfficerWorld.PLAIN + "']").click();
        assertThat(officer.locator("main").innerText()).contains("Bản xem trước", "15/12/2026", "bản điện tử");

        Page citizen = newPage();
        citizen.navigate(url("/procedures/" + OfficerWorld.PLAIN));
        assertThat(citizen.locator("main").innerText()).doesNotContain(before + " bản điện tử");
        officer.navigate(address);
        follow(button(officer, "Không ban hành"));
        assertThat(officer.locator("#running").count()).isOne();
    }

    @Test
    @DisplayName(
            "D3.13: đổi quy trình với hồ sơ đang giải quyết: chạy thử trước, kết quả từng hồ sơ, rời trang vẫn chạy tiếp")
    void d3_13_movesRunningDossiersAfterADryRun() {
        OfficerWorld world = officers();
        DossierCode atDesk = world.atTheDesk(CLOSING);
        DossierCode further = world.atTheDesk(CLOSING);
        processing.completeStep(people.actor("ngan"), world.seen(further));
        String gone = publishWithoutSecondStep();

        Page keeper = login("quantri");
        keeper.navigate(url("/desk/route-moves"));
        follow(keeper.locator("tr:has-text('" + CLOSING + "') form button").first());
        assertThat(keeper.locator("main").innerText()).contains("Đây là kết quả chạy thử: chưa hồ sơ nào thay đổi");
        assertThat(row(keeper, atDesk)).contains("Khớp", "Chưa chuyển");
        assertThat(row(keeper, further)).contains("Không có bước thay");
        inspect(keeper, "route-move-dry");
        keeper.selectOption("#map-" + gone, new SelectOption().setIndex(2));
        follow(button(keeper, "Chạy thử lại"));
        assertThat(row(keeper, further)).contains("Đổi bước", "Chưa chuyển");
        String address = keeper.url();
        follow(button(keeper, "Chuyển các hồ sơ này"));

        keeper.navigate(url("/desk"));
        until(keeper, address, "Đã chuyển 2, giữ nguyên 0, lỗi 0, còn lại 0");
        assertThat(row(keeper, atDesk)).contains("Đã chuyển");
        assertThat(row(keeper, further)).contains("Đã chuyển");
        inspect(keeper, "route-move-done");
    }

    @Test
    @DisplayName("D3.14: trả kết quả xong, trang tra cứu hỏi mức độ hài lòng; trả lời rồi thì thôi hỏi")
    void d3_14_asksAfterTheResult() {
        Actor officer = people.actor("cchc");
        UUID province = people.unit("cchc");
        SurveyWorld world = new SurveyWorld(units, calendars, questionnaires, jdbc, transaction);
        UUID round = roundDesk.create(
                officer,
                world.round(province, world.questionnaire(officer, province, Survey.DOSSIER_RATING), Design.RESULTS));
        roundDesk.open(officer, new RoundSeen(round, 0));
        DossierCode code = returned();
        Page citizen = withoutScript();
        String track = url(tracking.open(code.value(), "7714"));
        citizen.navigate(track);
        assertThat(citizen.locator("#question").count()).isZero();

        clock.set("2026-11-21T09:00");
        invitations.invite();
        citizen.navigate(track);
        assertThat(citizen.locator("#question").innerText()).contains("Bạn có hài lòng");
        Page look = newPage();
        look.navigate(track);
        inspect(look, "track-question");
        citizen.click("section:has(#question) a");
        answer(citizen);
        assertThat(citizen.locator("h1").innerText()).isEqualTo("Cảm ơn ý kiến của quý vị");

        citizen.navigate(track);
        assertThat(citizen.locator("#question").count()).isZero();
        Page reader = login("cchc");
        reader.navigate(url("/desk/indicators/satisfaction.dossier-rating-rate"));
        assertThat(reader.locator("h1").innerText()).contains("hài lòng");
        rateByService(
                reader,
                rounds.find(round).orElseThrow(),
                details.get(people.actor("ngan"), code).id());
        roundDesk.close(
                officer, new RoundSeen(round, rounds.find(round).orElseThrow().version()));
    }

    @Test
    @DisplayName(
            "D3.14: bốn tuần sau trả lời phản ánh: tin nhắn hỏi một lần, trang theo dõi hỏi việc đã được giải quyết chưa")
    void d3_14_asksWhetherThePetitionIsSettled() {
        PetitionFixtures petitions = new PetitionFixtures(
                people, petitionIntake, petitionDesk, petitionHandling, petitionDeciding, petitionDetails);
        UUID id = petitions.answered();
        String track = url(petitionTracking.open(petitions.get(id).code(), "5678"));
        Page citizen = withoutScript();
        citizen.navigate(track);
        assertThat(citizen.locator("#settled").count()).isZero();

        clock.set("2026-12-18T09:00");
        settledQuestion.ask();
        settledQuestion.ask();
        assertThat(asked(id)).isOne();
        citizen.navigate(track);
        assertThat(citizen.locator("#settled").innerText()).isEqualTo("Việc đã được giải quyết chưa?");
        Page look = newPage();
        look.navigate(track);
        inspect(look, "petition-track-settled");
        citizen.click("button[name=settled][value=no]");
        assertThat(citizen.locator("#settled-said").innerText()).contains("chưa được giải quyết");
        assertThat(citizen.locator("#settled").count()).isZero();
        assertThat(citizen.isVisible("#words-reopen"))
                .as("opening it again is at hand")
                .isTrue();
        look.navigate(track);
        inspect(look, "petition-track-unsettled");

        Page leader = login("phuc");
        leader.navigate(url("/desk/petitions/" + id));
        assertThat(leader.locator("main").innerText()).contains("Người gửi báo chưa giải quyết");
        leader.navigate(url("/desk/indicators/petitions.settled-rate"));
        assertThat(leader.locator("h1").innerText()).contains("người gửi xác nhận đã giải quyết");
        inspect(leader, "indicator-settled");
    }

    /** Told from five answers on: one citizen would be recognised. */
    private void rateByService(Page reader, Round round, UUID dossier) {
        Locator service = reader.locator("#s-" + OfficerWorld.PLAIN.replace(".", "\\."));
        reader.navigate(url("/desk/indicators/services"));
        assertThat(service.innerText()).contains("chưa có số liệu");

        for (int i = 0; i < 10; i++) {
            answers.accept(
                    new Coming(
                            round,
                            questionnaires.getVersion(round.versionId()),
                            new Stratum.Key(people.unit("phuc"), FieldGroups.OTHER),
                            i < 4 ? dossier : null,
                            Channel.QR,
                            null,
                            "Quầy 1",
                            false),
                    new Sent(UUID.randomUUID(), SurveyWorld.filled(5, 5), 60, "may-" + i));
        }
        reader.navigate(url("/desk/indicators/services"));
        assertThat(service.innerText()).contains("80\u00a0%");
        inspect(reader, "services");

        String csv = reader.locator("main a:has-text('CSV')").getAttribute("href");
        assertThat(reader.request().get(url(csv)).text().lines())
                .anyMatch(line -> line.startsWith(OfficerWorld.PLAIN + ",") && line.endsWith(",80"));
    }

    /** Page by page, as a question that depends on another comes on the next one. */
    private static void answer(Page citizen) {
        Locator send = citizen.locator("main form button[type=submit]").first();
        for (int page = 0; page < 4 && send.count() > 0; page++) {
            for (String question : List.of("q1", "q3", "q5")) {
                Locator choice = citizen.locator("input[type=radio][name=" + question + "][value='1']");
                if (choice.count() > 0) {
                    choice.check();
                }
            }
            send.click();
        }
    }

    private OfficerWorld officers() {
        accounts.forget();
        return new OfficerWorld(people, accounts, reception, processing, details);
    }

    /** Of somebody with a telephone, whose result was handed over. */
    private DossierCode returned() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(),
                "citizen",
                "Nông Thị Hài Lòng",
                null,
                null,
                null,
                "0900007714",
                null,
                "099187007714");
        OfficerWorld world = officers();
        DossierCode code = reception.receive(
                clerk,
                new ReceiveCommand(OfficerWorld.PLAIN, "counter", people.unit("ngan"), null, person, List.of(), false));
        consents.agree(clerk, code);
        List.of("ngan", "bao", "quan", "bao", "phuc")
                .forEach(login -> processing.completeStep(people.actor(login), world.seen(code)));
        if (details.get(clerk, code).status() == DossierStatus.IN_PROCESS) {
            processing.completeStep(people.actor("van"), world.seen(code));
        }
        conclusion.returnResult(clerk, world.seen(code));
        return code;
    }

    /** @return key of the step that the new route leaves out */
    private String publishWithoutSecondStep() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        UUID version = catalogue
                .findByCode(people.actor("ngan").authorityId(), CLOSING, today)
                .orElseThrow()
                .versionId();
        RouteView route = catalogue.findPublishedRoute(version, today).orElseThrow();
        List<StepView> steps = new ArrayList<>(route.steps());
        StepView gone = steps.remove(1);
        StepView first = steps.getFirst();
        steps.set(
                0,
                new StepView(
                        first.n(),
                        first.key(),
                        first.name(),
                        first.role(),
                        first.place(),
                        first.budget(),
                        first.product(),
                        List.of(RouteExit.to(steps.get(1).key())),
                        first.opinions()));
        registry.publish(version, steps, true);
        return gone.key();
    }

    private int asked(UUID petition) {
        return jdbc.sql(
                        "select count(*) from notifications.outbox o join petitions.petition p on p.sender_id = o.person_id"
                                + " where p.id = ? and o.template = 'petition.settled'")
                .param(petition)
                .query(Integer.class)
                .single();
    }

    private Page withoutScript() {
        return newPage(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false));
    }

    /** Notices are laid on the desk by a job of the product. */
    private void told(String login, String words) {
        until(login(login), url("/desk/notices"), words);
    }

    /** Opens a page again until a job of the product has done its part. */
    private static void until(Page page, String address, String words) {
        page.waitForCondition(() -> {
            page.navigate(address);
            return page.locator("main").innerText().contains(words);
        });
    }

    private static String row(Page page, DossierCode code) {
        return page.locator("tbody tr:has-text('" + code + "')").innerText();
    }
}
