package vn.thongsuot.surveys.rounds;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;

/**
 * Who is to be called or to get a paper (Vietnamese: danh sách liên hệ): for those who may read persons and key sheets at the unit. The
 * list does not shrink when somebody answers, because a sheet does not know whose it is.
 */
@Service
public class Contacts {

    private final InvitationStore invitations;
    private final AccessPolicy policy;

    Contacts(InvitationStore invitations, AccessPolicy policy) {
        this.invitations = invitations;
        this.policy = policy;
    }

    /** Somebody to be asked. */
    public record Contact(UUID personId, UUID unitId, String fieldGroup, Channel channel) {}

    @Transactional(readOnly = true)
    public List<Contact> list(Actor actor, Round round) {
        return Stream.of(Channel.PHONE, Channel.PAPER)
                .flatMap(channel -> invitations.listUnused(round.id(), channel).stream()
                        .filter(row -> policy.mayIn(actor, Permission.PERSON_READ, row.getUnitId())
                                && policy.mayIn(actor, Permission.SURVEY_ENTER, row.getUnitId()))
                        .map(row -> new Contact(row.getPersonId(), row.getUnitId(), row.getFieldGroup(), channel)))
                .toList();
    }
}
