package vn.thongsuot.dossiers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.fees.FeeChoice;

/**
 * An application as it lies on the counter (Vietnamese: hồ sơ người dân nộp).
 *
 * @param channel counter, online or postal
 * @param intakeUnitId desk that receives
 * @param decidingUnitId unit that decides; null = the one that the catalogue and the desk lead to
 * @param feePaid whether the fee was taken in cash at the counter, together with the application
 * @param fee what was chosen of the schedule
 */
public record ReceiveCommand(
        String procedureCode,
        String channel,
        UUID intakeUnitId,
        @Nullable UUID decidingUnitId,
        PersonForm person,
        List<GivenComponent> components,
        boolean feePaid,
        FeeChoice fee) {

    public ReceiveCommand {
        components = List.copyOf(components);
    }

    /** With the usual fee of the procedure. */
    public ReceiveCommand(
            String procedureCode,
            String channel,
            UUID intakeUnitId,
            @Nullable UUID decidingUnitId,
            PersonForm person,
            List<GivenComponent> components,
            boolean feePaid) {
        this(procedureCode, channel, intakeUnitId, decidingUnitId, person, components, feePaid, FeeChoice.USUAL);
    }

    /**
     * One line of the checklist (Vietnamese: giấy tờ đã nộp).
     *
     * @param form original, copy, certified copy or eform
     * @param reuse paper of the person's store that is taken instead; null for none
     * @param reaskReason why the applicant was asked for what the store holds; null where it holds nothing
     */
    public record GivenComponent(
            UUID componentId,
            boolean present,
            String form,
            int copies,
            @Nullable UUID reuse,
            @Nullable String reaskReason) {

        public GivenComponent(UUID componentId, boolean present, String form, int copies) {
            this(componentId, present, form, copies, null, null);
        }
    }
}
