package vn.thongsuot.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What somebody wants to hear (Vietnamese: yêu cầu nhận sự kiện).
 *
 * @param clientId account of the machine client whose rights decide what is told
 * @param unitId events of this unit and those below
 * @param url address that is sent to, {@code https} only
 */
public record NewSubscription(UUID clientId, UUID unitId, String url, List<String> kinds) {
    public NewSubscription {
        kinds = kinds.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }
}
