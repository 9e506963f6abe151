package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.SHEET;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.surveys.tables.records.InvitationRecord;
import vn.thongsuot.db.surveys.tables.records.SheetRecord;
import vn.thongsuot.notifications.NewMessage;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.shared.Ids;

/** Tells those who were drawn, and issues numbered sheets for those who are asked on paper or by telephone. */
@Component
class Inviting {

    private static final String TEMPLATE = "survey.invitation";

    private final DSLContext db;
    private final InvitationStore invitations;
    private final InvitationKeys keys;
    private final InvitationConsents consents;
    private final Outbox outbox;
    private final Clock clock;

    Inviting(
            DSLContext db,
            InvitationStore invitations,
            InvitationKeys keys,
            InvitationConsents consents,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.invitations = invitations;
        this.keys = keys;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Posts a message to everybody who has not answered and wants messages; the link is forgotten once it is delivered.
     *
     * @param time 0 for the invitation, then the number of the reminder
     * @return how many
     */
    int tell(Round round, int time) {
        return tell(round, time, invitations.listUnused(round.id(), Channel.MESSAGE));
    }

    /** Posts the invitation to those of some dossiers who were not told yet. */
    int tell(Round round, Set<UUID> dossiers) {
        return tell(
                round,
                0,
                invitations.listUnused(round.id(), Channel.MESSAGE).stream()
                        .filter(invitation -> dossiers.contains(invitation.getDossierId()))
                        .toList());
    }

    /** Who ended the messages about the dossier since the draw is not told. */
    private int tell(Round round, int time, List<InvitationRecord> unused) {
        Set<UUID> agreed = consents.findAgreed(
                round, unused.stream().map(InvitationRecord::getDossierId).toList());
        List<InvitationRecord> told = unused.stream()
                .filter(invitation -> agreed.contains(invitation.getDossierId()))
                .toList();
        for (InvitationRecord invitation : told) {
            outbox.post(new NewMessage(
                    round.authorityId(),
                    invitation.getPersonId(),
                    invitation.getId() + "/" + time,
                    TEMPLATE,
                    List.of(round.code(), DAY.format(round.closesOn())),
                    "/s/" + keys.of(invitation.getId())));
        }
        return told.size();
    }

    /**
     * As many sheets of each stratum as there are open invitations of the channel. A sheet knows its stratum and nobody in it.
     *
     * @return how many are new
     */
    int issueSheets(Round round, Channel channel) {
        Map<Stratum.Key, Integer> missing = new HashMap<>(invitations.count(round.id(), InvitationStore.by(channel)));
        db.select(SHEET.UNIT_ID, SHEET.FIELD_GROUP, DSL.count())
                .from(SHEET)
                .where(SHEET.ROUND_ID.eq(round.id()), SHEET.CHANNEL.eq(channel.key()))
                .groupBy(SHEET.UNIT_ID, SHEET.FIELD_GROUP)
                .forEach(
                        row -> missing.merge(new Stratum.Key(row.value1(), row.value2()), -row.value3(), Integer::sum));
        int n = db.fetchCount(SHEET, SHEET.ROUND_ID.eq(round.id()));
        int first = n;
        for (Map.Entry<Stratum.Key, Integer> part : missing.entrySet()) {
            for (int i = 0; i < part.getValue(); i++) {
                n++;
                insert(round, part.getKey(), channel, n);
            }
        }
        return n - first;
    }

    private void insert(Round round, Stratum.Key stratum, Channel channel, int n) {
        SheetRecord row = db.newRecord(SHEET);
        row.setId(Ids.next(clock));
        row.setRoundId(round.id());
        row.setN(n);
        row.setUnitId(stratum.unitId());
        row.setFieldGroup(stratum.fieldGroup());
        row.setChannel(channel.key());
        row.setState("issued");
        row.insert();
    }
}
