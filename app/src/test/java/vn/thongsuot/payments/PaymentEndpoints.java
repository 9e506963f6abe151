package vn.thongsuot.payments;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.payments.statements.Statements;

/** Money of the commune's desk: its clerks take it, its leaders decide, auditors above read; nobody else sees it. */
record PaymentEndpoints(
        Reception reception,
        FeeQueries fees,
        Counter counter,
        Payables payables,
        Refunds refunds,
        Drawers drawers,
        Statements statements)
        implements EndpointTable {

    private static final Set<Role> READERS = Set.of(Role.INTAKE_CLERK, Role.LEADER, Role.AUDITOR);
    private static final Set<Role> CLERKS = Set.of(Role.INTAKE_CLERK);
    private static final Set<Role> LEADERS = Set.of(Role.LEADER);
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR);
    private static final String PAY = "/desk/payments";

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Actor clerk = world.people().actor("ngan");
        UUID due = owed(world, clerk);
        UUID paid = owed(world, clerk);
        Receipt receipt = counter.collect(clerk, paid, 0, Collected.cash(100_000));
        UUID refund = refunds.request(clerk, paid, receipt.paymentId(), 1_000, "Thử ma trận");
        UUID drawer = drawers.findOwn(clerk, world.desk()).orElseThrow().id();
        UUID statement = statements.read(
                clerk,
                world.desk(),
                "ma-tran.csv",
                ("Ngày;Nội dung;Ghi có\n19/11/2026;ma tran " + UUID.randomUUID() + ";1.000\n")
                        .getBytes(StandardCharsets.UTF_8));
        UUID line = statements.lines(statement).getFirst().id();
        return Stream.of(
                        lists(world),
                        one(due, paid, receipt),
                        closings(clerk, drawer),
                        refunds(refund),
                        statements(statement, line),
                        fees(world),
                        open(world),
                        machines(world, due, paid))
                .flatMap(List::stream)
                .toList();
    }

    private UUID owed(MatrixWorld world, Actor clerk) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lâm Thị Ma Trận", null, null, null, null, null, "099201004321");
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", world.desk(), null, person, List.of(), false));
        return fees.find(clerk, code).orElseThrow().id();
    }

    private static List<Endpoint> lists(MatrixWorld world) {
        return List.of(
                get(PAY, withRole(READERS)),
                get(PAY + "/closings", withRole(READERS)),
                get(PAY + "/closings/export.xlsx", withRole(READERS)),
                get(PAY + "/refunds", withRole(READERS)),
                get(PAY + "/statements", withRole(READERS)),
                file(
                        PAY + "/statements",
                        PAY + "/statements?unit=" + world.desk(),
                        official(asker -> asker.is(CLERKS) && asker.near()
                                ? Answer.OPEN
                                // What is no statement is refused before anybody asks whose it is.
                                : Answer.NOT_FOUND)),
                get(
                        "/desk/dossiers/{code}/payment",
                        "/desk/dossiers/" + world.dossier() + "/payment",
                        official(asker -> asker.is(READERS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)),
                get(
                        "/desk/dossiers/{code}/fee",
                        "/desk/dossiers/" + world.dossier() + "/fee",
                        official(asker -> asker.is(CLERKS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)),
                post(
                        "/desk/dossiers/{code}/fee",
                        "/desk/dossiers/" + world.dossier() + "/fee?version=0" + key(),
                        official(asker -> asker.is(CLERKS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)));
    }

    private static List<Endpoint> one(UUID due, UUID paid, Receipt receipt) {
        String one = PAY + "/{id}";
        return List.of(
                get(one, PAY + "/" + due, seen()),
                post(
                        one + "/{act}",
                        PAY + "/" + due + "/collect?version=0&method=cash&amount=1000" + key(),
                        acts(CLERKS)),
                post(one + "/{act}", PAY + "/" + due + "/nothing?version=0" + key(), official(nothing())),
                get(one + "/receipts/{receipt}.pdf", PAY + "/" + paid + "/receipts/" + receipt.id() + ".pdf", seen()));
    }

    private static List<Endpoint> closings(Actor clerk, UUID drawer) {
        String one = PAY + "/closings/{id}";
        return List.of(
                get(one + ".pdf", PAY + "/closings/" + drawer + ".pdf", seen()),
                post(one + "/{act}", PAY + "/closings/" + drawer + "/close?total=1" + key(), official(nothing())),
                post(
                        one + "/{act}",
                        PAY + "/closings/" + drawer + "/receive?version=0" + key(),
                        official(asker -> asker.is(READERS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)));
    }

    private static List<Endpoint> refunds(UUID refund) {
        String one = PAY + "/refunds/{id}";
        String path = PAY + "/refunds/" + refund;
        return List.of(
                get(one, path, seen()),
                post(one + "/{act}", path + "/approve?version=0" + key(), acts(LEADERS)),
                post(one + "/{act}", path + "/withdraw?version=0" + key(), acts(CLERKS)),
                post(one + "/{act}", path + "/nothing?version=0" + key(), official(nothing())));
    }

    private static List<Endpoint> statements(UUID statement, UUID line) {
        String path = PAY + "/statements/" + statement;
        return List.of(
                get(PAY + "/statements/{id}", path, seen()),
                post(
                        PAY + "/statements/{id}/lines/{line}/{act}",
                        path + "/lines/" + line + "/set-aside?version=0&words=x" + key(),
                        official(asker -> asker.is(CLERKS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)));
    }

    private static List<Endpoint> fees(MatrixWorld world) {
        Expectation anybody = official(asker -> Answer.OPEN);
        Expectation keeper =
                official(asker -> asker.is(KEEPERS) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND);
        return List.of(
                get("/desk/fees", anybody),
                get("/desk/fees/export.xlsx", anybody),
                get("/desk/fees/exemptions.xlsx", anybody),
                get("/desk/fees/{code}", "/desk/fees/1.001612", official(Expectation::sameProvince)),
                post("/desk/fees", "/desk/fees?x=1" + key(), keeper),
                post(
                        "/desk/fees/{code}/{act}",
                        "/desk/fees/1.001612/end?n=7&from=2030-01-01" + key(),
                        official(asker ->
                                asker.is(KEEPERS) && asker.relation() == vn.thongsuot._support.matrix.Relation.ANCESTOR
                                        ? Answer.OPEN
                                        : Answer.NOT_FOUND)),
                get("/desk/payment-accounts", withRole(KEEPERS)),
                post(
                        "/desk/payment-accounts",
                        "/desk/payment-accounts?bankBin=1&unit=" + world.committee() + key(),
                        official(asker ->
                                asker.is(KEEPERS) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND)));
    }

    private static List<Endpoint> open(MatrixWorld world) {
        Expectation nobody = asker -> Answer.NOT_FOUND;
        return List.of(
                post("/track/{code}/{key}/pay", world.trackPath() + "/pay", Expectation.open()),
                post("/track/{code}/{key}/pay", "/track/" + world.dossier() + "/wrong-key/pay", nobody),
                get("/track/{code}/{key}/paid", world.trackPath() + "/paid", Expectation.open()),
                post("/pay/callback/{gateway}", "/pay/callback/sandbox?order=1", nobody),
                get("/sandbox-payment", "/sandbox-payment?order=1", nobody),
                post("/sandbox-payment", "/sandbox-payment?order=1", nobody));
    }

    private static List<Endpoint> machines(MatrixWorld world, UUID due, UUID paid) {
        return List.of(
                get(
                        "/api/v1/payables",
                        "/api/v1/payables?code=X",
                        machine(asker -> asker.is(READERS) ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/api/v1/payables/{id}", "/api/v1/payables/" + paid, machine(PaymentEndpoints::reads)),
                json(
                                "POST",
                                "/api/v1/payables/{id}/payments",
                                "/api/v1/payables/" + due + "/payments",
                                "{'method':'cash','amountDong':1000}",
                                machine(asker -> asker.is(CLERKS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND))
                        .seen(0),
                get(
                        "/api/v1/dossiers/{code}/fee",
                        "/api/v1/dossiers/" + world.dossier() + "/fee",
                        machine(asker -> asker.reads() ? Answer.OPEN : Answer.NOT_FOUND)),
                json(
                                "POST",
                                "/api/v1/dossiers/{code}/fee/corrections",
                                "/api/v1/dossiers/" + world.dossier() + "/fee/corrections",
                                "{'reason':''}",
                                machine(asker -> !asker.reads()
                                        ? Answer.NOT_FOUND
                                        : asker.is(CLERKS) && asker.near() ? Answer.OPEN : Answer.FORBIDDEN))
                        .seen(world.version()));
    }

    private static Expectation seen() {
        return official(PaymentEndpoints::reads);
    }

    private static Answer reads(Asker asker) {
        return asker.is(READERS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND;
    }

    /** Readers see it; of them these may act. */
    private static Expectation acts(Set<Role> roles) {
        return official(asker -> !asker.is(READERS) || !asker.near()
                ? Answer.NOT_FOUND
                : asker.is(roles) ? Answer.OPEN : Answer.FORBIDDEN);
    }
}
