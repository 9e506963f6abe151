package vn.thongsuot.scoring.sets;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.shared.LocalizedText;

/**
 * A version of a criteria set (Vietnamese: bộ tiêu chí).
 *
 * @param ownerUnitId issues it; its leaders are the council
 * @param officeUnitId runs rounds for the owner
 * @param code names set and version in facts
 * @param year from which it is used
 * @param basis decision that issued it; null where it has none
 * @param sample an example to be edited, not law
 * @param version counts changes; a command that saw an older one is refused
 */
public record IndexSet(
        UUID id,
        UUID authorityId,
        UUID ownerUnitId,
        UUID officeUnitId,
        String code,
        SetLevel level,
        LocalizedText name,
        int year,
        int decimals,
        boolean capped,
        List<RankClass> classes,
        @Nullable String basis,
        boolean sample,
        SetState state,
        @Nullable UUID followsId,
        int version) {

    public IndexSet {
        classes = List.copyOf(classes);
    }
}
