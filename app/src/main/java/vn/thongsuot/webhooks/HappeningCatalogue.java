package vn.thongsuot.webhooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.HappeningSource;

/** All that can be heard of, with the right it needs (Vietnamese: danh mục loại sự kiện). */
@Component
public class HappeningCatalogue {

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Permission> permissions = new HashMap<>();

    HappeningCatalogue(List<HappeningSource> sources) {
        sources.forEach(source -> source.kinds().forEach(kind -> {
            if (permissions.put(kind, source.permission()) != null) {
                throw new IllegalStateException("Kind %s is told by two modules.".formatted(kind));
            }
            kinds.add(kind);
        }));
    }

    /** In the order of their modules. */
    public List<String> kinds() {
        return List.copyOf(kinds);
    }

    /** What the reader of a kind needs; empty for a kind that does not exist (any more). */
    public Optional<Permission> permissionFor(String kind) {
        return Optional.ofNullable(permissions.get(kind));
    }
}
