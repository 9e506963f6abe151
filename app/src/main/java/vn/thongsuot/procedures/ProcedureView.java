package vn.thongsuot.procedures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * One version of a procedure (Vietnamese: thủ tục hành chính).
 *
 * @param limitText limit in the grammar of the legal clock; null when not known
 * @param boundaryFree whether it is on the list of those received at any desk of the province; null where no list names it
 * @param cases what differs from the usual case
 * @param caseKey the case for which limit and components are; null for the usual one, or for all together
 * @param feeAmount whole đồng; 0 where there is none or the rule is no number
 */
public record ProcedureView(
        UUID versionId,
        String code,
        LocalizedText name,
        String fieldCode,
        LocalizedText fieldName,
        String fieldGroup,
        String level,
        LocalizedText decidingAgency,
        List<String> channels,
        String onlineLevel,
        @Nullable Boolean boundaryFree,
        @Nullable String limitText,
        long feeAmount,
        @Nullable LocalizedText feeNote,
        @Nullable LocalizedText result,
        List<String> legalBases,
        boolean confirmed,
        List<ComponentView> components,
        ProcedureKind kind,
        boolean specialised,
        List<ProcedureCase> cases,
        @Nullable String caseKey) {

    public ProcedureView {
        channels = List.copyOf(channels);
        legalBases = List.copyOf(legalBases);
        components = List.copyOf(components);
        cases = List.copyOf(cases);
    }

    public Optional<ProcedureCase> findCase(@Nullable String key) {
        return cases.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The first case that answers to the electronic form choose; empty for the usual one. @param answers by key of the question */
    public Optional<ProcedureCase> findCaseByAnswers(Map<String, String> answers) {
        return cases.stream().filter(one -> one.isChosenBy(answers)).findFirst();
    }

    /** Whether some answer to the electronic form chooses a case. */
    public boolean choosesByAnswers() {
        return cases.stream().anyMatch(one -> one.condition() != null);
    }

    /** Whether a list names it as received at any desk of the province. */
    public boolean isBoundaryFree() {
        return Boolean.TRUE.equals(boundaryFree);
    }

    /**
     * Whether only own desks of the deciding unit receive it: where the catalogue says so, for by law all others are received
     * regardless of boundaries.
     */
    public boolean isBound() {
        return Boolean.FALSE.equals(boundaryFree);
    }

    /** The case for which it is; empty for the usual one. */
    public Optional<ProcedureCase> findOwnCase() {
        return findCase(caseKey);
    }

    /**
     * The same with limit and components of one case.
     *
     * @param key null for the usual case
     * @throws DomainException PRO-004 for a case that the version does not have
     */
    public ProcedureView forCase(@Nullable String key) {
        String limit = key == null
                ? limitText
                : findCase(key).orElseThrow(() -> unknownCase(key)).limitText();
        return new ProcedureView(
                versionId,
                code,
                name,
                fieldCode,
                fieldName,
                fieldGroup,
                level,
                decidingAgency,
                channels,
                onlineLevel,
                boundaryFree,
                limit == null ? limitText : limit,
                feeAmount,
                feeNote,
                result,
                legalBases,
                confirmed,
                components.stream()
                        .filter(component -> component.isAskedIn(key))
                        .toList(),
                kind,
                specialised,
                cases,
                key);
    }

    /** As {@link #forCase}, in the usual case where the version does not have the one that is asked for. */
    public ProcedureView forCaseIfKnown(@Nullable String key) {
        return forCase(findCase(key).map(ProcedureCase::key).orElse(null));
    }

    private DomainException unknownCase(String key) {
        return new DomainException(
                "PRO-004",
                DomainException.Kind.INVALID,
                "Procedure %s: has no case %s.".formatted(code, key),
                cases.stream().map(ProcedureCase::key).collect(Collectors.joining(", ")));
    }

    /** Between agencies, and so not offered to citizens. */
    public boolean isInternal() {
        return kind == ProcedureKind.INTERNAL;
    }
}
