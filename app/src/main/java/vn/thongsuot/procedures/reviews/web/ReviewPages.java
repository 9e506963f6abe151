package vn.thongsuot.procedures.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.reviews.Review;
import vn.thongsuot.procedures.reviews.ReviewState;
import vn.thongsuot.procedures.reviews.Reviews;

/** Makes the pages of reviews and their workbook. */
@Component
class ReviewPages {

    private final Reviews reviews;
    private final CatalogueEntries entries;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final Clock clock;

    ReviewPages(Reviews reviews, CatalogueEntries entries, UnitDirectory units, AccessPolicy policy, Clock clock) {
        this.reviews = reviews;
        this.entries = entries;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    ReviewListPage list(Ui ui, Actor actor, @Nullable Integer asked, TypedForm form, Map<String, String> errors) {
        int year = asked == null ? today().getYear() : asked;
        List<Review> all = reviews.list(actor, year);
        long saving = all.stream()
                .filter(one -> one.state() == ReviewState.APPROVED)
                .mapToLong(Review::savingDong)
                .sum();
        return new ReviewListPage(
                ui,
                year,
                all.stream().map(one -> row(ui, one)).toList(),
                ui.money(saving),
                choices(ui, actor, form),
                form,
                errors);
    }

    ReviewPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Review review = reviews.get(actor, id);
        return new ReviewPage(
                ui, review, name(ui, review), unit(ui, review.unitId()), reviews.actions(actor, review), form, errors);
    }

    byte[] sheet(Ui ui, Actor actor, int year) {
        List<String> head = Stream.of(
                        "procedure.code",
                        "catalogue.fullName",
                        "review.unit",
                        "review.due",
                        "catalogue.state",
                        "review.done",
                        "review.issues",
                        "review.cost.before",
                        "review.cost.after",
                        "review.saving",
                        "review.percent",
                        "review.decision")
                .map(ui::t)
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Review review : reviews.list(actor, year)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(review.code());
            row.add(name(ui, review));
            row.add(unit(ui, review.unitId()));
            row.add(review.dueOn());
            row.add(ui.t("review.state." + review.state().key()));
            row.add(review.doneOn());
            row.add(review.issuesFound());
            row.add(review.before().perYear());
            row.add(review.after().perYear());
            row.add(review.savingDong());
            row.add(review.before().savingPercent(review.after()));
            row.add(review.decisionNumber());
            rows.add(row);
        }
        return Sheets.write(ui.t("nav.procedure-reviews"), head, rows);
    }

    private ReviewListPage.Row row(Ui ui, Review review) {
        boolean proposed = review.proposal() != null;
        return new ReviewListPage.Row(
                "/desk/procedure-reviews/" + review.id(),
                review.code(),
                name(ui, review),
                unit(ui, review.unitId()),
                ui.date(review.dueOn()),
                review.doneOn() == null && review.dueOn().isBefore(today()),
                ui.t("review.state." + review.state().key()),
                look(review.state()),
                proposed ? ui.money(review.before().perYear()) : "",
                proposed ? ui.money(review.after().perYear()) : "",
                proposed
                        ? ui.decimal(review.before()
                                        .savingPercent(review.after())
                                        .doubleValue()) + "%"
                        : "");
    }

    static String look(ReviewState state) {
        return switch (state) {
            case PLANNED -> "govuk-tag--grey";
            case APPROVED -> "govuk-tag--green";
            case REFUSED -> "govuk-tag--yellow";
            default -> "govuk-tag--blue";
        };
    }

    private List<Choice> choices(Ui ui, Actor actor, TypedForm form) {
        UUID authority = actor.authorityId();
        return Stream.concat(units.find(authority, today()).stream(), units.listChildren(authority, today()).stream())
                .filter(unit -> unit.id().equals(authority) || unit.kind() == UnitKind.AGENCY)
                .filter(unit -> policy.mayIn(actor, Permission.CATALOGUE_EDIT, unit.id()))
                .map(unit -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(form.text("unit"))))
                .toList();
    }

    private String name(Ui ui, Review review) {
        return entries.find(review.authorityId(), review.code(), today())
                .map(known -> ui.text(known.entry().name()))
                .orElse("");
    }

    private String unit(Ui ui, UUID unitId) {
        return units.findLast(unitId, today()).map(view -> ui.text(view.name())).orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
