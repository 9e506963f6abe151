package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.spi.Transfer;

@DisplayName("Hồ sơ đang giải quyết khi đơn vị sáp nhập")
class DossierMoveIntegrationTests extends ProductTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private DossierMove move;

    @Autowired
    private Holding holding;

    @Autowired
    private DossierStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void letCachesGo() {
        clock.add(Duration.ofDays(1));
    }

    @Test
    @DisplayName(
            "Chuyển bàn tiếp nhận, đơn vị giải quyết và bước; mã cũ còn, thời gian liền mạch, số liệu theo đơn vị kế thừa")
    void movesOpenDossiersToTheHeir() {
        clock.set("2026-04-06T09:00");
        Actor clerk = people.actor("xa08.mc");
        DossierCode code = reception.receive(clerk, command(clerk));
        processing.completeStep(clerk, seen(clerk, code));
        Dossier before = store.find(code).orElseThrow();
        UUID desk = before.row().getIntakeUnitId();
        UUID deciding = before.row().getDecidingUnitId();
        UUID step = before.row().getStepUnitId();
        UUID newDesk = people.unit("xa07.mc");
        UUID newStep = people.unit("xa07.kt");
        UUID newDeciding = people.unit("xa07.ld");
        clock.set("2026-04-07T08:00");

        transaction.executeWithoutResult(status -> {
            Transfer transfer = new Transfer(
                    clerk.authorityId(),
                    UUID.randomUUID(),
                    LocalDate.of(2026, 4, 7),
                    Set.of(desk, deciding, step),
                    Map.of(desk, newDesk, deciding, newDeciding, step, newStep),
                    Map.of(),
                    Map.of(deciding, List.of(newDeciding)));
            assertThat(move.count(transfer)).containsKey(deciding);
            assertThat(move.apply(transfer).get(deciding)).isPositive();
            assertThat(move.apply(transfer)).as("a second time moves nothing").isEmpty();

            Dossier after = store.find(code).orElseThrow();
            assertThat(after.label()).isEqualTo(code.value());
            assertThat(after.row().getIntakeUnitId()).isEqualTo(newDesk);
            assertThat(after.row().getDecidingUnitId()).isEqualTo(newDeciding);
            assertThat(after.row().getStepUnitId()).isEqualTo(newStep);
            assertThat(details.get(people.actor("xa07.kt"), code).status()).isEqualTo(DossierStatus.IN_PROCESS);
            assertThat(holding.listOf(after).stream()
                            .mapToLong(HeldTime::minutes)
                            .sum())
                    .isEqualTo(390 + 30);
            assertThat(jdbc.sql(
                                    "select unit_id from facts.dossier_version where dossier_id = ? and recorded_to is null")
                            .param(after.id())
                            .query(UUID.class)
                            .single())
                    .isEqualTo(newDeciding);
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("Chia tách: hồ sơ hoặc thủ tục được phân bổ riêng về đúng đơn vị, còn lại về đơn vị chính")
    void allocatesCasesOfASplit() {
        UUID old = UUID.randomUUID();
        UUID main = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Transfer transfer = new Transfer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 4, 7),
                Set.of(old),
                Map.of(old, main),
                Map.of("H99.12-260406-0001", other, "1.000001", other),
                Map.of(old, List.of(main, other)));

        assertThat(transfer.heir(old, List.of("H99.12-260406-0001", "1.9"))).isEqualTo(other);
        assertThat(transfer.heir(old, List.of("H99.12-260406-0002", "1.000001")))
                .isEqualTo(other);
        assertThat(transfer.heir(old, List.of("H99.12-260406-0002", "1.9"))).isEqualTo(main);
    }

    private Seen seen(Actor actor, DossierCode code) {
        return new Seen(code, details.get(actor, code).version());
    }

    private static ReceiveCommand command(Actor clerk) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Ngọc Diễm", null, null, null, null, null, "099187004213");
        return new ReceiveCommand(
                "1.001612", "counter", clerk.grants().getFirst().unitId(), null, person, List.of(), false);
    }
}
