package vn.thongsuot.procedures.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.ChargedFee;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.shared.LocalizedText;

/** A procedure in force as machines read it; money in whole đồng. */
record ProcedureJson(
        String code,
        UUID versionId,
        LocalizedText name,
        String fieldCode,
        LocalizedText fieldName,
        String level,
        LocalizedText decidingAgency,
        List<String> channels,
        String onlineLevel,
        boolean boundaryFree,
        @Nullable String limit,
        long feeDong,
        @Allowed(of = FeeRule.Source.class) String feeSource,
        long chargedDong,
        @Nullable LocalizedText result,
        List<String> legalBases,
        boolean confirmed,
        @Allowed(of = ProcedureKind.class) String kind,
        boolean specialised,
        List<ComponentJson> components,
        List<ProcedureCaseJson> cases) {

    /** A paper that a dossier holds. */
    record ComponentJson(
            UUID id,
            int n,
            LocalizedText name,

            @Allowed({"original", "copy", "certified copy", "eform"})
            String form,

            int copies,
            @Nullable LocalizedText requiredWhen,
            List<String> cases) {

        static ComponentJson of(ComponentView component) {
            return new ComponentJson(
                    component.id(),
                    component.n(),
                    component.name(),
                    component.form(),
                    component.copies(),
                    component.requiredWhen(),
                    component.cases());
        }
    }

    /**
     * A case that differs from the usual one.
     *
     * @param limit null where it is the usual one
     * @param whenQuestion of the electronic form whose answer chooses the case; null where none does
     */
    record ProcedureCaseJson(
            String key,
            LocalizedText name,
            @Nullable String limit,
            @Nullable String whenQuestion,
            @Nullable String whenAnswer) {

        static ProcedureCaseJson of(ProcedureCase one) {
            CaseCondition condition = one.condition();
            return new ProcedureCaseJson(
                    one.key(),
                    one.name(),
                    one.limitText(),
                    condition == null ? null : condition.field(),
                    condition == null ? null : condition.value());
        }
    }

    static ProcedureJson of(ProcedureView procedure, ChargedFee charged) {
        return new ProcedureJson(
                procedure.code(),
                procedure.versionId(),
                procedure.name(),
                procedure.fieldCode(),
                procedure.fieldName(),
                procedure.level(),
                procedure.decidingAgency(),
                procedure.channels(),
                procedure.onlineLevel(),
                procedure.isBoundaryFree(),
                procedure.limitText(),
                procedure.feeAmount(),
                charged.rule().source().key(),
                charged.usual(),
                procedure.result(),
                procedure.legalBases(),
                procedure.confirmed(),
                procedure.kind().key(),
                procedure.specialised(),
                procedure.components().stream().map(ComponentJson::of).toList(),
                procedure.cases().stream().map(ProcedureCaseJson::of).toList());
    }
}
