package vn.thongsuot.dossiers.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed at the intake desk, as text, so that nothing is lost when it has to be corrected. Its
 * {@code toString} shows no personal data.
 *
 * @param sex as an identity card said it, with the number of the card
 */
record IntakeForm(
        String procedure,
        String caseKey,
        String channel,
        String kind,
        String idNumber,
        String fullName,
        String birthDate,
        String sex,
        String phone,
        String address,
        String email,
        boolean messages,
        boolean feePaid,
        Map<String, String> fee,
        List<String> present,
        Map<String, String> forms,
        Map<String, String> copies,
        Map<String, String> reuse,
        Map<String, String> reask,
        String reason,
        Place place,
        String draft,
        List<String> copied,
        IntakeBeside beside) {

    /** How fields of the fee begin. */
    static final String FEE = "fee-";

    /** Fields of the person that an earlier dossier can fill. */
    static final List<String> CONTACT = List.of("phone", "address", "email");

    /**
     * Where the application goes.
     *
     * @param deciding unit that was chosen; empty for the usual one
     * @param supported whether the desk helped to file it online
     * @param helper another place that helped to file it; empty for none
     * @param before unit that decides the dossier which the applicant has just filed; empty for none
     */
    record Place(String deciding, boolean supported, String helper, String before) {}

    static IntakeForm empty() {
        return of(new LinkedMultiValueMap<>());
    }

    static IntakeForm of(MultiValueMap<String, String> posted) {
        MultiValueMap<String, String> typed = IdentityCard.filled(posted);
        return new IntakeForm(
                text(typed, "procedure", ""),
                text(typed, "case", ""),
                text(typed, "channel", "counter"),
                text(typed, "kind", "citizen"),
                text(typed, "idNumber", ""),
                text(typed, "fullName", ""),
                text(typed, "birthDate", ""),
                text(typed, "sex", ""),
                text(typed, "phone", ""),
                text(typed, "address", ""),
                text(typed, "email", ""),
                typed.containsKey("messages"),
                typed.containsKey("feePaid"),
                prefixed(typed, FEE),
                List.copyOf(typed.getOrDefault("present", List.of())),
                prefixed(typed, "form-"),
                prefixed(typed, "copies-"),
                prefixed(typed, "reuse-"),
                prefixed(typed, "reask-"),
                text(typed, "reason", ""),
                new Place(
                        text(typed, "deciding", ""),
                        typed.containsKey("supported"),
                        text(typed, "helper", ""),
                        text(typed, "before", "")),
                text(typed, "draft", ""),
                typed.getOrDefault("copied", List.of()).stream()
                        .filter(CONTACT::contains)
                        .toList(),
                new IntakeBeside(
                        prefixed(typed, IntakeBeside.AGENT),
                        text(typed, "coApplicants", ""),
                        prefixed(typed, IntakeBeside.FORM)));
    }

    /** With contact data of an earlier dossier, each marked that it fills; an empty one leaves what was typed. */
    IntakeForm withCopied(Map<String, String> earlier) {
        Map<String, String> given = new HashMap<>(earlier);
        given.values().removeIf(String::isEmpty);
        return withContact(
                given.getOrDefault("phone", phone),
                given.getOrDefault("address", address),
                given.getOrDefault("email", email),
                CONTACT.stream().filter(given::containsKey).toList());
    }

    /** Without what was copied and nobody confirmed: it belongs to whose number was typed then. */
    IntakeForm withoutCopied() {
        return withContact(
                isCopied("phone") ? "" : phone,
                isCopied("address") ? "" : address,
                isCopied("email") ? "" : email,
                List.of());
    }

    /** With what is known of a person and does not change; contact data wait until they are asked for. */
    IntakeForm withPerson(String kind, String fullName, String birthDate) {
        return with(kind, fullName, birthDate, phone, address, email, copied);
    }

    /** In another case of the procedure. @param key empty for the usual one */
    IntakeForm withCase(String key) {
        return new IntakeForm(
                procedure, key, channel, kind, idNumber, fullName, birthDate, sex, phone, address, email, messages,
                feePaid, fee, present, forms, copies, reuse, reask, reason, place, draft, copied, beside);
    }

    private IntakeForm withContact(String phone, String address, String email, List<String> copied) {
        return with(kind, fullName, birthDate, phone, address, email, copied);
    }

    private IntakeForm with(
            String kind,
            String fullName,
            String birthDate,
            String phone,
            String address,
            String email,
            List<String> copied) {
        return new IntakeForm(
                procedure, caseKey, channel, kind, idNumber, fullName, birthDate, sex, phone, address, email, messages,
                feePaid, fee, present, forms, copies, reuse, reask, reason, place, draft, copied, beside);
    }

    /** Whether a field was copied from an earlier dossier and nobody has confirmed it yet. */
    boolean isCopied(String field) {
        return copied.contains(field);
    }

    boolean isPresent(UUID componentId) {
        return present.contains(componentId.toString());
    }

    String formOf(UUID componentId, String usual) {
        return forms.getOrDefault(componentId.toString(), usual);
    }

    String copiesOf(UUID componentId, int usual) {
        return copies.getOrDefault(componentId.toString(), String.valueOf(usual));
    }

    Optional<UUID> reuseOf(UUID componentId) {
        return vn.thongsuot.platform.Typed.id(reuse.getOrDefault(componentId.toString(), ""));
    }

    String reaskOf(UUID componentId) {
        return reask.getOrDefault(componentId.toString(), "");
    }

    private static String text(MultiValueMap<String, String> typed, String name, String usual) {
        return Optional.ofNullable(typed.getFirst(name)).map(String::strip).orElse(usual);
    }

    private static Map<String, String> prefixed(MultiValueMap<String, String> typed, String prefix) {
        Map<String, String> values = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isEmpty()) {
                values.put(name.substring(prefix.length()), value.getFirst());
            }
        });
        return Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "IntakeForm[procedure=%s, channel=%s]".formatted(procedure.length() > 20 ? "…" : procedure, channel);
    }
}
