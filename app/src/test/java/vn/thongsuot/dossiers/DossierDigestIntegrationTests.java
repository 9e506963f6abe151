package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.DigestLine;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;

@DisplayName("Bản tin đầu ngày và danh sách việc: người đứng đầu thấy hồ sơ cả đơn vị; hạn kế tiếp theo lịch làm việc")
class DossierDigestIntegrationTests extends ProductTest {

    private static final String FRIDAY = "2026-11-20T09:42";

    @Autowired
    private DossierDigest digest;

    @Autowired
    private WorkLists lists;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private JdbcClient jdbc;

    private DossierCode code = new DossierCode("H99-261120-0001");

    @BeforeEach
    void atTheOfficer() {
        clock.set(FRIDAY);
        code = new OfficerWorld(people, accounts, reception, processing, details).atTheOfficer(OfficerWorld.PLAIN);
    }

    @Test
    @DisplayName("Hồ sơ quá hạn ở chuyên viên có trong bản tin của trưởng phòng, số bằng đúng danh sách mở ra")
    void tellsHeadsOfTheirOfficersDossiers() {
        clock.add(Duration.ofDays(30));
        Actor head = people.actor("bao");
        int late = tally(head, Whose.SUBTREE).getOrDefault(Due.LATE, 0);

        assertThat(late).isGreaterThan(tally(head, Whose.UNIT).getOrDefault(Due.LATE, 0));
        assertThat(digest.lines(head)).contains(DigestLine.ofWork(1, "dossier", "late", Whose.SUBTREE, late));
        Actor officer = people.actor("quan");
        assertThat(digest.lines(officer))
                .contains(DigestLine.ofWork(
                        1,
                        "dossier",
                        "late",
                        Whose.MINE,
                        tally(officer, Whose.MINE).get(Due.LATE)));
    }

    @Test
    @DisplayName("Thứ Sáu: hồ sơ đến hạn thứ Hai nằm trong số đến hạn ngày làm việc tới, không nằm ở số sau đó")
    void asksTheWorkingCalendarForTheNextDay() {
        Actor head = people.actor("bao");
        Map<Due, Integer> before = tally(head, Whose.SUBTREE);
        dueAt("2026-11-23T15:00+07");
        Map<Due, Integer> monday = tally(head, Whose.SUBTREE);
        assertThat(monday.get(Due.SOON)).isEqualTo(before.get(Due.SOON) + 1);
        assertThat(monday.get(Due.LATER)).isEqualTo(before.get(Due.LATER) - 1);

        dueAt("2026-11-24T09:00+07");
        assertThat(tally(head, Whose.SUBTREE)).isEqualTo(before);
    }

    private void dueAt(String instant) {
        jdbc.sql("update dossiers.dossier set due_at = ?::timestamptz where code = ?")
                .params(instant, code.value())
                .update();
    }

    private Map<Due, Integer> tally(Actor actor, Whose whose) {
        return lists.tally(actor, new WorkFilter(whose, null, null, 1));
    }
}
