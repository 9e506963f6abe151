package vn.thongsuot.scoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.InitiativeState;

/** An initiative or model as machines read it, with who took it up; its authors are no part of it. */
record InitiativeJson(
        UUID id,
        String code,
        UUID unitId,
        boolean model,
        String title,
        String content,
        String benefit,
        @Nullable String area,
        @Nullable LocalDate since,
        @Allowed(of = InitiativeState.class) String state,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        boolean published,
        List<AdoptionJson> adoptions) {

    /** A unit that took it up. */
    record AdoptionJson(UUID unitId, LocalDate on, String outcome) {}

    static InitiativeJson of(Initiative one, List<Initiative.Adoption> adoptions) {
        return new InitiativeJson(
                one.id(),
                one.code(),
                one.unitId(),
                one.draft().model(),
                one.draft().title(),
                one.draft().content(),
                one.draft().benefit(),
                one.draft().area(),
                one.draft().since(),
                one.state().key(),
                one.decision(),
                one.decidedOn(),
                one.published(),
                adoptions.stream()
                        .map(adoption -> new AdoptionJson(adoption.unitId(), adoption.on(), adoption.outcome()))
                        .toList());
    }
}
