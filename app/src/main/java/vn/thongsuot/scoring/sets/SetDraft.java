package vn.thongsuot.scoring.sets;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.shared.LocalizedText;

/** What a person says of a set as a whole (Vietnamese: thông tin chung của bộ tiêu chí). */
public record SetDraft(
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
        boolean sample) {

    public SetDraft {
        classes = List.copyOf(classes);
    }
}
