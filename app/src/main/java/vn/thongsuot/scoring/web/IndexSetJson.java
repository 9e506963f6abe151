package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetState;
import vn.thongsuot.shared.LocalizedText;

/** A version of a criteria set as machines read it. */
record IndexSetJson(
        UUID id,
        String code,
        LocalizedText name,
        @Allowed(of = SetLevel.class) String level,
        int year,
        boolean sample,
        @Allowed(of = SetState.class) String state,
        @Nullable String basis,
        boolean capped,
        List<RankClassJson> classes) {

    /** A class of the ranking. */
    record RankClassJson(String name, BigDecimal from) {}

    static IndexSetJson of(IndexSet set) {
        return new IndexSetJson(
                set.id(),
                set.code(),
                set.name(),
                set.level().key(),
                set.year(),
                set.sample(),
                set.state().key(),
                set.basis(),
                set.capped(),
                set.classes().stream()
                        .map(one -> new RankClassJson(one.name(), one.from()))
                        .toList());
    }
}
