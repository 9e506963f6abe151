package vn.thongsuot.organisation.spi;

import java.util.List;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/**
 * Who may confirm decisions on the units of an authority today (Vietnamese: người có quyền xác nhận), so that who prepares one knows
 * whom to ask; a bean. Stand-ins are not named: they change from day to day.
 */
public interface UnitDeciders {

    /** Officials by name, without the one who prepared the decision. */
    List<Decider> listDeciders(UUID authorityId, UUID except);

    /** An official whose name stands on papers anyway. */
    record Decider(String name, LocalizedText position) {}
}
