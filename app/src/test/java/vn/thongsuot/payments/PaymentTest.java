package vn.thongsuot.payments;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.fees.FeeChoice;

/** Dossiers that owe a fee, for tests of paying. */
abstract class PaymentTest extends ProductTest {

    static final long FEE = 100_000;

    @Autowired
    Reception reception;

    @Autowired
    DossierDetails details;

    @Autowired
    FeeQueries fees;

    @Autowired
    Counter counter;

    @Autowired
    Payables payables;

    @Autowired
    JdbcClient jdbc;

    List<String> fact(UUID payableId) {
        return jdbc.sql("""
                        select "values" ->> 'method' || ' ' || ("values" ->> 'status') || ' ' || ("values" ->> 'platform')
                        from facts.row_version v join payments.payment p on p.id = v.row_id
                        where v.fact = 'payment' and v.recorded_to is null and p.payable_id = ?
                        """).param(payableId).query(String.class).list();
    }

    boolean online(String column, DossierCode code) {
        return jdbc.sql("select " + column + " from facts.dossier_version v join dossiers.dossier_code c "
                        + "using (authority_id, dossier_id) where c.code = ? and v.recorded_to is null")
                .param(code.value())
                .query(Boolean.class)
                .single();
    }

    Payable owed(DossierCode code) {
        return fees.find(people.actor("ngan"), code).orElseThrow();
    }

    Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    ReceiveCommand command(String procedure, String channel) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Nộp Phí", null, null, null, null, null, "099187004299");
        return new ReceiveCommand(procedure, channel, people.unit("ngan"), null, person, List.of(), false);
    }

    static ReceiveCommand with(ReceiveCommand command, FeeChoice fee) {
        return new ReceiveCommand(
                command.procedureCode(),
                command.channel(),
                command.intakeUnitId(),
                null,
                command.person(),
                command.components(),
                false,
                fee);
    }
}
