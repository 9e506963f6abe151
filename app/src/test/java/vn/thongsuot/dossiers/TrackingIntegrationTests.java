package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Tra cứu công khai: mã không có và mã có nhưng sai 4 số cuối đi cùng một đường, cho cùng một câu trả lời")
class TrackingIntegrationTests extends ProductTest {

    @Autowired
    private Tracking tracking;

    @Autowired
    private Reception reception;

    @Autowired
    private DSLContext db;

    @Test
    void asksTheSameOfTheDatabaseForKnownAndUnknownCodes() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Thị Tra Cứu", null, null, null, null, null, "099201007777");
        UUID desk = people.unit("ngan");
        String known = reception
                .receive(clerk, new ReceiveCommand("1.001612", "counter", desk, null, person, List.of(), false))
                .value();
        String unknown = known.substring(0, known.length() - 4) + "9999";
        tryToOpen(known + "x");

        List<String> askedForKnown = statementsOf(() -> tryToOpen(known));
        List<String> askedForUnknown = statementsOf(() -> tryToOpen(unknown));

        assertThat(askedForKnown).isNotEmpty();
        assertThat(askedForUnknown).isEqualTo(askedForKnown);
    }

    private void tryToOpen(String code) {
        String wrong = "%04d".formatted(ThreadLocalRandom.current().nextInt(1, 7777));
        assertThatThrownBy(() -> tracking.open(code, wrong)).hasMessageContaining("do not match");
    }

    /** In the order in which this thread sent them; papers are printed in others. */
    private List<String> statementsOf(Runnable work) {
        Thread mine = Thread.currentThread();
        List<String> statements = new ArrayList<>();
        ExecuteListenerProvider[] before = db.configuration().executeListenerProviders();
        List<ExecuteListenerProvider> listening = new ArrayList<>(List.of(before));
        listening.add(new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void renderEnd(ExecuteContext context) {
                if (Thread.currentThread() == mine) {
                    statements.add(context.sql());
                }
            }
        }));
        db.configuration().set(listening.toArray(ExecuteListenerProvider[]::new));
        try {
            work.run();
        } finally {
            db.configuration().set(before);
        }
        return statements;
    }
}
