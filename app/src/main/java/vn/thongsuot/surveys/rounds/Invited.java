package vn.thongsuot.surveys.rounds;

import java.util.UUID;

/**
 * An invitation as its link opens it (Vietnamese: thư mời khảo sát).
 *
 * @param caseId the dossier about which somebody is asked, or who stands in a list of people
 */
public record Invited(
        UUID id, UUID roundId, UUID unitId, String fieldGroup, UUID caseId, Channel channel, boolean used) {}
