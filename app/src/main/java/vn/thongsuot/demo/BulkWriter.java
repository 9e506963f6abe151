package vn.thongsuot.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.EntryHash;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.calendar.WorkingDays;
import vn.thongsuot.calendar.clock.Timeliness;

/**
 * Turns lives into the rows that the product itself would have written: dossier, code, receipt, stays, events with their
 * chain, versions of the fact, deltas (Vietnamese: ghi hồ sơ giả lập). Knows the tables of other modules, because a load of
 * a million cannot go through their services; {@code verify} judges the outcome.
 */
final class BulkWriter {

    private final ZoneId zone;
    private final RandomGenerator random;
    private final CopyTable dossiers = new CopyTable(
            "dossiers.dossier",
            "authority_id, id, code, status, version, procedure_version_id, procedure_code, route_id, applicant_id, applicant_kind, channel, "
                    + "intake_unit_id, deciding_unit_id, created_at, created_by, received_at, received_by, limit_text, due_at, appointment_at, "
                    + "step_key, step_unit_id, step_role, holder_id, step_since, steps_done, transfers, transfers_electronic, fee_amount, fee_paid_at, "
                    + "outcome, finished_at, timeliness, working_minutes, returned_at");
    private final CopyTable codes = new CopyTable("dossiers.dossier_code", "code, authority_id, dossier_id");
    private final CopyTable stays = new CopyTable(
            "dossiers.step_log",
            "authority_id, dossier_id, n, step_key, unit_id, role, holder_id, budget_minutes, entered_at, left_at, used_minutes");
    private final CopyTable papers = new CopyTable(
            "dossiers.paper", "authority_id, id, dossier_id, kind, number, unit_id, issued_at, issued_by, items");
    private final CopyTable entries = new CopyTable(
            "audit.entry",
            "stream_kind, stream_id, seq, event_id, at, account_id, unit_id, action, data, legal_basis, previous_hash, hash");
    private final CopyTable heads = new CopyTable("audit.stream_head", "stream_kind, stream_id, last_seq, last_hash");
    private final CopyTable versions = new CopyTable(
            "facts.dossier_version",
            "authority_id, dossier_id, recorded_from, recorded_to, event_id, unit_id, intake_unit_id, procedure_code, field_code, "
                    + "field_group, channel, applicant_kind, online_level, boundary_free, foreign_intake, received_on, due_at, due_on, "
                    + "promised_at, finished_at, finished_on, ended_at, ended_on, returned_at, outcome, timeliness, working_minutes, "
                    + "working_days, supplement_rounds, supplement_limit, steps_total, transfers_total, transfers_electronic, "
                    + "has_result_document, fee_due");
    private final CopyTable deltas = new CopyTable(
            "facts.dossier_delta",
            "event_id, n, authority_id, unit_id, day, procedure_code, channel, day_bin, received, resolved, on_time, early, stopped, "
                    + "working_minutes, supplemented, resolved_online");

    BulkWriter(ZoneId zone, RandomGenerator random) {
        this.zone = zone;
        this.random = random;
    }

    void send(Connection connection) throws SQLException, IOException {
        for (CopyTable table : List.of(dossiers, codes, stays, papers, entries, heads, versions, deltas)) {
            table.send(connection);
        }
    }

    void add(BulkRoute route, BulkLife life, String code, int receiptNumber, UUID applicant) {
        UUID id = id(life.received());
        Chain chain = new Chain(StreamId.dossier(id), route);
        UUID received = chain.add("dossier.received", route.clerkId(), route.intakeUnitId(), life.received());
        addDossier(route, life, code, applicant, id);
        codes.add(code, route.authorityId(), id);
        papers.add(
                route.authorityId(),
                id(life.received()),
                id,
                "receipt",
                receiptNumber,
                route.intakeUnitId(),
                at(life.received()),
                route.clerkId(),
                "{}");
        addDelta(received, route, life, life.received().toLocalDate(), true);
        Versions facts = new Versions(route, life, id, received);
        addSteps(route, life, id, chain, facts);
        if (life.returned() != null) {
            facts.next(
                    chain.add("dossier.returned", route.clerkId(), route.intakeUnitId(), life.returned()),
                    life.returned());
        }
        facts.close();
        chain.close();
    }

