package vn.thongsuot.calendar.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.platform.FailedWork;
import vn.thongsuot.platform.StuckPiece;

@DisplayName("Tính lại hạn trong nền: một lượt lỗi không cản lượt sau, được nêu với lý do và thử lại được")
class RecountRunsIntegrationTests extends ProductTest {

    @Autowired
    private DSLContext db;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private FailedWork failed;

    @Autowired
    private RecountCases cases;

    private final List<String> done = new ArrayList<>();
    private boolean broken = true;

    @Test
    void goesOnAfterOneThatFails() {
        Actor keeper = people.actor("quantri");
        OpenRecount first = new OpenRecount(UUID.randomUUID(), "dossier", keeper.authorityId(), "41/QĐ");
        OpenRecount second = new OpenRecount(UUID.randomUUID(), "petition", keeper.authorityId(), "42/QĐ");
        RecountRuns runs = new RecountRuns(new Listed(List.of(first, second)), new Breaking(clock), cases, failed);

        runs.run();
        assertThat(done).containsExactly("petition");
        assertThat(runs.list(keeper)).singleElement().satisfies(piece -> {
            assertThat(piece.what()).isEqualTo("41/QĐ");
            assertThat(piece.detail()).isEqualTo("clocked.dossier");
            assertThat(piece.reason()).isEqualTo("IllegalStateException");
        });

        runs.retry(keeper, first.key());
        assertThat(runs.list(keeper)).extracting(StuckPiece::attempts).containsExactly(2);
        broken = false;
        assertThatThrownBy(() -> runs.retry(keeper, "none")).hasMessageContaining("ACC-001");
        runs.retry(keeper, first.key());

        assertThat(done).containsExactly("petition", "dossier");
        assertThat(runs.list(keeper)).isEmpty();
    }

    /** What is open, without rows that the background would take up. */
    private final class Listed extends ChangeStore {

        private final List<OpenRecount> open;

        private Listed(List<OpenRecount> open) {
            super(db);
            this.open = open;
        }

        @Override
        List<OpenRecount> listOpen() {
            return open;
        }
    }

    /** Fails for dossiers while it is broken. */
    private final class Breaking extends Recounts {

        private Breaking(Clock clock) {
            super(new ChangeStore(db), calendars, List.of(), clock);
        }

        @Override
        public boolean work(UUID changeId, String kind, int most) {
            if (broken && kind.equals("dossier")) {
                throw new IllegalStateException("power cut");
            }
            done.add(kind);
            return false;
        }
    }
}
