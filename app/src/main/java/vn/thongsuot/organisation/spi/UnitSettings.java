package vn.thongsuot.organisation.spi;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What a module has set for a unit of its own and what does not go over when the unit ends, so that a person sets it for who carries on
 * (Vietnamese: thiết lập riêng không tự chuyển); a bean. The dry run names it by the message key {@code reorganisation.doubt.own-<kind>}.
 */
public interface UnitSettings {

    /** Such as {@code calendar}. */
    String kind();

    /** Those of the units that have such a setting now. */
    Set<UUID> unitsWith(Collection<UUID> unitIds);
}