    private void addSteps(BulkRoute route, BulkLife life, UUID id, Chain chain, Versions facts) {
        int reached = life.entered().size();
        int last = route.stops().size() - 1;
        for (int i = 0; i < reached; i++) {
            BulkRoute.Stop stop = route.stops().get(i);
            LocalDateTime left =
                    i + 1 < reached ? life.entered().get(i + 1) : i == last ? life.returned() : life.finished();
            addStay(route, life, id, i, stop, left);
            if (left == null || i == last) {
                continue;
            }
            boolean ends = i + 1 == last || left.equals(life.finished());
            String action =
                    !ends ? "dossier.step-done" : life.withdrawn() ? "dossier.withdrawn" : "dossier.result-ready";
            UUID event = chain.add(action, stop.holderId(), stop.unitId(), left);
            if (ends) {
                facts.end(event, left);
                addDelta(event, route, life, left.toLocalDate(), false);
            } else if (i + 2 >= reached) {
                facts.next(event, left);
            }
        }
    }

    private void addStay(
            BulkRoute route, BulkLife life, UUID id, int i, BulkRoute.Stop stop, @Nullable LocalDateTime left) {
        stays.add(
                route.authorityId(),
                id,
                i + 1,
                stop.step().key(),
                stop.unitId(),
                stop.step().role(),
                left == null ? null : stop.holderId(),
                stop.step().budget().toMinutes(),
                at(life.entered().get(i)),
                at(left),
                left == null
                        ? null
                        : route.calendar().workingMinutes(life.entered().get(i), left));
    }

    private void addDossier(BulkRoute route, BulkLife life, String code, UUID applicant, UUID id) {
        int reached = life.entered().size();
        BulkRoute.Stop stop = route.stops().get(reached - 1);
        Timeliness timeliness = life.timeliness(route);
        long fee = route.procedure().feeAmount();
        dossiers.add(
                route.authorityId(),
                id,
                code,
                status(route, life),
                reached,
                route.procedure().versionId(),
                route.procedure().code(),
                route.routeId(),
                applicant,
                "citizen",
                life.channel(),
                route.intakeUnitId(),
                route.decidingUnitId(),
                at(life.received()),
                route.clerkId(),
                at(life.received()),
                route.clerkId(),
                route.limit(),
                at(life.due()),
                at(life.due()),
                stop.step().key(),
                stop.unitId(),
                stop.step().role(),
                life.finished() == null && random.nextBoolean() ? stop.holderId() : null,
                at(life.entered().getLast()),
                stepsDone(life),
                transfers(route, reached),
                transfers(route, reached),
                fee,
                fee > 0 ? at(life.received()) : null,
                life.finished() == null ? null : outcome(life),
                at(life.finished()),
                timeliness == null ? null : timeliness.key(),
                life.finished() == null ? null : minutes(route, life),
                at(life.returned()));
    }

    private static String status(BulkRoute route, BulkLife life) {
        if (life.finished() == null) {
            return life.entered().size() == 1 ? "received" : "in-process";
        }
        return life.withdrawn() ? "withdrawn" : life.returned() == null ? "result-ready" : "returned";
    }

    private static String outcome(BulkLife life) {
        return life.withdrawn() ? "stopped" : "granted";
    }

    private static int stepsDone(BulkLife life) {
        return life.entered().size() - 1 + (life.returned() == null && !life.withdrawn() ? 0 : 1);
    }

    private static int transfers(BulkRoute route, int reached) {
        int transfers = 0;
        for (int i = 1; i < reached; i++) {
            transfers += route.stops()
                            .get(i)
                            .unitId()
                            .equals(route.stops().get(i - 1).unitId())
                    ? 0
                    : 1;
        }
        return transfers;
    }

    private static long minutes(BulkRoute route, BulkLife life) {
        return life.finished() == null ? 0 : route.calendar().workingMinutes(life.received(), life.finished());
    }

    private void addDelta(UUID event, BulkRoute route, BulkLife life, LocalDate day, boolean reception) {
        boolean resolved = !reception && !life.withdrawn();
        long minutes = resolved ? minutes(route, life) : 0;
        Timeliness timeliness = reception ? null : life.timeliness(route);
        boolean online = life.channel().equals("online")
                && List.of("part", "full").contains(route.procedure().onlineLevel());
        deltas.add(
                event,
                1,
                route.authorityId(),
                route.decidingUnitId(),
                day,
                route.procedure().code(),
                life.channel(),
                resolved ? WorkingDays.begun(minutes) : null,
                reception ? 1 : 0,
                resolved ? 1 : 0,
                resolved && timeliness != Timeliness.LATE ? 1 : 0,
                resolved && timeliness == Timeliness.EARLY ? 1 : 0,
                !reception && life.withdrawn() ? 1 : 0,
                minutes,
                0,
                resolved && online ? 1 : 0);
    }

