package vn.thongsuot.centres.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.db.centres.tables.records.TicketRecord;
import vn.thongsuot.shared.DomainException;

@DisplayName(
        "Vòng đời của một số: mọi trạng thái đến được, chỉ “đã phục vụ” và “không được gọi” là hết, việc khác bị từ chối có lý do")
class TicketTransitionsTests {

    @ParameterizedTest
    @EnumSource
    void reachesEveryStatusAndEndsInTwo(TicketStatus status) {
        Set<TicketStatus> reached = EnumSet.of(TicketStatus.WAITING);
        TicketTransitions.list().forEach(edge -> reached.add(edge.to()));

        assertThat(reached).contains(status);
        assertThat(TicketTransitions.findActions(status).isEmpty())
                .isEqualTo(status == TicketStatus.DONE || status == TicketStatus.LEFT);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheTableDoesNotHold(TicketStatus status) {
        for (TicketAction action : EnumSet.complementOf(open(status))) {
            TicketRecord row = new TicketRecord();
            row.setStatus(status.key());
            row.setNumber(7);
            assertThatThrownBy(() -> new Ticket(row).apply(action))
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("QUE-001");
            assertThat(row.getStatus()).isEqualTo(status.key());
        }
    }

    private static EnumSet<TicketAction> open(TicketStatus status) {
        EnumSet<TicketAction> open = EnumSet.noneOf(TicketAction.class);
        open.addAll(TicketTransitions.findActions(status));
        return open;
    }
}
