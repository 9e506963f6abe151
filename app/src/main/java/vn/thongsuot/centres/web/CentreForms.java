package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.centres.PointDraft;
import vn.thongsuot.centres.PointKind;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.Services;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** The form of a point: what can be chosen, and what was typed as a draft. */
@Component
class CentreForms {

    private final Points points;
    private final UnitDirectory units;
    private final Clock clock;

    CentreForms(Points points, UnitDirectory units, Clock clock) {
        this.points = points;
        this.units = units;
        this.clock = clock;
    }

    CentrePage.FormPart part(Ui ui, Actor actor, @Nullable PointView point, TypedForm form) {
        String kind = form.textOr(
                "kind",
                point == null ? PointKind.COMMUNE_CENTRE.key() : point.kind().key());
        String unit = form.textOr("unit", point == null ? "" : point.unitId().toString());
        String parent = form.textOr(
                "parent",
                point == null || point.parentId() == null
                        ? ""
                        : point.parentId().toString());
        String takes = form.textOr(
                "takes", point == null ? "all" : point.services().takes().key());
        return new CentrePage.FormPart(
                Arrays.stream(PointKind.values())
                        .map(one -> new Choice(
                                one.key(),
                                ui.t("centre.kind." + one.key()),
                                one.key().equals(kind)))
                        .toList(),
                units.listUnder(actor, Permission.ADMINISTER).stream()
                        .filter(one -> one.kind() == UnitKind.ONE_STOP)
                        .map(one -> choice(one.id().toString(), ui.text(one.name()), unit))
                        .toList(),
                points.list(actor.authorityId(), today()).stream()
                        .filter(one -> one.kind().isCentre())
                        .map(one -> choice(one.id().toString(), ui.text(one.name()), parent))
                        .toList(),
                Arrays.stream(Services.Takes.values())
                        .map(one -> choice(one.key(), ui.t("centre.takes." + one.key()), takes))
                        .toList(),
                form.textOr("name", point == null ? "" : point.name().vi()),
                form.textOr("nameEn", point == null ? "" : point.name().en()),
                form.textOr("address", point == null ? "" : point.address()),
                form.textOr(
                        "codes",
                        point == null ? "" : String.join(" ", point.services().codes())),
                form.values().containsKey("oneTier") || (form.values().isEmpty() && point != null && point.oneTier()));
    }

    /** @throws DomainException CEN-010 without name or address, PLA-010 where nothing is chosen */
    static PointDraft draft(TypedForm form) {
        if (form.text("name").isEmpty()
                || form.text("address").isEmpty()
                || form.text("name").length() > 200
                || form.text("address").length() > 300) {
            throw new DomainException("CEN-010", DomainException.Kind.INVALID, "no name or no address");
        }
        return new PointDraft(
                form.requireId("unit"),
                form.id("parent").orElse(null),
                form.requireWord("kind", PointKind::of),
                form.values().containsKey("oneTier"),
                new LocalizedText(form.text("name"), form.text("nameEn")),
                form.text("address"),
                new Services(form.requireWord("takes", Services.Takes::of), words(form.text("codes"))));
    }

    /** Codes, parted by blanks or commas. */
    static List<String> words(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(word -> !word.isEmpty() && word.length() <= 60)
                .distinct()
                .toList();
    }

    private static Choice choice(String id, String name, String chosen) {
        return new Choice(id, name, id.equals(chosen));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
