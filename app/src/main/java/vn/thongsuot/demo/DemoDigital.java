package vn.thongsuot.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.dossiers.CannedTexts;
import vn.thongsuot.dossiers.KeptOffers;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.dossiers.ResultRules;
import vn.thongsuot.dossiers.ResultTemplates;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/**
 * One person who comes three times: the paper of the first dossier is taken over in the second and asked for again, with a reason,
 * in the third; and copies that are certified.
 */
@Component
class DemoDigital {

    /** Certifies copies of papers. */
    static final String CERTIFYING = "2.000815";

    private static final Logger LOG = LoggerFactory.getLogger(DemoDigital.class);
    private static final String PROCEDURE = "1.001612";
    private static final int MOST_ACTS = 20;

    private final DemoUnits units;
    private final UnitDirectory directory;
    private final ProcedureCatalogue catalogue;
    private final DemoCase demoCase;
    private final KeptOffers offers;
    private final ResultRules rules;
    private final ResultTemplates templates;
    private final CannedTexts words;

    DemoDigital(
            DemoUnits units,
            UnitDirectory directory,
            ProcedureCatalogue catalogue,
            DemoCase demoCase,
            KeptOffers offers,
            ResultRules rules,
            ResultTemplates templates,
            CannedTexts words) {
        this.units = units;
        this.directory = directory;
        this.catalogue = catalogue;
        this.demoCase = demoCase;
        this.offers = offers;
        this.rules = rules;
        this.templates = templates;
        this.words = words;
    }

    /** Before the dossiers, which keep the rule of their day. */
    void makeRules() {
        rules.set(
                units.province(),
                CERTIFYING,
                units.today().minusYears(3),
                true,
                false,
                false,
                "cấu hình mẫu: thủ tục chứng thực bản sao");
    }

    void make() {
        makeWords();
        templates.place(units.holder(units.province(), Role.ADMINISTRATOR), PROCEDURE, ResultTemplates.example());
        UUID desk = directory.listChildren(units.communes().getFirst(), units.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .findFirst()
                .orElseThrow()
                .id();
        Actor clerk = units.holder(desk, Role.INTAKE_CLERK);
        ProcedureView procedure =
                catalogue.findByCode(units.province(), PROCEDURE, units.today()).orElseThrow();
        PersonForm person = DemoPersons.next(new Random(75), units.province());
        demoCase.live(new Random(1), desk, procedure, at(40), MOST_ACTS, person, given(procedure, null, null), true);
        KeptPaper kept = offers.find(clerk, String.valueOf(person.idNumber()), procedure).values().stream()
                .findFirst()
                .orElseThrow();
        demoCase.live(
                new Random(2), desk, procedure, at(9), MOST_ACTS, person, given(procedure, kept.id(), null), false);
        String reason = "Bản đã lưu bị mờ, không đọc được số";
        demoCase.live(new Random(3), desk, procedure, at(3), 2, person, given(procedure, null, reason), false);
        LOG.info("Demo papers made");
    }

    /** Ready words of the first commune. */
    private void makeWords() {
        Actor leader = units.leader(units.communes().getFirst());
        words.add(leader, "cu", "", false, "Xin lỗi về sự chậm trễ khi giải quyết hồ sơ {ma_ho_so}.");
        words.add(leader, "bs", "", true, "Bản sao giấy tờ tùy thân còn hiệu lực");
        words.add(leader, "dd", PROCEDURE, true, "Văn bản ủy quyền của người đại diện");
    }

    private LocalDateTime at(int ago) {
        return units.today().minusDays(ago).atTime(9, 15);
    }

    private static List<GivenComponent> given(ProcedureView procedure, @Nullable UUID reuse, @Nullable String reason) {
        return procedure.components().stream()
                .filter(component -> component.n() <= 2)
                .map(component -> component.form().equals("eform")
                        ? new GivenComponent(component.id(), true, "eform", 1)
                        : new GivenComponent(
                                component.id(), reuse == null, component.form(), reuse == null ? 1 : 0, reuse, reason))
                .toList();
    }
}
