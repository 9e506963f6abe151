package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot._support.DemoPeople;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.ReceiveCommand.GivenForm;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;

/** Dossiers with an electronic form of a name and a day. */
record FormWorld(
        DemoPeople people, Forms forms, ProcedureRegistry registry, ProcedureCatalogue catalogue, Reception reception) {

    /** Received by "ngan" for somebody of this identity number, with "Vi Thị Cũ" and 01/09/2026 in the form. */
    DossierCode received(String procedure, String idNumber) {
        publish(procedure);
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Vi Thị Người Nộp", null, null, null, "0900000731", null, idNumber);
        UUID form = forms.findPublished(clerk.authorityId(), procedure)
                .orElseThrow()
                .id();
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        procedure,
                        null,
                        "counter",
                        people.unit("ngan"),
                        null,
                        person,
                        List.of(),
                        false,
                        FeeChoice.USUAL,
                        null,
                        Parties.NONE,
                        new GivenForm(form, Map.of("ten", "Vi Thị Cũ", "ngay", "01/09/2026"))));
    }

    private void publish(String procedure) {
        Actor officer = people.actor("cchc");
        if (forms.findPublished(officer.authorityId(), procedure).isEmpty()) {
            CaseProcedures procedures = new CaseProcedures(officer.authorityId(), registry, catalogue);
            registry.publish(procedures.announce(procedure, CaseProcedures.BEGIN, List.of()), procedures.steps(), true);
            forms.save(
                    officer,
                    procedure,
                    0,
                    new FormDefinition(
                            "Tờ khai sửa thử",
                            List.of(
                                    field("ten", FormField.Kind.TEXT, "Tên hộ"),
                                    field("ngay", FormField.Kind.DATE, "Ngày bắt đầu"))));
            forms.publish(officer, procedure, 1);
        }
    }

    private static FormField field(String key, FormField.Kind kind, String label) {
        return new FormField(key, kind, "", label, "", true, List.of(), "", "");
    }
}
