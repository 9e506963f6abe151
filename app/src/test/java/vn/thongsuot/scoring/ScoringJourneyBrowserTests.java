package vn.thongsuot.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.rounds.Appraisals;
import vn.thongsuot.scoring.rounds.AppraisedScore;
import vn.thongsuot.scoring.rounds.CardDesk;
import vn.thongsuot.scoring.rounds.CardSeen;
import vn.thongsuot.scoring.rounds.CouncilDesk;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundDesk;
import vn.thongsuot.scoring.rounds.RoundSeen;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.SelfScore;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetDraft;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetSeen;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Một kỳ chấm điểm trên màn hình: tự chấm, thẩm định, nhất trí, quyết định, xếp hạng, công khai")
class ScoringJourneyBrowserTests extends BrowserTest {

    @Autowired
    private SetDesk sets;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private Rounds rounds;

    @Autowired
    private CardDesk cardDesk;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private CouncilDesk council;

    private Actor officer;
    private Actor chairman;
    private UUID province;

    @BeforeEach
    void findPeople() {
        clock.set("2026-11-20T09:42");
        officer = people.actor("cchc");
        chairman = people.actor("chutich");
        province = people.unit("chutich");
    }

    @Test
    void goesFromSelfScoreToDecision() {
        UUID round = open("qua-trinh-duyet", SetLevel.COMMUNES);
        Scorecard card = card(round, people.unit("phuc"));
        String path = "/desk/scorecards/" + card.id();

        Page unit = login("ly");
        unit.navigate(url("/desk/index-rounds"));
        inspect(unit, "score-rounds");
        unit.navigate(url(path));
        unit.selectOption("select[name='choice-1.1']", "1");
        unit.fill("input[name='note-1.1']", "Kế hoạch số 05/KH-UBND");
        unit.getByText("Lưu điểm tự chấm").click();
        inspect(unit, "score-card");
        assertThat(unit.locator(".ts-tally").innerText()).contains("1/1");

        Page head = login("phuc");
        head.navigate(url(path));
        head.getByText("Gửi phiếu tự chấm").click();
        assertThat(head.locator("main").innerText()).contains("Đang thẩm định");

        Page owner = login("cchc");
        owner.navigate(url("/desk/index-rounds/" + round + "/appraisal"));
        owner.fill("input[name='points-" + card.id() + "']", "3");
        owner.locator("main form button[type=submit]").last().click();
        assertThat(owner.locator(".govuk-error-summary").innerText()).contains("phải nêu lý do");
        owner.fill("input[name='note-" + card.id() + "']", "Ban hành chậm 5 ngày");
        inspect(owner, "score-appraisal");
        owner.locator("main form button[type=submit]").last().click();
        assertThat(owner.locator("main").innerText()).contains("Đã thẩm định");
        owner.navigate(url(path));
        follow(owner.getByText("Thông báo kết quả thẩm định"));

        head.navigate(url(path));
        assertThat(head.locator("main").innerText()).contains("Ban hành chậm 5 ngày");
        head.getByText("Nhất trí với kết quả").click();
        assertThat(head.locator("main").innerText()).contains("Đã thống nhất").contains("Tiêu chí thấp điểm");
        head.navigate(url(path + "/criteria/1.1"));
        inspect(head, "score-criterion");

        Page leader = login("chutich");
        leader.navigate(url(path));
        leader.locator("main")
                .getByText("Hội đồng thông qua", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(leader.locator("main").innerText()).contains("Hội đồng đã quyết định");
    }

    @Test
    void showsARankingToEverybody() {
        UUID round = open("qua-cong-khai", SetLevel.PROVINCE);
        Scorecard card = card(round, province);
        cardDesk.score(officer, seen(card), List.of(new SelfScore("1.1", true, null, 1, "Kế hoạch số 05")));
        cardDesk.submit(chairman, seen(card));
        appraisals.appraise(officer, card.id(), List.of(new AppraisedScore("1.1", 1, true, new BigDecimal("5"), "")));
        appraisals.announce(officer, seen(card));
        cardDesk.agree(chairman, seen(card));
        council.decideAll(chairman, round);
        desk.close(officer, seenRound(round), "215/QĐ-UBND", LocalDate.of(2026, 11, 20));
        desk.publish(chairman, seenRound(round));

        Page leader = login("chutich");
        leader.navigate(url("/desk/index-rounds/" + round));
        inspect(leader, "score-ranking");
        assertThat(leader.locator("main").innerText()).contains("215/QĐ-UBND").contains("Tệp đóng băng");
        leader.navigate(url("/desk/index-766"));
        inspect(leader, "score-766");
        leader.navigate(url("/desk/emulation"));
        inspect(leader, "score-emulation");

        Page anybody = newPage();
        anybody.navigate(url("/reform-index/" + round));
        inspect(anybody, "score-public");
        assertThat(anybody.locator("main").innerText()).contains("100%").contains("Tốt");
    }

    private UUID open(String code, SetLevel level) {
        UUID set = sets.create(
                officer,
                new SetDraft(
                        province,
                        province,
                        code,
                        level,
                        LocalizedText.of("Bộ tiêu chí qua trình duyệt", "Criteria in a browser"),
                        2026,
                        2,
                        false,
                        List.of(new RankClass("Tốt", BigDecimal.valueOf(80)), new RankClass("Yếu", BigDecimal.ZERO)),
                        null,
                        true));
        sets.replace(
                officer,
                new SetSeen(set, 0),
                List.of(
                        criterion("1", null, "Chỉ đạo, điều hành", null),
                        criterion("1.1", "1", "Ban hành kế hoạch", "chọn: 5 = Đúng hạn; 2 = Chậm; 0 = Không")));
        sets.issue(chairman, new SetSeen(set, 1));
        return desk.open(
                officer,
                set,
                2026,
                new Round.Days(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 20)));
    }

    private static SetCriterion criterion(
            String code,
            @org.jspecify.annotations.Nullable String parent,
            String name,
            @org.jspecify.annotations.Nullable String rule) {
        return new SetCriterion(
                code,
                parent,
                LocalizedText.of(name),
                Effect.BASE,
                new BigDecimal("5"),
                rule == null ? null : RuleReader.read(rule),
                null,
                "steering",
                null);
    }

    private Scorecard card(UUID round, UUID unit) {
        return rounds.cards(officer, rounds.get(officer, round)).stream()
                .filter(card -> card.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private CardSeen seen(Scorecard card) {
        return new CardSeen(card.id(), rounds.card(officer, card.id()).version());
    }

    private RoundSeen seenRound(UUID round) {
        return new RoundSeen(round, rounds.get(officer, round).version());
    }
}
