package vn.thongsuot.petitions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.petitions.Behalf;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionUnits;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the forms let people choose from. */
@Component
class FormChoices {

    private static final List<String> KINDS = List.of("citizen", "business", "household-business", "organisation");

    private final PetitionUnits units;

    FormChoices(PetitionUnits units) {
        this.units = units;
    }

    List<Choice> units(Ui ui, PetitionForm form) {
        return units.listReceiving().stream().map(unit -> unit(ui, unit, form)).toList();
    }

    List<Choice> units(Ui ui, PetitionForm form, Set<java.util.UUID> only) {
        return units.listReceiving().stream()
                .filter(unit -> only.contains(unit.id()))
                .map(unit -> unit(ui, unit, form))
                .toList();
    }

    List<Choice> abouts(Ui ui, PetitionForm form) {
        return Arrays.stream(PetitionAbout.values())
                .map(about -> new Choice(
                        about.key(),
                        ui.t("petition.about." + about.key()),
                        about.key().equals(form.text("about"))))
                .toList();
    }

    List<Choice> kinds(Ui ui, PetitionForm form) {
        String chosen = form.typed().getOrDefault("kind", "citizen");
        return KINDS.stream()
                .map(kind -> new Choice(kind, ui.t("person.kind." + kind), kind.equals(chosen)))
                .toList();
    }

    /** In what relation somebody writes for another. */
    List<Choice> relations(Ui ui, PetitionForm form) {
        return Behalf.RELATIONS.stream()
                .map(relation -> new Choice(
                        relation, ui.t("petition.behalf." + relation), relation.equals(form.text("behalfRelation"))))
                .toList();
    }

    List<Choice> sources(Ui ui, PetitionForm form) {
        String chosen = form.typed().getOrDefault("source", PetitionSource.PHONE.key());
        return Arrays.stream(PetitionSource.values())
                .map(source -> new Choice(
                        source.key(),
                        ui.t("petition.source." + source.key()),
                        source.key().equals(chosen)))
                .toList();
    }

    private static Choice unit(Ui ui, UnitView unit, PetitionForm form) {
        return new Choice(
                unit.id().toString(), ui.text(unit.name()), unit.id().toString().equals(form.text("intake")));
    }
}
