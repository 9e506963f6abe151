package vn.thongsuot.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;

@DisplayName("Chỉ số về phản ánh, kiến nghị")
class PetitionIndicatorsIntegrationTests extends ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

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
    private SettledQuestion question;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Test
    @DisplayName("Đúng hạn, đúng quy định, hài lòng: tử số và mẫu số đổi đúng bằng các phản ánh")
    void movesTheIndicators() {
        PetitionFixtures petitions = new PetitionFixtures(people, intake, desk, handling, deciding, details);
        String onTime = sides("petitions.on-time-rate");
        String proper = sides("petitions.handled-properly-rate");
        String satisfied = sides("petitions.satisfaction-rate");

        UUID good = petitions.answered();
        deciding.publish(petitions.ly(), petitions.seen(good));
        rate(petitions, good, 4);
        UUID bad = petitions.answered();
        rate(petitions, bad, 2);
        deciding.reopen(petitions.phuc(), petitions.seen(bad), "Chưa xong");
        desk.redirect(petitions.ly(), petitions.seen(petitions.received()), "complaint", "Gửi đơn khiếu nại");

        assertThat(sides("petitions.on-time-rate")).isEqualTo(plus(onTime, 1, 2));
        assertThat(sides("petitions.handled-properly-rate")).isEqualTo(plus(proper, 1, 2));
        assertThat(sides("petitions.satisfaction-rate")).isEqualTo(plus(satisfied, 1, 2));
    }

    @Test
    @DisplayName("Bốn tuần sau trả lời: tỷ lệ đã giải quyết theo lời người gửi, cả khi việc được xử lý lại sau đó")
    void countsWhatSendersCallSettled() {
        PetitionFixtures petitions = new PetitionFixtures(people, intake, desk, handling, deciding, details);
        UUID done = petitions.answered();
        UUID open = petitions.answered();
        clock.add(Duration.ofDays(28));
        String before = sides("petitions.settled-rate");

        question.answer(petitions.get(done).code(), key(petitions, done), true);
        question.answer(petitions.get(open).code(), key(petitions, open), false);
        deciding.reopen(petitions.phuc(), petitions.seen(open), "Người gửi báo chưa xong");

        assertThat(sides("petitions.settled-rate")).isEqualTo(plus(before, 1, 2));
    }

    private String key(PetitionFixtures petitions, UUID id) {
        String path = tracking.open(petitions.get(id).code(), "5678");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void rate(PetitionFixtures petitions, UUID id, int stars) {
        String code = petitions.get(id).code();
        tracking.rate(code, key(petitions, id), stars, "");
    }

    /** Of the commune, for petitions that are due within these two months. */
    private String sides(String indicator) {
        Figure figure = indicators.evaluate(
                people.actor("phuc").authorityId(),
                Question.of(indicator, null, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)),
                groups.restated(people.unit("phuc"), TODAY));
        return figure.numerator() + "/" + figure.denominator();
    }

    private static String plus(String sides, int numerator, int denominator) {
        String[] before = sides.replace("null", "0").split("/");
        return (Integer.parseInt(before[0]) + numerator) + "/" + (Integer.parseInt(before[1]) + denominator);
    }
}
