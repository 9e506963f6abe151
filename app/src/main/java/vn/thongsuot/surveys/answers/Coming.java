package vn.thongsuot.surveys.answers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * Somebody who is about to answer (Vietnamese: lượt trả lời): what they are asked, and what is known of where they come from.
 *
 * @param caseId the dossier about which they are asked, or who stands in a list of people; null at a place that is open to all
 * @param invitationId null at a place that is open to all
 * @param place in words; null for an invitation
 * @param done whether the invitation was used before
 */
public record Coming(
        Round round,
        FormVersion form,
        Stratum.Key stratum,
        @Nullable UUID caseId,
        Channel channel,
        @Nullable UUID invitationId,
        @Nullable String place,
        boolean done) {}