    private @Nullable Instant at(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    /** A key of version 7 with the time of what it names, so that rows of a day lie together as they would. */
    private UUID id(LocalDateTime local) {
        long millis = local.atZone(zone).toInstant().toEpochMilli();
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 2);
        bytes.putLong((millis << 16) | 0x7000L | random.nextInt(1 << 12));
        bytes.putLong((random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
        return new UUID(bytes.getLong(0), bytes.getLong(Long.BYTES));
    }

    /** The events of one dossier, each with the hash of the one before it. */
    private final class Chain {
        private final StreamId stream;
        private final BulkRoute route;
        private long seq;
        private byte[] previous = EntryHash.genesis();

        Chain(StreamId stream, BulkRoute route) {
            this.stream = stream;
            this.route = route;
        }

        UUID add(String action, UUID account, UUID unit, LocalDateTime local) {
            Instant when = local.atZone(zone).toInstant();
            Entry entry = new Entry(
                    ++seq,
                    id(local),
                    when,
                    account,
                    unit,
                    action,
                    "{\"procedure\":\"" + route.procedure().code() + "\"}",
                    null);
            byte[] hash = EntryHash.of(stream, entry, previous);
            entries.add(
                    stream.kind(),
                    stream.id(),
                    seq,
                    entry.eventId(),
                    when,
                    account,
                    unit,
                    action,
                    entry.data(),
                    null,
                    previous,
                    hash);
            previous = hash;
            return entry.eventId();
        }

        void close() {
            heads.add(stream.kind(), stream.id(), seq, previous);
        }
    }

    /** The versions of one fact, each until the next begins. */
    private final class Versions {
        private final BulkRoute route;
        private final BulkLife life;
        private final UUID dossier;
        private UUID event;
        private LocalDateTime from;
        private boolean ended;

        Versions(BulkRoute route, BulkLife life, UUID dossier, UUID received) {
            this.route = route;
            this.life = life;
            this.dossier = dossier;
            this.event = received;
            this.from = life.received();
        }

        void next(UUID nextEvent, LocalDateTime at) {
            if (at.isAfter(from)) {
                write(at);
                event = nextEvent;
                from = at;
            }
        }

        void end(UUID nextEvent, LocalDateTime at) {
            next(nextEvent, at);
            ended = true;
        }

        void close() {
            write(null);
        }

        private void write(@Nullable LocalDateTime until) {
            boolean resolved = ended && !life.withdrawn();
            Timeliness timeliness = ended ? life.timeliness(route) : null;
            long minutes = ended ? minutes(route, life) : 0;
            LocalDateTime finished = ended ? life.finished() : null;
            LocalDate day = finished == null ? null : finished.toLocalDate();
            boolean returned = life.returned() != null && !from.isBefore(life.returned());
            versions.add(
                    route.authorityId(),
                    dossier,
                    at(from),
                    at(until),
                    event,
                    route.decidingUnitId(),
                    route.intakeUnitId(),
                    route.procedure().code(),
                    route.procedure().fieldCode(),
                    route.procedure().fieldGroup(),
                    life.channel(),
                    "citizen",
                    route.procedure().onlineLevel(),
                    route.procedure().isBoundaryFree(),
                    route.foreignIntake(),
                    life.received().toLocalDate(),
                    at(life.due()),
                    life.due().toLocalDate(),
                    at(life.due()),
                    resolved ? at(finished) : null,
                    resolved ? day : null,
                    at(finished),
                    day,
                    returned ? at(life.returned()) : null,
                    ended ? outcome(life) : "open",
                    timeliness == null ? "running" : timeliness.key(),
                    minutes,
                    WorkingDays.begun(minutes),
                    0,
                    1,
                    ended ? stepsDone(life) : life.entered().size() - 1,
                    transfers(route, life.entered().size()),
                    transfers(route, life.entered().size()),
                    resolved && route.procedure().result() != null,
                    route.procedure().feeAmount() > 0);
        }
    }
}
