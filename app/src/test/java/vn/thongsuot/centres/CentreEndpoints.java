package vn.thongsuot.centres;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.sameProvince;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.ASSIGNERS;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Role;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.identity.Accounts;

/** The point of the commune's desk, a number drawn there. */
record CentreEndpoints(
        PointRegistry registry, Points points, Counters counters, Accounts accounts, Tickets tickets, QueueKeys keys)
        implements EndpointTable {

    private static final Set<Role> CLERKS = Set.of(Role.INTAKE_CLERK);
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        CentreFixtures centres = new CentreFixtures(world.people(), registry, points, counters, accounts);
        PointView point = centres.centre("ngan", Services.ALL);
        UUID counter = centres.counter(point, 3);
        UUID ticket = tickets.draw(point, "land", "");
        String kiosk = keys.kioskPath(point.id());
        String wrong = "/q/" + point.id() + "/wrong-key";
        String path = "/desk/centres/" + point.id();
        String other = UUID.randomUUID().toString();
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/q/{point}/{key}", kiosk, open()),
                get("/q/{point}/{key}", wrong, nothing()),
                post("/q/{point}/{key}/tickets", kiosk + "/tickets?field=land" + key(), open()),
                post("/q/{point}/{key}/tickets", wrong + "/tickets?field=land" + key(), nothing()),
                get("/q/{point}/{key}/tickets/{ticket}", kiosk + "/tickets/" + ticket, open()),
                get("/q/{point}/{key}/tickets/{ticket}", kiosk + "/tickets/" + other, nothing()),
                post("/q/{point}/{key}/arrivals", kiosk + "/arrivals?code=X" + key(), open()),
                post("/q/{point}/{key}/arrivals", wrong + "/arrivals?code=X" + key(), nothing()),
                get("/q/{point}/{key}/display", kiosk + "/display", open()),
                get("/q/{point}/{key}/display", wrong + "/display", nothing()),
                get("/q/{point}/{key}/display/board", kiosk + "/display/board", open()),
                get("/queue/{ticket}/{key}", keys.ticketPath(ticket), open()),
                get("/queue/{ticket}/{key}", "/queue/" + ticket + "/wrong-key", nothing()),
                get("/booking", open()),
                get("/booking/{point}", "/booking/" + point.id(), open()),
                get("/booking/{point}", "/booking/" + other, nothing()),
                post("/booking/{point}", "/booking/" + point.id() + "?phone=1" + key(), open()),
                get("/booking/mine", "/booking/mine?code=X", asker -> Answer.OPEN),
                post("/booking/mine/cancel", "/booking/mine/cancel?code=X" + key(), open()),
                get("/desk/queue", withRole(CLERKS)),
                get(
                        "/desk/queue",
                        "/desk/queue?point=" + point.id(),
                        official(asker -> sits(asker) ? Answer.OPEN : Answer.NOT_FOUND)),
                post(
                        "/desk/queue/open",
                        "/desk/queue/open?counter=" + counter + key(),
                        official(asker -> sits(asker) ? Answer.OPEN : Answer.NOT_FOUND)),
                post("/desk/queue/close", "/desk/queue/close?x=1" + key(), withRole(CLERKS)),
                post(
                        "/desk/queue/next",
                        "/desk/queue/next?x=1" + key(),
                        official(asker -> asker.is(CLERKS) ? Answer.FORBIDDEN : Answer.NOT_FOUND)),
                post(
                        "/desk/queue/act",
                        "/desk/queue/act?action=finish&version=0&ticket=" + ticket + key(),
                        official(asker -> asker.is(CLERKS) ? Answer.FORBIDDEN : Answer.NOT_FOUND)),
                get("/desk/centres", withRole(BOARD)),
                get("/desk/centres/new", withRole(KEEPERS)),
                post("/desk/centres", "/desk/centres?" + fields(world) + key(), official(having(KEEPERS))),
                get("/desk/centres/priorities", official(CentreEndpoints::keepsAll)),
                post(
                        "/desk/centres/priorities",
                        "/desk/centres/priorities?seen=x" + key(),
                        official(CentreEndpoints::keepsAll)),
                get("/desk/centres/{id}", path, official(having(BOARD))),
                get("/desk/centres/{id}/workload", path + "/workload", official(having(BOARD))),
                get("/desk/centres/{id}/workload.xlsx", path + "/workload.xlsx", official(having(BOARD))),
                post("/desk/centres/{id}", path + "?version=0&" + fields(world) + key(), official(having(KEEPERS))),
                post("/desk/centres/{id}/close", path + "/close?version=0" + key(), official(having(KEEPERS))),
                post("/desk/centres/{id}/counters", path + "/counters?number=7" + key(), official(having(KEEPERS))),
                post(
                        "/desk/centres/{id}/counters/{counter}/close",
                        path + "/counters/" + counter + "/close?x=1" + key(),
                        official(having(KEEPERS))),
                post(
                        "/desk/centres/{id}/shifts",
                        path + "/shifts?day=2026-11-25&opens=07:30&closes=11:30&clerk=" + other + "&counter=" + counter
                                + key(),
                        official(having(ASSIGNERS))),
                post(
                        "/desk/centres/{id}/shifts/{shift}/remove",
                        path + "/shifts/" + other + "/remove?x=1" + key(),
                        official(nothing()))));
        all.addAll(machines(point, ticket));
        return all;
    }

    private static List<Endpoint> machines(PointView point, UUID ticket) {
        String path = "/api/v1/reception-points/" + point.id();
        return List.of(
                get("/api/v1/reception-points", machine(open())),
                get("/api/v1/reception-points/{id}/queue", path + "/queue", machine(asker -> sameProvince(asker))),
                get(
                        "/api/v1/queue-tickets/{id}",
                        "/api/v1/queue-tickets/" + ticket,
                        machine(asker -> sameProvince(asker))),
                json(
                        "POST",
                        "/api/v1/reception-points/{id}/tickets",
                        path + "/tickets",
                        "{'field':'land'}",
                        machine(asker -> sits(asker) ? Answer.OPEN : Answer.NOT_FOUND)));
    }

    private static Answer keepsAll(Asker asker) {
        return asker.is(KEEPERS) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND;
    }

    private static String fields(MatrixWorld world) {
        return "name=Điểm thử&address=Số 1&kind=commune-centre&takes=all&unit=" + world.desk();
    }

    /** Whoever has one of these roles at the desk or above it. */
    private static Expectation having(Set<Role> roles) {
        return asker -> asker.is(roles) && asker.coversDesk() ? Answer.OPEN : Answer.NOT_FOUND;
    }

    /** Clerks of the very desk. */
    private static boolean sits(Asker asker) {
        return asker.is(CLERKS) && (asker.relation() == Relation.OWN_UNIT || asker.relation() == Relation.OWN_CASE);
    }
}
