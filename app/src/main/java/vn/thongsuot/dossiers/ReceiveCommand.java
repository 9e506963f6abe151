package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.fees.FeeChoice;

/**
 * An application as it lies on the counter (Vietnamese: hồ sơ người dân nộp).
 *
 * @param caseKey case of the procedure; null for the usual one
 * @param channel counter, online or postal
 * @param intakeUnitId desk that receives
 * @param decidingUnitId unit that decides; null = the one that the catalogue and the desk lead to
 * @param feePaid whether the fee was taken in cash at the counter, together with the application
 * @param fee what was chosen of the schedule
 * @param supportUnitId place that helped to file it; null for none
 * @param parties persons beside the applicant
 * @param form answers to the procedure's electronic form; null where it came on paper or there is none
 */
public record ReceiveCommand(
        String procedureCode,
        @Nullable String caseKey,
        String channel,
        UUID intakeUnitId,
        @Nullable UUID decidingUnitId,
        PersonForm person,
        List<GivenComponent> components,
        boolean feePaid,
        FeeChoice fee,
        @Nullable UUID supportUnitId,
        Parties parties,
        @Nullable GivenForm form) {

    public ReceiveCommand {
        components = List.copyOf(components);
    }

    /** Of one person alone, without an electronic form. */
    public ReceiveCommand(
            String procedureCode,
            String channel,
            UUID intakeUnitId,
            @Nullable UUID decidingUnitId,
            PersonForm person,
            List<GivenComponent> components,
            boolean feePaid,
            FeeChoice fee,
            @Nullable UUID supportUnitId) {
        this(
                procedureCode,
                null,
                channel,
                intakeUnitId,
                decidingUnitId,
                person,
                components,
                feePaid,
                fee,
                supportUnitId,
                Parties.NONE,
                null);
    }

    /** Without help in filing. */
    public ReceiveCommand(
            String procedureCode,
            String channel,
            UUID intakeUnitId,
            @Nullable UUID decidingUnitId,
            PersonForm person,
            List<GivenComponent> components,
            boolean feePaid,
            FeeChoice fee) {
        this(procedureCode, channel, intakeUnitId, decidingUnitId, person, components, feePaid, fee, null);
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

    /** With files that were brought before, by component. */
    public ReceiveCommand withUploads(Map<UUID, UUID> uploads) {
        return new ReceiveCommand(
                procedureCode,
                caseKey,
                channel,
                intakeUnitId,
                decidingUnitId,
                person,
                components.stream()
                        .map(one -> one.withUpload(uploads.get(one.componentId())))
                        .toList(),
                feePaid,
                fee,
                supportUnitId,
                parties,
                form);
    }

    /**
     * What was answered to the electronic form (Vietnamese: nội dung tờ khai điện tử). Its {@code toString} shows no answers.
     *
     * @param formId version of the form
     */
    public record GivenForm(UUID formId, Map<String, String> answers) {

        public GivenForm {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "GivenForm[%s]".formatted(formId);
        }
    }

    /**
     * One line of the checklist (Vietnamese: giấy tờ đã nộp).
     *
     * @param form original, copy, certified copy or eform
     * @param reuse paper of the person's store that is taken instead; null for none
     * @param reaskReason why the applicant was asked for what the store holds; null where it holds nothing
     * @param upload file that was brought before and becomes the paper's; null for none
     */
    public record GivenComponent(
            UUID componentId,
            boolean present,
            String form,
            int copies,
            @Nullable UUID reuse,
            @Nullable String reaskReason,
            @Nullable UUID upload) {

        public GivenComponent(UUID componentId, boolean present, String form, int copies) {
            this(componentId, present, form, copies, null, null);
        }

        /** Without a file. */
        public GivenComponent(
                UUID componentId,
                boolean present,
                String form,
                int copies,
                @Nullable UUID reuse,
                @Nullable String reaskReason) {
            this(componentId, present, form, copies, reuse, reaskReason, null);
        }

        private GivenComponent withUpload(@Nullable UUID file) {
            return new GivenComponent(componentId, present, form, copies, reuse, reaskReason, file);
        }
    }
}
