package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/** Tells agencies that they are asked, and holders that an answer is in (Vietnamese: báo việc lấy ý kiến). */
@Component
class OpinionNotices {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    OpinionNotices(Accounts accounts, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param template {@code opinion-asked}, {@code opinion-due} or {@code opinion-late} */
    void tellAsked(Dossier dossier, OpinionRecord opinion, String template) {
        asked(opinion)
                .forEach(account -> post(dossier, opinion, account, template, "/desk/opinions/" + opinion.getId()));
    }

    void tellHolder(Dossier dossier, OpinionRecord opinion, String template) {
        UUID holder = dossier.row().getHolderId();
        if (holder != null) {
            post(dossier, opinion, holder, template, "/desk/dossiers/" + dossier.label());
        }
    }

    /** The leader of the asked unit, when it is late. */
    void tellLeader(Dossier dossier, OpinionRecord opinion, String template) {
        accounts.listHolders(opinion.getUnitId(), Role.LEADER)
                .forEach(account -> post(dossier, opinion, account, template, "/desk/dossiers/" + dossier.label()));
    }

    private Stream<UUID> asked(OpinionRecord opinion) {
        return accounts.listHolders(opinion.getUnitId(), Role.valueOf(opinion.getRole())).stream();
    }

    private void post(Dossier dossier, OpinionRecord opinion, UUID account, String template, String path) {
        outbox.post(new NewNotice(
                dossier.authorityId(),
                account,
                opinion.getId().toString(),
                template,
                List.of(dossier.label(), minute(opinion.getDueAt())),
                path));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
