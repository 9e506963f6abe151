package vn.thongsuot.communication.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan brings out (Vietnamese: sản phẩm tuyên truyền).
 *
 * @param reached people reached, as counted or reported; null where nobody counts them
 * @param articleId the public article that it became; null for none
 */
public record Product(
        UUID id,
        UUID planId,
        Content content,
        ProductState state,
        int version,
        @Nullable LocalDate doneOn,
        @Nullable Integer reached,
        @Nullable UUID articleId,
        @Nullable UUID documentId,
        @Nullable String remark) {

    /** What is planned. @param leadUnitId unit that brings it out */
    public record Content(
            ProductKind kind, Topic topic, List<Channel> channels, String title, UUID leadUnitId, LocalDate dueOn) {
        public Content {
            channels = List.copyOf(channels);
        }
    }

    public boolean isLate(LocalDate today) {
        return state == ProductState.PLANNED && content.dueOn().isBefore(today);
    }
}
