package vn.thongsuot.platform;

import java.util.List;
import vn.thongsuot.access.Permission;

/**
 * What a module tells other systems, contributed as a bean (Vietnamese: loại sự kiện của một phân hệ). The text of a kind is the
 * message key {@code webhook.kind.<kind>}.
 */
public interface HappeningSource {

    /** Without which nobody hears of it. */
    Permission permission();

    /** Such as {@code dossier.received}; each in one module only. */
    List<String> kinds();
}
